"""Questions for mandates by what public records say of them: "which mandates rest on one source only"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.denied.denied_words import is_denied_after
from index.answers.denied.negations import Denial
from index.answers.when.events import RELATIONS
from index.model import Assessment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

_WHETHER = "ли"  # Russian, after the word that is asked about
_ASSESSED = {
    Cue.ONE_SOURCE: (Assessment.ONE_SOURCE,),
    Cue.CONTRADICTED: (Assessment.CONTRADICTED,),
    Cue.UNSUPPORTED: (Assessment.UNSUPPORTED,),
    Cue.IMPRECISE: (Assessment.IMPRECISE,),
    Cue.CONFIRMED: (Assessment.CONFIRMED,),
    Cue.DOUBTFUL: (Assessment.CONTRADICTED, Assessment.UNSUPPORTED),
    Cue.UNCONFIRMED: tuple(each for each in Assessment if each is not Assessment.CONFIRMED),
}


def without_assessment(
    tokens: Sequence[Token], language: str, denial: Denial | None
) -> tuple[list[Token], tuple[Assessment, ...]]:
    """Return the tokens of a question for mandates without what it says of their assessment, and which ones it wants.

    All others where it denies one, in its words or with a `denial` that they are without: "which are not confirmed".
    All tokens, and none, where it asks for no mandates, or whether something is so.
    """
    of_mandates = any(token.means(Cue.ARRANGEMENTS) for token in tokens)
    whether = not tokens or tokens[0].means(Cue.BE, Cue.DOES, Cue.WHY, Cue.SINCE_WHEN)
    said = ((at, told) for cue, told in _ASSESSED.items() for at, token in enumerate(tokens) if token.means(cue))
    at, asked = next(said, (len(tokens), ()))
    if whether or not (of_mandates and asked):
        return [*tokens], ()
    before = [*takewhile(lambda token: not token.mention, reversed(tokens[:at]))]
    denied = is_denied_after([word for token in reversed(before) for word in token.text.split()], language)
    if denied or denial in {Denial.NOT, Denial.NEVER}:
        asked = tuple(each for each in Assessment if each not in asked)
    denying = [token for token in before if denied and is_denied_after([token.text], language)]
    return [token for token in tokens if token not in denying and not token.means(*_ASSESSED)], asked


def is_no_list(tokens: Sequence[Token]) -> bool:
    """Return whether a question with an assessment asks for no list: whether all are so, or since when.

    "Are all confirmed" is no "which are confirmed", and what was confirmed since a year need not be in force since.
    """
    said = next((place for place, token in enumerate(tokens) if token.means(*_ASSESSED)), None)
    if said is None or not any(token.means(Cue.ARRANGEMENTS) for token in tokens):
        return False
    if tokens[said].means(Cue.CONFIRMED, Cue.UNCONFIRMED) and any(token.time for token in tokens):
        return any(token.means(*RELATIONS) and not token.means(Cue.ARTICLE) for token in tokens)
    of_all = next((place for place, token in enumerate(tokens[:said]) if token.means(Cue.LIST)), None)
    return of_all is not None and any(
        token.means(Cue.BE, Cue.DOES) or token.text == _WHETHER for token in _clause(tokens, of_all, said)
    )


def _clause(tokens: Sequence[Token], of_all: int, said: int) -> Sequence[Token]:
    """Return the words beside "all" that are of its own clause: none of those behind "that" or "which"."""
    inner = [place for place, token in enumerate(tokens[:said]) if token.means(Cue.THAT, Cue.WHO, Cue.WHICH)]
    return tokens[: min((place for place in inner if place > of_all), default=said)]
