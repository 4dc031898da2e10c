"""Whether an arrangement began or ended in a time, as far as its dates tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.question import Event
from index.answers.when.times import EVER
from index.arrangements.bounds import bounds_of
from index.arrangements.stages import took_effect
from index.model import Status

if TYPE_CHECKING:
    from index.answers.question import When
    from index.model import Arrangement


def lies_in(arrangement: Arrangement, event: Event, when: When) -> bool | None:
    """Return whether an arrangement began or ended in a time, or did both; None where its dates do not tell."""
    events = (Event.BEGAN, Event.ENDED) if event is Event.BOTH else (event,)
    told = [_lies_in(arrangement, each, when) for each in events]
    return False if False in told else None if None in told else True


def _lies_in(arrangement: Arrangement, event: Event, when: When) -> bool | None:
    bounds = bounds_of(arrangement)
    if event is Event.BEGAN:
        earliest, latest = bounds.earliest_start, bounds.latest_start
    elif arrangement.status is Status.CURRENT and not arrangement.end:
        return False
    else:
        earliest, latest = bounds.earliest_end, bounds.latest_end
    if latest < when.first or when.last < earliest:
        return False
    sure = _has_happened(arrangement, event) and when.first <= max(earliest, EVER) and latest <= when.open_last
    return True if sure else None


def _has_happened(arrangement: Arrangement, event: Event) -> bool:
    """Return whether an arrangement is stated to have begun, or to have ended, at whatever time."""
    if event is Event.ENDED:
        return bool(arrangement.end) or arrangement.status is Status.ENDED
    return took_effect(arrangement.stages)
