"""Questions when one power took over from another: "when did Switzerland take over from Czechoslovakia"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

_TAKING = (Cue.SUCCEEDS, Cue.TAKES_OVER)
_LEAST_NAMED = 3  # states: the two powers, and one for which or in which they acted


def without_predecessor(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a question when a power took over as those when it has represented others.

    The power that it took over from goes: when the one began is what is stated.
    """
    taking = next((place for place, token in enumerate(tokens) if token.means(*_TAKING)), None)
    asks = taking is not None and any(token.means(Cue.SINCE_WHEN) for token in tokens[:taking])
    before = _predecessor(tokens, taking) if asks and taking is not None else None
    if before is None or sum(token.mention is not None for token in tokens) < _LEAST_NAMED:
        return [*tokens]
    return [
        replace(token, cues=frozenset({Cue.REPRESENTS})) if place == taking else token
        for place, token in enumerate(tokens)
        if place != before
    ]


def _predecessor(tokens: Sequence[Token], taking: int) -> int | None:
    """Return the place of the state from which another took over: right after the verb, or after "from"."""
    named = [place for place, token in enumerate(tokens) if token.mention]
    plain = [place for place, token in enumerate(tokens) if token.mention or not token.means(Cue.ARTICLE, Cue.TO)]
    after = [place for place in plain if place > taking][:2]
    joined = [*takewhile(lambda place: tokens[place].mention, after)]
    if tokens[taking].means(Cue.SUCCEEDS) and joined:
        return joined[-1]  # "take over from Y for", “sucedió X a Y”
    return next((place for place in reversed(named[1:]) if _is_from(tokens, place)), None)


def _is_from(tokens: Sequence[Token], place: int) -> bool:
    """Return whether "from" stands before a state, and before that no noun it would belong to: "the mandate of X"."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.FROM):
        at -= 1
    owned = tokens[at - 1].means(Cue.INTERESTS, Cue.PROTECTOR, Cue.MANDATE, Cue.EMBASSY) if at > 0 else False
    return tokens[at].means(Cue.FROM) and not owned
