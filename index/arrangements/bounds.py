"""What dates of any precision, or no dates, say about when something began and ended; nothing is guessed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from index.arrangements.stages import unsettled
from index.model import StageKind, Status
from index.values import Struct

if TYPE_CHECKING:
    from index.model import Arrangement, Stage, Statement

_EVER, _FOREVER = "0000-01-01", "9999-12-31"
_CLOSING = frozenset({StageKind.SUSPENDED, StageKind.ENDED})
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
    """Return the bounds of when it first came into force and of its end.

    What is current had begun by its as-of date and lasted at least until then; what has ended had ended by then.
    Without these, and without dates, any day is possible that comes before neither what is planned nor `not_before`.
    """
    spans = spans_of(dated)
    if not spans:
        earliest = _latest_date(dated.stages)
        return Bounds(earliest_start=earliest, latest_start=_FOREVER, earliest_end=earliest, latest_end=_FOREVER)
    first, last = spans[0], spans[-1]
    return Bounds(
        earliest_start=first.earliest_start,
        latest_start=first.latest_start,
        earliest_end=last.earliest_end,
        latest_end=last.latest_end,
    )


def spans_of(dated: Arrangement | Statement) -> tuple[Bounds, ...]:
    """Return the bounds of each time in force, until it was suspended or ended; none if it never was."""
    first, last = (dated.attested[0], dated.attested[-1]) if dated.attested else ("", "")
    seen = dated.as_of if dated.status is Status.CURRENT else last
    gone = dated.as_of if dated.status is Status.ENDED or unsettled(dated) is StageKind.SUSPENDED else ""
    stages = tuple((stage.kind, stage.date) for stage in dated.stages)
    return _spans(stages, (first, seen), gone, first_day(dated.not_before))


# A filter by date asks for the bounds of every arrangement again at each keystroke.
@lru_cache(_MOST_REMEMBERED)
def _spans(
    stages: tuple[tuple[StageKind, str], ...], seen: tuple[str, str], gone: str, not_before: str
) -> tuple[Bounds, ...]:
    """Return the spans of what was in force when first and last `seen`, and over when `gone`, the last of them."""
    begun = [at for at, (kind, _) in enumerate(stages) if kind is StageKind.IN_FORCE]
    spans = []
    for at in begun:
        before = max((not_before, *(first_day(date) for _, date in stages[:at])))
        after = stages[at + 1 :]
        end = next((date for kind, date in after if kind in _CLOSING), "")
        # What closed it without a date had done so by the date of whatever came next.
        over = next((date for _, date in after if date), gone if at == begun[-1] else "")
        first = seen[0] if at == begun[0] else ""
        last = seen[1] if at == begun[-1] else ""
        spans.append(_bounds(stages[at][1], end, (first or last, last), over, before))
    return tuple(spans)


def _bounds(start: str, end: str, seen: tuple[str, str], gone: str, before: str) -> Bounds:
    """Return the bounds of what began and ended on these dates, was in force when first and last `seen`.

    It was over when `gone`, and did not begin before the day `before`.
    """
    earliest_start = max(first_day(start) or _EVER, before)
    latest_end = last_day(end or gone)
    latest_start = min(last_day(start or seen[0]), latest_end)
    earliest_end = max(first_day(end or seen[1]), earliest_start)
    return Bounds(
        earliest_start=earliest_start,
        latest_start=latest_start,
        earliest_end=earliest_end,
        latest_end=latest_end,
    )


def _latest_date(stages: tuple[Stage, ...]) -> str:
    return max((first_day(stage.date) for stage in stages if stage.date), default=_EVER)


def first_day(when: str) -> str:
    """Return the first day of an ISO date of any precision; blank stays blank."""
    return when and when + "-01-01"[len(when) - 4 :]


def last_day(when: str) -> str:
    """Return the last day of an ISO date of any precision, the end of time for blank.

    For comparison only: every month ends on its 31st.
    """
    return when + "-12-31"[len(when) - 4 :] if when else _FOREVER
