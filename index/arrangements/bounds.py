"""What dates of any precision, or no dates, say about when something began and ended; nothing is guessed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from index.model import Status
from index.values import Struct

if TYPE_CHECKING:
    from index.model import Arrangement, Statement

_EVER, _FOREVER = "0000-01-01", "9999-12-31"
_MOST_REMEMBERED = 20_000  # bounds; a library has some hundred arrangements, the largest that was measured 10,000


class Bounds(Struct, frozen=True, kw_only=True):
    """The first and the last day on which something may have begun, and the same for its end; ISO dates."""

    earliest_start: str
    latest_start: str
    earliest_end: str
    latest_end: str

    def contradict(self, other: Bounds) -> bool:
        """Return whether two bounds exclude each other, for the beginning or for the end."""
        return (
            self.earliest_start > other.latest_start
            or other.earliest_start > self.latest_start
            or self.earliest_end > other.latest_end
            or other.earliest_end > self.latest_end
        )


def bounds_of(dated: Arrangement | Statement) -> Bounds:
    """Return the bounds of the beginning and the end.

    What is current had begun by its as-of date and lasted at least until then; what has ended had ended by then.
    Without these, and without dates, any day is possible.
    """
    seen = dated.as_of if dated.status is Status.CURRENT else ""
    gone = dated.as_of if dated.status is Status.ENDED else ""
    return _bounds(dated.start, dated.end, seen, gone)


# A filter by date asks for the bounds of every arrangement again at each keystroke.
@lru_cache(_MOST_REMEMBERED)
def _bounds(start: str, end: str, seen: str, gone: str) -> Bounds:
    """Return the bounds of what began and ended on these dates, was in force when `seen` and over when `gone`."""
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
    """Return the last day of an ISO date of any precision, the end of time for blank.

    For comparison only: every month ends on its 31st.
    """
    return when + "-12-31"[len(when) - 4 :] if when else _FOREVER
