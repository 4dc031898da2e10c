"""What dates of any precision, and their absence, tell about when something began and ended; nothing is guessed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from index.model import Status
from index.values import Struct

if TYPE_CHECKING:
    from index.model import Arrangement, Statement

_EVER, _FOREVER = "0000-01-01", "9999-12-31"
_MOST_REMEMBERED = 20_000


class Bounds(Struct, frozen=True, kw_only=True):
    """The first and last day (ISO) on which something may have begun, and the same for its end."""

    earliest_start: str
    latest_start: str
    earliest_end: str
    latest_end: str

    def contradict(self, other: Bounds) -> bool:
        """Return whether no beginning, or no end, is possible by both."""
        return (
            self.earliest_start > other.latest_start
            or other.earliest_start > self.latest_start
            or self.earliest_end > other.latest_end
            or other.earliest_end > self.latest_end
        )


def bounds_of(dated: Arrangement | Statement) -> Bounds:
    """Return what is known of the beginning and the end.

    What is current had begun by its as-of date and lasted until then at least; what has ended had ended by then.
    Without these, and without a date, anything is possible.
    """
    seen = dated.as_of if dated.status is Status.CURRENT else ""
    gone = dated.as_of if dated.status is Status.ENDED else ""
    return _bounds(dated.start, dated.end, seen, gone)


# A filter by date asks this again and again of every arrangement of a library.
@lru_cache(_MOST_REMEMBERED)
def _bounds(start: str, end: str, seen: str, gone: str) -> Bounds:
    """Return the bounds of what began and ended on these dates, stood when `seen`, and was over when `gone`."""
    earliest_start = first_day(start) if start else _EVER
    latest_end = last_day(end or gone)
    latest_start = min(last_day(start or seen), latest_end)
    earliest_end = max(first_day(end or seen), earliest_start)
    return Bounds(
        earliest_start=earliest_start,
        latest_start=latest_start,
        earliest_end=earliest_end,
        latest_end=latest_end,
    )


def first_day(when: str) -> str:
    """Return the first day of an ISO date of any precision; blank stays blank."""
    return when and when + "-01-01"[len(when) - 4 :]


def last_day(when: str) -> str:
    """Return a day that no day of an ISO date of any precision is later than; blank is the end of time.

    For comparison only: every month ends on its 31st.
    """
    return when + "-12-31"[len(when) - 4 :] if when else _FOREVER
