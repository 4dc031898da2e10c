"""Checks the stages that a statement gives, and gives each its records."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from index.arrangements.bounds import first_day, last_day
from index.content.complaint import Complaint
from index.content.documents import excerpt
from index.model import Party, Stage, StageKind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.content.evidence import Evidence
    from index.content.records import StageRecord, StatementRecord

_BEGIN = "the beginning"
# What a stage may come directly after; an arrangement is in force again only after it was suspended.
_PLANNED = frozenset({_BEGIN, StageKind.REQUESTED, StageKind.AGREED, StageKind.REFUSED})
_AFTER: dict[StageKind, frozenset[str]] = {
    StageKind.REQUESTED: _PLANNED,
    StageKind.AGREED: _PLANNED,
    StageKind.REFUSED: _PLANNED,
    StageKind.IN_FORCE: _PLANNED | {StageKind.SUSPENDED},
    StageKind.SUSPENDED: frozenset({StageKind.IN_FORCE}),
    StageKind.ENDED: frozenset({StageKind.IN_FORCE, StageKind.SUSPENDED}),
}
_KEY = "stages"


def stages_of(record: StatementRecord, evidence: Evidence) -> tuple[Stage, ...]:
    """Return the stages that a statement gives; one that names no record of its own rests on all its citations."""
    return tuple(
        Stage(
            kind=stage.stage,
            date=stage.date,
            worded=stage.worded,
            note=stage.note,
            by=Party(stage.by or None, evidence.codes.get(stage.by, "")),
            citations=evidence.records.cited([stage.record] if stage.record else record.citations),
        )
        for stage in record.stages or ()
    )


def complaints_of_stages(record: StatementRecord, evidence: Evidence) -> Iterator[Complaint]:
    """Complain of stages that cannot follow each other, that have no record, or that the status contradicts."""
    if record.stages is None:
        return
    if record.start or record.end:
        mend = "Leave start and end out: the stages “in force” and “ended” have these dates."
        yield Complaint(_KEY, "The statement gives both stages and start or end.", mend)
    yield from _complaints_of_order(record.stages)
    yield from _complaints_of_status(record.stages, record.status)
    for stage in record.stages:
        if stage.record and stage.record not in record.citations:
            what = f"The record “{excerpt(stage.record)}” of “{stage.stage}” is not among the citations."
            yield Complaint(_KEY, what, "Write the id of one of the statement’s citations, or leave it out.")
        if stage.by and stage.stage is not StageKind.REFUSED:
            yield Complaint(_KEY, f"“by” says who refused; the stage is “{stage.stage}”.", "Leave it out.")
        yield from evidence.complaints_of_state(_KEY, stage.by)


def _complaints_of_order(stages: list[StageRecord]) -> Iterator[Complaint]:
    before = _BEGIN
    for stage in stages:
        if before not in _AFTER[stage.stage]:
            mend = "Write the stages in order of time; what is in force may be suspended, and in force again."
            yield Complaint(_KEY, f"“{stage.stage}” cannot come directly after “{before}”.", mend)
        before = stage.stage
    dated = [stage for stage in stages if stage.date]
    for one, other in pairwise(dated):
        if first_day(one.date) > last_day(other.date):
            what = f"“{one.stage}” in {one.date} comes before “{other.stage}” in {other.date}."
            yield Complaint(_KEY, what, "Correct one of the dates, or the order.")


def _complaints_of_status(stages: list[StageRecord], status: Status) -> Iterator[Complaint]:
    last = stages[-1].stage if stages else _BEGIN
    fits = {
        Status.CURRENT: last is StageKind.IN_FORCE,
        Status.ENDED: last is StageKind.ENDED,
        Status.NEVER: not any(stage.stage is StageKind.IN_FORCE for stage in stages),
        Status.UNKNOWN: last is not StageKind.ENDED,
    }
    if not fits[status]:
        mend = "The last stage of what is current is “in force”, of what has ended “ended”."
        yield Complaint("status", f"The status “{status}” does not fit the stages, whose last is “{last}”.", mend)
