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


def with_time_behind(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a question with a time between "replaced" and a state put behind that state.

    "Who replaced in 1917 X" is of whoever came after X, and not of what was after 1917.
    """
    taking = next((place for place, token in enumerate(tokens) if token.means(Cue.SUCCEEDS)), len(tokens))
    said = [*takewhile(lambda token: token.time or _is_of_time(token), tokens[taking + 1 :])]
    rest = tokens[taking + 1 + len(said) :]
    state = next((place for place, token in enumerate(rest) if not token.means(Cue.ARTICLE, Cue.TO)), len(rest))
    if not (any(token.time for token in said) and state < len(rest) and rest[state].mention):
        return [*tokens]
    verb = tokens[taking]
    if taking and tokens[taking - 1].means(Cue.WHO):
        verb = replace(verb, cues=verb.cues | {Cue.AFTER})  # as it has with its object right behind it
    between = [token for token in rest[:state] if token.means(Cue.ARTICLE)]
    return [*tokens[:taking], verb, *between, rest[state], *said, *rest[state + 1 :]]


def _is_of_time(token: Token) -> bool:
    return token.means(Cue.DURING) and not (token.mention or token.means(Cue.ARTICLE))


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
