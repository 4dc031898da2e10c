"""What a question leaves out: "countries other than Switzerland", "Swiss mandates, but not in Iran"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

# Words that say before a verb that it is not so, and leave out a place before "in". Folded.
NEGATIONS = frozenset({"not", "nicht", "pas", "no", "ليس", "ليست"})


def left_out(tokens: Sequence[Token]) -> dict[int, bool]:
    """Return the places of the states that a question leaves out, and of each whether as host states.

    The states of a list share what is said before the first: "except Sweden and Italy".
    """
    found: dict[int, bool] = {}
    goes_on = as_host = False
    for place, token in enumerate(tokens):
        if token.mention is None:
            goes_on = goes_on and (token.means(Cue.AND, Cue.ARTICLE, Cue.TO) or (as_host and token.means(Cue.IN)))
            continue
        if not goes_on:
            as_host = is_elsewhere(tokens, place)
            goes_on = as_host or Cue.NOT in cues_before(tokens, place) or _is_excepted(tokens, place)
        if goes_on:
            found[place] = as_host
    return found


def is_elsewhere(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the words before a state leave it out as a place: "not in Iran", "außer im Iran"."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.IN):
        at -= 1
    if at < 0 or not tokens[at].means(Cue.IN):
        return False
    denied = tokens[at - 1] if at > 0 else None
    return tokens[at].means(Cue.NOT) or (
        denied is not None and not denied.mention and (denied.means(Cue.NOT) or denied.text in NEGATIONS)
    )


def cues_before(tokens: Sequence[Token], place: int) -> frozenset[Cue]:
    """Return the cues of the word before a state, beyond articles, "by" and "for": "not by Switzerland"."""
    at = place - 1
    while at >= 0 and tokens[at].means(Cue.ARTICLE, Cue.BY, Cue.FOR) and not tokens[at].means(Cue.NOT, Cue.BEFORE):
        at -= 1
    return tokens[at].cues if at >= 0 else frozenset()


def _is_excepted(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a word after a state leaves it out: "Switzerland excepted", "la Suisse exceptée"."""
    return place + 1 < len(tokens) and tokens[place + 1].means(Cue.EXCEPTED)
