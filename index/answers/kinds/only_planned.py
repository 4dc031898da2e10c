"""Mandates that are not known to have taken effect: no list and no number has them, nor the states in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.question import Asked, Role
from index.arrangements.stages import took_effect
from index.model import Status
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from index.answers.question import Question
    from index.model import Arrangement

_LONG_AGO = 50  # years; what was only planned before then is history to whoever asks for today


def only_planned(question: Question, found: Sequence[Arrangement]) -> tuple[Arrangement, ...]:
    """Return what is not known to have taken effect and gives no states wanted or ranked; not if asked for."""
    if (question.wanted is None and not question.ranking) or question.fate or question.status is Status.NEVER:
        return ()
    return tuple(each for each in found if not took_effect(each.stages))


def counted_apart(
    question: Question, found: tuple[Arrangement, ...]
) -> tuple[tuple[Arrangement, ...], tuple[Arrangement, ...]]:
    """Return what a number counts of what was found, and what is not known to have taken effect; all where none has."""
    begun = tuple(each for each in found if took_effect(each.stages))
    if not begun or question.fate or question.status is Status.NEVER or question.anchor or question.assessments:
        return found, ()
    return begun, tuple(each for each in found if each not in begun)


def told_as_planned(question: Question, found: Sequence[Arrangement]) -> Question:
    """Return a question for states, of whose arrangements none is known to have taken effect, as one for these."""
    if found and len(only_planned(question, found)) == len(found):
        return replace(question, asked=Asked.WHICH, wanted=None)
    return question


def told_of_its_time(question: Question, given: Collection[Role], held: Iterable[Arrangement]) -> list[Arrangement]:
    """Return what may answer a question: of today no plan of long ago, unless it tells who is represented.

    "Whom does X represent today" asks for no mandate that X refused in 1941.
    """
    of_now = question.when is not None and not question.when.shown
    if not question.when or not of_now or question.status or question.fate or Role.REPRESENTED in given:
        return [*held]
    recent = str(int(question.when.first[:4]) - _LONG_AGO)
    return [each for each in held if took_effect(each.stages) or _last_told(each) >= recent]


def _last_told(arrangement: Arrangement) -> str:
    """Return the last date by which a plan is told, blank without one."""
    return max(arrangement.as_of, *(stage.date for stage in arrangement.stages))
