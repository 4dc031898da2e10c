"""Questions that follow on another and are read against its answer (kind 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.model import Status
from tests.relevance.judging import Expected
from tests.relevance.question import Question, about_arrangements, filled
from tests.relevance.templates.roles import expected_in
from tests.relevance.truth import before, codes, split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.model import Arrangement
    from tests.relevance.truth import Truth

FIRST = "who represents {R} in {H}"


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions that follow on one about a pair of states."""
    for one in truth.three_states:
        first = filled(FIRST, truth, one)
        yield about_arrangements("the other way round", (first, "the other way round?"), _turned(truth, one))
        yield from _before(truth, one)
        for other in _same(truth, one, 1)[:1]:
            text = filled("and in {H}?", truth, other)
            yield about_arrangements("and in H", (first, text), expected_in(truth, "RH", other))
        for other in _same(truth, one, 2)[:1]:
            text = filled("and for {R}?", truth, other)
            yield about_arrangements("and for R", (first, text), expected_in(truth, "RH", other))


def _turned(truth: Truth, one: Arrangement) -> Expected:
    _, represented, host = codes(one)
    reading = truth.reading(represented=host, host=represented)
    roles = ("", host, represented)
    none = not truth.stated(represented=host, host=represented)
    return Expected(readings=(reading,) if reading else (), roles=roles, none=none)


def _before(truth: Truth, one: Arrangement) -> Iterator[Question]:
    """Yield what was before the only arrangement of a pair (nothing is stated), or before the one in force now."""
    _, represented, host = codes(one)
    pair = truth.stated(represented=represented, host=host)
    if len(pair) > 1 and one.status is not Status.CURRENT:
        return
    reading, _ = split((other for other in pair if other.id != one.id), lambda other: before(other, [one]))
    roles = ("", represented, host)
    expected = Expected(readings=(reading,) if reading else (), roles=roles, none=not reading, stated=True)
    first = filled(FIRST if len(pair) == 1 else f"{FIRST} now", truth, one)
    yield about_arrangements("and before that", (first, "and before that?"), expected)


def _same(truth: Truth, one: Arrangement, role: int) -> list[Arrangement]:
    """Return the arrangements of other pairs that have the same state in a role."""
    pair = codes(one)[1:]
    return [
        other for other in truth.three_states if codes(other)[role] == codes(one)[role] and codes(other)[1:] != pair
    ]
