"""Times that a question tells in words which are not understood: "after Pearl Harbor", "während der Verhandlungen".

The question is answered without such a time, and the answer says so. Words that may name a state or a place are none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import CORE, Cue
from index.answers.elisions import unelided
from index.answers.roles.unknown_places import EVENTS, is_unknown
from index.search.analysis import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary

# Behind these stands nothing but a time; behind the others may stand a state that acted before.
_OF_TIME = (Cue.WHILE, Cue.REIGN)
_OF_ORDER = (Cue.BEFORE, Cue.AFTER, Cue.UNTIL, Cue.SINCE)
# Words before a clause that says when. Folded.
_WHEN = frozenset(
    {"when", "als", "nachdem", "quand", "lorsque", "cuando", "quando", "когда", "عندما", "حين", "حينما", "لما"}
)
_LITTLE = (Cue.ARTICLE, Cue.OF, Cue.FILLER)
# What ends the words for a time.
_ENDS = frozenset({*CORE, *_OF_TIME, *_OF_ORDER, Cue.WHO, Cue.WHOM, Cue.WHICH, Cue.WHERE, Cue.BY, Cue.FOR, Cue.DOES})
_ENDS_TOO = frozenset({Cue.BE, Cue.INTERESTS, Cue.EMBASSY, Cue.AND, Cue.SUCCEEDS, Cue.STATES, Cue.TO_WHOM, Cue.NOT})
# Languages in which an article before a name that may be unknown shows that it is none of a state.
_STATES_WITHOUT_ARTICLE = ("en", "de")


def without_unread_time(text: str, tokens: Sequence[Token], vocabulary: Vocabulary) -> tuple[str, list[Token]]:
    """Return the words of a text that tell a time and are not understood, and the tokens without them; else blank."""
    if begun := _clause_of_state(tokens):
        spoken = [word for token in tokens[begun:] for word in token.text.split()]
        if written := as_written(text, spoken):
            return written, [*tokens[:begun]]
    if any((token.time and not token.mention) or token.means(Cue.NOW) for token in tokens):
        return "", [*tokens]
    for place, token in enumerate(tokens):
        leads = token.means(*_OF_TIME, *_OF_ORDER) and not token.means(Cue.ARTICLE)  # French "des" is no "dès"
        if leads and (end := _end_of_time(text, tokens, place, vocabulary)):
            spoken = [word for each in tokens[place:end] for word in each.text.split()]
            if written := as_written(text, spoken):
                return written, [*tokens[:place], *tokens[end:]]
    return "", [*tokens]


def _clause_of_state(tokens: Sequence[Token]) -> int:
    """Return where a clause begins that says when by what a state did then, 0 for none: "when Algeria gave up".

    That state has no part in what is asked for, which the words before it ask.
    """
    first = next((place for place, token in enumerate(tokens) if token.mention), len(tokens))
    for place, token in enumerate(tokens[first + 1 :], first + 1):
        if token.text in _WHEN or (token.means(*_OF_ORDER) and not token.means(Cue.ARTICLE)):
            said = tokens[place + 1 :]
            subject = next((at for at, each in enumerate(said) if each.mention), len(said))
            before = [each for each in said[:subject] if not each.means(*_LITTLE, Cue.THAT)]
            verb_first = subject < len(said) and said[0].text == "ان" and [*map(is_unknown, before)] == [True]
            acts = verb_first or (not before and any(map(is_unknown, said[subject + 1 :])))
            asks = any(each.means(*CORE) or (each.means(Cue.WHO) and not each.means(Cue.FILLER)) for each in said)
            return place if acts and not asks else 0
    return 0


def _end_of_time(text: str, tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> int:
    """Return where the words for a time end that begin at `place`, 0 where they are none, or may name a state."""
    end = place + 1
    while end < len(tokens) and _goes_on(tokens[end]):
        end += 1
    said = tokens[place + 1 : end]
    of_place = end < len(tokens) and (tokens[end].mention or _leads_to_place(tokens, end))
    if of_place and not (said and tokens[end].mention and said[-1].means(Cue.ARTICLE)):
        return 0  # "after the death of X": whose time this is
    while said and said[-1].means(Cue.ARTICLE, Cue.OF) and not said[-1].means(*EVENTS):
        if end < len(tokens) and tokens[end].mention and said[-1].means(Cue.OF):
            return 0
        said, end = said[:-1], end - 1
    unknown = [token for token in said if is_unknown(token) and not token.means(*EVENTS)]
    events = any(token.means(*EVENTS) for token in said)
    if not unknown and not events:
        return 0
    if tokens[place].means(*_OF_TIME) or events:
        return end
    if vocabulary.language in _STATES_WITHOUT_ARTICLE:
        return end if said[0].means(Cue.ARTICLE) else 0
    return 0 if vocabulary.language == "ar" or _has_capital(text, unknown) else end


def _goes_on(token: Token) -> bool:
    if token.mention or token.time or (token.means(Cue.IN) and not token.means(*_LITTLE)):
        return False
    return is_unknown(token) or token.means(*EVENTS, *_LITTLE) or token.cues.isdisjoint(_ENDS | _ENDS_TOO)


def _leads_to_place(tokens: Sequence[Token], place: int) -> bool:
    """Return whether "in" stands at a place before what is no state: "after the assault in Quito"."""
    after = [token for token in tokens[place + 1 :] if not token.means(Cue.ARTICLE)]
    return tokens[place].means(Cue.IN) and bool(after) and is_unknown(after[0])


def _has_capital(text: str, unknown: Sequence[Token]) -> bool:
    spelled = {word for token in unknown for word in token.text.split()}
    return any(word[0].isupper() and not spelled.isdisjoint(words(word)) for word in unelided(text).split())


def as_written(text: str, spoken: Sequence[str]) -> str:
    """Return the part of a text that has these folded words, blank if it has them in no one place."""
    parts = text.split()
    for first in range(len(parts)):
        found: list[str] = []
        for last in range(first, len(parts)):
            found += words(unelided(parts[last]))
            if found == [*spoken]:
                return " ".join(parts[first : last + 1]).strip(
                    ".,;:!?¿¡؟،؛… \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
                )
            if found != [*spoken][: len(found)]:
                break
    return ""
