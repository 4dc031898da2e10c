"""The part of an arrangement's time that can be drawn without guessing; no Qt.

Times are years as numbers: 1980.0 is the beginning of 1980. A date of the precision of a year is a whole year long:
an arrangement "from 1980" began somewhere in it, so it surely ran only from the end of that year on.
"""

from __future__ import annotations

from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING

from index.arrangements.stages import before_effect
from index.model import StageKind, Status
from index.values import Struct
from index.words.dates import days_in_month

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.model import Arrangement, Stage

Stretch = tuple[float, float]


class Bar(Struct, frozen=True, kw_only=True):
    """The time that is stated for one arrangement.

    `begin`, `end` and `known` (the as-of date of what is current) are the stretches of time that the stated dates
    leave open, None where nothing is stated. `sure` is when it surely ran, None if never surely. `planned` are the
    dates at which it was requested, agreed or refused, and `pauses` the times in which it was suspended.
    """

    begin: Stretch | None = None
    end: Stretch | None = None
    known: Stretch | None = None
    sure: Stretch | None = None
    planned: tuple[Stretch, ...] = ()
    pauses: tuple[Stretch, ...] = ()

    @property
    def is_dated(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self._drawn)

    @property
    def first(self) -> float:
        """The earliest time drawn; raises ValueError without a date."""
        return min(drawn[0] for drawn in self._drawn)

    @property
    def last(self) -> float:
        """The latest time drawn; raises ValueError without a date."""
        return max(drawn[1] for drawn in self._drawn)

    @property
    def _drawn(self) -> tuple[Stretch, ...]:
        return tuple(drawn for drawn in (self.begin, self.end, self.known, *self.planned, *self.pauses) if drawn)


def bar(arrangement: Arrangement) -> Bar:
    """Return what can be drawn of an arrangement; nothing is filled in."""
    begin, end = stretch(arrangement.start), stretch(arrangement.end)
    planned = tuple(filter(None, (stretch(stage.date) for stage in before_effect(arrangement.stages))))
    if arrangement.status is Status.NEVER:
        return Bar(begin=begin, end=end, planned=planned)
    known = stretch(arrangement.as_of) if arrangement.status is Status.CURRENT and not end else None
    until = end or known
    sure = (begin[1], until[0]) if begin and until and begin[1] < until[0] else None
    pauses = tuple(_pauses(arrangement.stages))
    return Bar(begin=begin, end=end, known=known, sure=sure, planned=planned, pauses=pauses)


def _pauses(stages: tuple[Stage, ...]) -> Iterator[Stretch]:
    """Yield from when until when it was suspended, as far as both are stated; an open pause is as long as its date."""
    for stage, after in zip_longest(stages, stages[1:]):
        since = stretch(stage.date) if stage.kind is StageKind.SUSPENDED else None
        until = stretch(after.date) if after else None
        if since:
            yield since[0], (until or since)[1]


def stretch(when: str) -> Stretch | None:
    """Return the time from the beginning to the end of a date of any precision; None for what is no date."""
    try:
        if len(when) == len("1980"):
            return float(when), float(when) + 1
        year, month, *rest = (int(part) for part in when.split("-"))
        first, last = (*rest, 1)[0], (*rest, days_in_month(year, month))[0]
        return _years(date(year, month, first)), _years(date(year, month, last)) + 1 / _days(year)
    except ValueError:
        return None


def _years(day: date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / _days(day.year)


def _days(year: int) -> int:
    return date(year, 12, 31).timetuple().tm_yday
