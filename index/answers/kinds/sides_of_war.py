"""Questions about a war that name no state: they mean what one side had in a state of the other, told beside all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.question import Asked, is_between
from index.answers.selecting import at_the_time, sound_ones

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.question import Question, When
    from index.answers.when.worded_times import Calendar
    from index.model import Arrangement


def of_the_war(question: Question, held: Sequence[Arrangement], calendar: Calendar) -> tuple[list[Arrangement], int]:
    """Return the arrangements of the two sides of a war, and how many of all were in force then.

    All of them, and 0, where those of the two sides are not meant alone: they are counted, or none of these is known.
    Who asks for "the protecting power" in a war then means one that the words of its period are of.
    """
    when = question.when
    if when is None or not is_between(question) or question.asked is Asked.COUNT:
        return [*held], 0
    sides = [each for each in held if _is_of_the_war(each, when)]
    if not at_the_time(question, sound_ones(sides), sides, calendar)[0]:
        name = when.shown.casefold()
        return [each for each in held if question.plural or name in each.period.casefold()], 0
    return sides, len(at_the_time(question, sound_ones(held), held, calendar)[0])


def _is_of_the_war(arrangement: Arrangement, when: When) -> bool:
    """Return whether an arrangement is for one side of a war in a state of the other."""
    one, other = when.between
    represented, host = arrangement.represented.code, arrangement.host.code
    return (represented in one and host in other) or (represented in other and host in one)
