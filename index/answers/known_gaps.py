"""What the editors say themselves is missing from a number: a library does not hold every mandate of a power."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.facts import AnswerKind
from index.answers.question import Role
from index.arrangements.bounds import first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from index.answers.facts import AnswerFacts
    from index.research import KnownGap


def known_gap(facts: AnswerFacts, gaps: Callable[[], Iterable[KnownGap]]) -> str:
    """Return what is said to be missing from a number of one power's mandates in a time, blank for nothing."""
    if facts.question.ranking:
        return _of_ranking(facts, gaps)
    when, powers = facts.question.when, {state.code for state in facts.reading.get(Role.POWER, ())}
    if when is None or facts.kind not in {AnswerKind.LIST, AnswerKind.COUNT}:
        return ""
    return next((gap.what for gap in gaps() if powers == {gap.power} and _holds(gap, when.first, when.last)), "")


def _of_ranking(facts: AnswerFacts, gaps: Callable[[], Iterable[KnownGap]]) -> str:
    """Return what is said to be missing from what is compared: of whatever power, in any part of the time."""
    when, powers = facts.question.when, {state.code for state in facts.reading.get(Role.POWER, ())}
    shown = (gap for gap in gaps() if not powers or gap.power in powers)
    missing = (gap.what for gap in shown if when is None or _meets(gap, when.first, when.last))
    return next(missing, "")


def _meets(gap: KnownGap, first: str, last: str) -> bool:
    return first_day(gap.start) <= last and first <= last_day(gap.end)


def _holds(gap: KnownGap, first: str, last: str) -> bool:
    return first_day(gap.start) <= first and last <= last_day(gap.end)
