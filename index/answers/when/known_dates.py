"""What the dates that are known of an arrangement say about other times: nothing is “perhaps” a generation later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.when.times import EVER, FOREVER
from index.arrangements.bounds import first_day, last_day
from index.arrangements.record_coverage import records_of
from index.arrangements.stages import before_effect
from index.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.answers.question import When
    from index.answers.when.times import Span
    from index.model import Arrangement

# Years: of the arrangements of which both dates are known, one in sixteen lasted longer.
MOST_YEARS = 30
# The years of the wars that most states were in, and those after them to which an arrangement made in them may reach.
GENERAL_WARS, MOST_YEARS_AFTER_WAR = ((1914, 1918), (1939, 1945)), 5


def is_far(arrangement: Arrangement, when: When, worded: Iterable[Span]) -> bool:
    """Return whether a time is too far from all dates that are known of an arrangement for “perhaps”.

    `worded` are the times in the words of its period. What is known in the years of a general war alone is of that war.
    """
    years = _known_years(arrangement, worded)
    first, last = _year(when.first), _year(when.last)
    if not years:
        told = min(_told(arrangement), default="")
        return bool(told) and _year(told) + MOST_YEARS < first
    for begun, over in GENERAL_WARS:
        if begun <= min(years) and max(years) <= over:
            return last < begun or over + MOST_YEARS_AFTER_WAR < first
    return last < min(years) - MOST_YEARS or max(years) + MOST_YEARS < first


def is_shown(arrangement: Arrangement, when: When) -> bool:
    """Return whether a record shows that something without a known start had begun by a time, and it ended later.

    A record of something that was planned first shows nothing.
    """
    end = first_day(arrangement.end)
    if not end or arrangement.start or before_effect(arrangement.stages):
        return False
    told = min(_told(arrangement), default="9999")
    return told < end and told <= when.last and when.first <= end


def _known_years(arrangement: Arrangement, worded: Iterable[Span]) -> list[int]:
    seen = arrangement.as_of if arrangement.status is Status.CURRENT else ""
    stated = (*(stage.date for stage in arrangement.stages), *arrangement.attested, arrangement.not_before, seen)
    dates = [date for date in stated if date]
    days = [day for span in worded for day in (span.first, span.last) if EVER < day < FOREVER]
    return [*map(_year, dates), *map(_year, days)]


def _told(arrangement: Arrangement) -> Iterable[str]:
    """Yield the last day of the date of every record."""
    return (last_day(record.date) for record in records_of(arrangement) if record.date)


def _year(date: str) -> int:
    return int(date[:4] or 0)  # before all time, where a first day is left open
