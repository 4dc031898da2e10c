"""The stages of an arrangement: requested, agreed, in force, suspended, refused, ended; only "in force" is in force.

Stages stand in order of time. An arrangement may come into force again after it was suspended.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from index.model import Stage, StageKind, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.model import Arrangement, Statement

_BETWEEN = "; "
# What can happen before an arrangement takes effect.
PLANNED = (StageKind.REQUESTED, StageKind.AGREED, StageKind.REFUSED)


def told_stages(start: str, end: str, status: Status) -> tuple[Stage, ...]:
    """Return the stages that two dates and a status tell of: in force, and ended; none if it never was in force."""
    if status is Status.NEVER:
        return ()
    ended = (Stage(kind=StageKind.ENDED, date=end),) if end or status is Status.ENDED else ()
    return (Stage(kind=StageKind.IN_FORCE, date=start), *ended)


def took_effect(stages: Iterable[Stage]) -> bool:
    """Return whether an arrangement is stated to have been in force at any time, with a date or without."""
    return any(stage.kind is StageKind.IN_FORCE for stage in stages)


def first_date(stages: Iterable[Stage], kind: StageKind) -> str:
    """Return the date of the first stage of a kind, blank where it is not stated or where there is none."""
    return next((stage.date for stage in stages if stage.kind is kind), "")


def earliest_date(dated: Arrangement | Statement) -> str:
    """Return the date to sort by: when it began or, where that is not stated, ended, else when it was planned."""
    return dated.start or dated.end or next((stage.date for stage in dated.stages if stage.date), "")


def last_attested(dated: Arrangement | Statement) -> str:
    """Return the latest date at which it is stated still to have been in force, of what had begun before it."""
    begun = dated.start or len(dated.attested) > 1
    return dated.attested[-1] if begun and dated.attested else ""


def is_only_attested(dated: Arrangement | Statement) -> bool:
    """Return whether all that is stated of its time is that it was in force “in” a month or a year."""
    return bool(dated.attested) and not last_attested(dated) and dated.period.startswith("in ") and not dated.end


def has_undated_end(dated: Arrangement | Statement) -> bool:
    """Return whether it has ended, and only the time in which or from which it was in force is dated."""
    ended = dated.stages[-1:] if dated.status is Status.ENDED and not dated.end else ()
    told = f" {dated.period} "
    begun = dated.start or dated.attested or re.search(r"\d{4}", told)
    tells_end = any(stage.worded for stage in ended) or re.search(r" (to|until|between|before) ", told)
    return bool(ended and begun) and not tells_end


def before_effect(stages: Iterable[Stage]) -> tuple[Stage, ...]:
    """Return the stages before an arrangement took effect: that it was requested, agreed or refused."""
    return tuple(takewhile(lambda stage: stage.kind in PLANNED, stages))


def unsettled(dated: Arrangement | Statement) -> StageKind | None:
    """Return what is last known of an arrangement that is only planned, or suspended; None for any other."""
    last = dated.stages[-1].kind if dated.stages else None
    return last if last in (*PLANNED, StageKind.SUSPENDED) else None


def written(stages: Iterable[Stage]) -> str:
    """Return stages in a line, for tables and files: "agreed 2017-10-25; in force 2018-03; ended"."""
    return _BETWEEN.join(f"{stage.kind} {stage.worded or stage.date}".rstrip() for stage in stages)


def read_stages(text: str) -> tuple[Stage, ...]:
    """Return the stages of a line that `written` returned: kinds and dates, and as `worded` what is no ISO date."""
    return tuple(map(_read, text.split(_BETWEEN))) if text else ()


def _read(text: str) -> Stage:
    kind = next(kind for kind in StageKind if f"{text} ".startswith(f"{kind} "))
    when = text.removeprefix(kind).strip()
    return Stage(kind=kind, date=when) if when[:4].isdecimal() else Stage(kind=kind, worded=when)
