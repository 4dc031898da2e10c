"""Reads coverage.toml: what was gone through for the arrangements, what was not, and what is doubtful or missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from index.arrangements.bounds import first_day, last_day
from index.content.record_fields import Address, Code, IsoDate, Words
from index.content.record_reader import R, read_tables
from index.content.records import Citations, Record, value_of
from index.research import Doubtful, GoneThrough, KnownGap, NotGoneThrough, Research
from index.values import field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from index.content.bibliography import Bibliography
    from index.content.data_files import DataFiles
    from index.content.record_reader import RecordPlace
    from index.errors import Problem

RESEARCH_FILE = "coverage.toml"
Timed = TypeVar("Timed", GoneThrough, NotGoneThrough, Doubtful, KnownGap)


class TimedRecord(Record, frozen=True, kw_only=True):
    """A table of coverage.toml; it may tell of a time."""

    what: Words
    start: IsoDate = ""
    end: IsoDate = ""


class GoneThroughRecord(TimedRecord, frozen=True, kw_only=True):
    """A `[[gone_through]]`: a source that was gone through, on what day and for which states."""

    when: IsoDate
    states: Words
    address: Address
    part: Words = ""


class NotGoneThroughRecord(TimedRecord, frozen=True, kw_only=True):
    """A `[[not_gone_through]]`: a source that is known and was not gone through, and why."""

    why: Words
    states: Words = ""
    address: Address = ""
    part: Words = ""


class DoubtfulRecord(TimedRecord, frozen=True, kw_only=True):
    """A `[[doubtful]]`: an arrangement, in words, that was left out, and why."""

    why: Words
    citations: Citations = field(default_factory=list)


class KnownGapRecord(TimedRecord, frozen=True, kw_only=True):
    """A `[[known_gap]]`: a sentence on what is missing of a power in a time, which follows numbers of its mandates."""

    power: Code


def read_research(files: DataFiles, records: Bibliography, problems: list[Problem], until: str) -> Research:
    """Return what a library of the date `until` (ISO, blank if not known) says of its research; adds to `problems`."""
    file = files.optional(RESEARCH_FILE, ("gone_through", "not_gone_through", "doubtful", "known_gap"))
    if file is None:
        return Research()
    gone = _rows(GoneThroughRecord, "gone_through", file, problems)
    not_gone = _rows(NotGoneThroughRecord, "not_gone_through", file, problems)
    doubtful = _rows(DoubtfulRecord, "doubtful", file, problems)
    gaps = _rows(KnownGapRecord, "known_gap", file, problems)
    problems += _untimely([*gone, *not_gone, *doubtful, *gaps], until)
    for place, record in doubtful:
        problems += (place.problem(*complaint) for complaint in records.unknown(record.citations))
    return Research(
        _in_order(value_of(GoneThrough, record) for _, record in gone),
        _in_order(value_of(NotGoneThrough, record) for _, record in not_gone),
        _in_order(value_of(Doubtful, record, citations=records.cited(record.citations)) for _, record in doubtful),
        _in_order(value_of(KnownGap, record) for _, record in gaps),
    )


def _rows(model: type[R], tables: str, file: RecordPlace, problems: list[Problem]) -> list[tuple[RecordPlace, R]]:
    return [(place, record) for place, record in read_tables(model, tables, file, problems) if record]


def _untimely(rows: Iterable[tuple[RecordPlace, TimedRecord]], until: str) -> Iterator[Problem]:
    for place, record in rows:
        if record.start and record.end and last_day(record.end) < first_day(record.start):
            yield place.problem("end", f"It ends in {record.end}, before it starts.", "Correct a date.")
        if isinstance(record, GoneThroughRecord) and until and first_day(record.when) > until:
            mend = "Correct it, or the date in library.toml."
            yield place.problem("when", f"{record.when} is after {until}, the date of the library.", mend)


def _in_order(values: Iterable[Timed]) -> tuple[Timed, ...]:
    """Return values by the time they tell of; those without a beginning come first, as they stand in the file."""
    return tuple(sorted(values, key=lambda value: first_day(value.start) if value.start else ""))
