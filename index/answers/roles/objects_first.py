"""Objects that stand before their verb, where their article or the number of the verb tells that they are none of it.

German "den Iran vertritt …", "die USA vertritt …": neither is the subject. Russian “США представляет кто?”: with
another subject behind the verb, a name without cases is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue, Habit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary


def is_object_first(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Return whether a state begins a question as the object of the verb after it."""
    verb = tokens[place + 1] if place + 1 < len(tokens) else None
    begins = all(token.means(Cue.ARTICLE) and not token.means(Cue.IN) for token in tokens[:place])
    if Habit.VERB_LAST not in vocabulary.habits or not begins or not (verb and verb.means(Cue.REPRESENTS)):
        return False
    several = vocabulary.is_plural(tokens[place].written)
    if place and tokens[place - 1].text in vocabulary.object_articles:
        return not several
    return several == verb.means(Cue.SINGLE)


def is_object_by_subject(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Return whether a state whose name has no cases stands before its verb, and who acts behind it."""
    verb = _verb_after(tokens, place)
    declined = (vocabulary.is_nominative, vocabulary.is_subject, vocabulary.is_object, vocabulary.is_agent)
    if verb is None or not vocabulary.nominative_forms or any(has(tokens[place].written) for has in declined):
        return False
    if any(token.means(Cue.WHOM, Cue.INTERESTS) for token in tokens):
        return False
    # “США представляют какие страны?” may be either; the singular “какая страна” acts.
    asked = any(token.means(Cue.WHO) and not token.means(Cue.STATES) for token in tokens[verb + 1 :])
    return asked or any(_acts(token, vocabulary) for token in tokens[verb + 1 :])


def is_subject_by_object(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Return whether a state in the nominative stands behind the verb of such an object."""
    before = (at for at, token in enumerate(tokens[:place]) if token.mention and not _is_within(tokens, at))
    return _acts(tokens[place], vocabulary) and any(is_object_by_subject(tokens, at, vocabulary) for at in before)


def _verb_after(tokens: Sequence[Token], place: int) -> int | None:
    """Return the place of the verb of a state; no more than a place is between: “США в КНДР представляют”."""
    for at, token in enumerate(tokens[place + 1 :], place + 1):
        if token.means(Cue.REPRESENTS):
            return at
        if not (token.means(Cue.IN) or (token.mention and tokens[at - 1].means(Cue.IN))):
            return None
    return None


def _is_within(tokens: Sequence[Token], place: int) -> bool:
    return place > 0 and tokens[place - 1].means(Cue.IN)


def _acts(token: Token, vocabulary: Vocabulary) -> bool:
    """Return whether a name is in the nominative and nothing else: that of its people, “шведы”, but not “Иран”."""
    people = token.is_adjective and token.written.casefold().endswith(("ы", "и"))
    named = vocabulary.is_nominative(token.written) and vocabulary.is_subject(token.written)
    return token.mention is not None and (people or named)
