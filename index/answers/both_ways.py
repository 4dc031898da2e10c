"""Questions about two pairs of states, such as both ways: "who represents the US in Iran and Iran in the US"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.tokens import states_of
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.answers.tokens import Token
    from index.model import State

_PAIR, _FOUR = 2, 4  # states of one pair and of two
_AND = frozenset({"and", "und", "et", "y", "e", "и"})  # folded


def without_way_back(tokens: Sequence[Token]) -> tuple[Sequence[Token], bool]:
    """Return the tokens of a question without its way back, and whether it has one.

    "And Iran in the US", or of two states and at most a power "and vice versa".
    """
    named = sum(token.mention is not None for token in tokens)
    if tokens and tokens[-1].means(Cue.OPPOSITE) and named in {_PAIR, _PAIR + 1}:
        return tokens[: -2 if tokens[-2].means(Cue.AND) else -1], True
    for places in _pairs(tokens):
        one, other, third, fourth = _states(tokens, places)
        turned_round = _is_host(tokens, places[0]) != _is_host(tokens, places[2])  # "in Iran the US and Iran in the US"
        if one != other and ((third, fourth) == (other, one) or ((third, fourth) == (one, other) and turned_round)):
            return [*tokens[: _joint(tokens, places)], *tokens[places[-1] + 1 :]], True
    return tokens, False


def with_joint(tokens: Sequence[Token]) -> list[Token]:
    """Return tokens with "and" of another language, between two states, as "and": "Iran et USA protecting power"."""
    around = zip((None, *tokens), tokens, (*tokens[1:], None), strict=False)
    return [
        replace(token, cues=frozenset({Cue.AND}))
        if token.text in _AND and not token.cues and before and before.mention and after and after.mention
        else token
        for before, token, after in around
    ]


def is_pair_alone(tokens: Sequence[Token]) -> bool:
    """Return whether a text is two states joined by "and", with nothing beside but a protecting power and a time."""
    beside = [token for token in tokens if not (token.mention or token.time)]
    states = len(tokens) - len(beside) - sum(token.time is not None for token in tokens)
    joints = [token for token in beside if token.means(Cue.AND)]
    known = (Cue.ARTICLE, Cue.AND, Cue.PROTECTOR, Cue.DURING)
    return states == _PAIR and len(joints) == 1 and all(token.means(*known) for token in beside)


def without_repeats(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of a question without a state said twice: "the US in Iran and (the US) in Cuba"."""
    for places in _pairs(tokens):
        one, other, third, fourth = _states(tokens, places)
        if one == third and other != fourth and _is_host_each(tokens, places):
            return [*tokens[: _joint(tokens, places) + 1], *tokens[places[2] + 1 :]]
        if other == fourth and one != third and _is_host_each(tokens, places):
            return [*tokens[: places[0] + 1], *tokens[_joint(tokens, places) :]]
    return tokens


def asks_two_questions(tokens: Sequence[Token]) -> bool:
    """Return whether a question has two of different pairs of states: "the US in Iran and Cuba in the US".

    So has one with two numbers: "how many mandates has X, and how many has Y".
    """
    return _asks_two_numbers(tokens) or any(_is_host_each(tokens, places) for places in _pairs(tokens))


def _asks_two_numbers(tokens: Sequence[Token]) -> bool:
    counts = [place for place, token in enumerate(tokens) if token.means(Cue.HOW_MANY)]
    between = tokens[counts[0] : counts[-1]] if counts else ()
    after = tokens[counts[-1] :] if counts else ()
    return all(any(token.mention for token in part) for part in (between, after))


def _pairs(tokens: Sequence[Token]) -> Iterator[Sequence[int]]:
    """Yield the places of any four states in a row with "and" between two and two."""
    places = [place for place, token in enumerate(tokens) if token.mention]
    fours = (places[at : at + _FOUR] for at in range(len(places) - _FOUR + 1))
    return (four for four in fours if _joint(tokens, four))


def _joint(tokens: Sequence[Token], places: Sequence[int]) -> int:
    """Return the place of "and" between the second and the third of four states, 0 for none."""
    return next((place for place in range(places[1] + 1, places[2]) if tokens[place].means(Cue.AND)), 0)


def _states(tokens: Sequence[Token], places: Sequence[int]) -> list[tuple[State, ...]]:
    return [states_of(mention) for place in places if (mention := tokens[place].mention)]


def _is_host_each(tokens: Sequence[Token], places: Sequence[int]) -> bool:
    """Return whether "in" stands before one of two states, and before one of the two after them."""
    hosts = [_is_host(tokens, place) for place in places]
    return hosts[0] != hosts[1] and hosts[2] != hosts[3]


def _is_host(tokens: Sequence[Token], place: int) -> bool:
    """Return whether "in" stands before a state, beyond articles."""
    at = place - 1
    while at >= 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.IN):
        at -= 1
    return at >= 0 and tokens[at].means(Cue.IN)
