"""Reads a question that denies what it asks as the question without that: "doesn't X represent Y?", "X does, no?".

What is the answer to one is that to the other; only "yes" and "no" have other words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import CORE, Cue
from index.answers.denied.negations import EVER_AFTER, JUSSIVE, PAST_OF_JUSSIVE, RHETORICAL, RULES, TAG, Denial
from index.answers.roles.said_plainly import split_plainly

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Periods, Token
    from index.answers.vocabulary import Vocabulary
    from index.search.naming.world_names import WorldNames

Split = tuple["list[Token]", "Vocabulary"]
# Words that ask for something else than whether it is so.
_ASKING = (
    *(Cue.HOW_MANY, Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.WHY, Cue.WHERE, Cue.LIST, Cue.STATES, Cue.POWERS),
    Cue.TO_WHOM,
)
_VERBS = (Cue.REPRESENTS, Cue.REPRESENTED, Cue.BE, Cue.DOES, Cue.EXISTS)


def without_denial(text: str, names: WorldNames, periods: Periods) -> tuple[str, Split, Denial | None]:
    """Return a question without what it denies, as split, and what that was; the question itself where nothing is."""
    whole = split_plainly(text, names, periods)
    if not any(token.mention for token in whole[0]):
        return text, whole, None
    plain = RHETORICAL.sub("", TAG.sub("?", text))
    rest, denial = _undenied(plain, whole[1].language)
    if rest == text:
        return text, whole, None
    parts = split_plainly(rest, names, periods)
    if not _asks_whether(parts[0], denial):
        return text, whole, None
    states_it = TAG.search(text) is not None or any(map(_asks_whether_true, parts[0]))
    return rest, parts, Denial.NEVER if denial is Denial.NOT and states_it else denial


def says_no_longer(text: str, language: str) -> bool:
    """Return whether a text says of something that it is no longer so."""
    return any(denial is Denial.NO_LONGER and pattern.search(text) for pattern, _, denial in RULES[language])


def _undenied(text: str, language: str) -> tuple[str, Denial | None]:
    if language == "ar" and (verb := JUSSIVE.search(text)):
        past = f"{text[: verb.start()]}هل {PAST_OF_JUSSIVE[verb[1]]}{text[verb.end() :]}"
        ever = EVER_AFTER.sub("", past)
        return ever, Denial.NOT if ever == past else Denial.NEVER
    for pattern, left, denial in RULES[language]:
        if pattern.search(text):
            return pattern.sub(left, text, count=1), denial
    return text, None


def _asks_whether(tokens: Sequence[Token], denial: Denial | None) -> bool:
    """Return whether a question says something of states and asks for nothing but whether it is so."""
    says = any(token.means(*CORE) for token in tokens) and any(token.means(*_VERBS) for token in tokens)
    if not says or any(token.means(*_ASKING) for token in tokens):
        return False
    before = next((place for place, token in enumerate(tokens) if token.mention), len(tokens))
    asks = (token.means(Cue.WHO, Cue.WHOM) and not token.means(*_VERBS) for token in tokens[:before])
    return denial is Denial.NOBODY or not any(asks)


def _asks_whether_true(token: Token) -> bool:
    """Return whether a token is "is it true that": to "yes" after it, and "not", there are two meanings."""
    return token.means(Cue.ARTICLE) and " " in token.text
