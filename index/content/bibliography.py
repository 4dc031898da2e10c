"""The public records that a library cites: each is written once, in records/*.toml, and cited by its id.

Which kinds a host can have is written in hosts.toml, so that nobody calls a page official whose host is not known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from index.arrangements.bounds import first_day
from index.citation import Citation, RecordKind
from index.content.citation_parts import OFFICIAL_KINDS, by_weight
from index.content.complaint import Complaint
from index.content.data_files import ANOTHER_ID
from index.content.documents import excerpt
from index.content.record_fields import NOT_STATED, UNDATED
from index.content.records import CitationRecord, HostsRecord, value_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from index.content.data_files import DataFiles
    from index.content.files import LibraryFolder
    from index.content.record_reader import RecordPlace
    from index.errors import Problem

RECORD_FILES = "records/*.toml"
HOSTS_FILE = "hosts.toml"
# What the Internet Archive puts before the address of a page that it keeps.
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(?=https?://)")
# On a host that is not listed a record can be of any other kind.
_LISTED_ONLY = OFFICIAL_KINDS | {RecordKind.WIKIPEDIA}


class Bibliography(NamedTuple):
    """The public records of a library by id; not `complete` when some of them could not be read.

    `published` are the ids that earlier editions had: what of them rests on Wikipedia alone is counted, not refused.
    """

    records: Mapping[str, Citation]
    complete: bool
    published: Container[str] = ()

    def cited(self, ids: Iterable[str]) -> tuple[Citation, ...]:
        """Return the records with these ids, those that weigh most first; an id that no record has is left out."""
        return by_weight(self.records[identifier] for identifier in ids if identifier in self.records)

    def complaints(self, ids: list[str], cited_by: str) -> Iterator[Complaint]:
        """Complain of ids that are `unknown`, and of Wikipedia alone unless what it is `cited_by` was published so."""
        yield from self.unknown(ids)
        kinds = {self.records[identifier].kind if identifier in self.records else None for identifier in ids}
        if kinds == {RecordKind.WIKIPEDIA} and cited_by not in self.published:
            yield Complaint("citations", "It rests on Wikipedia alone.", "Cite a record of another kind beside it.")

    def unknown(self, ids: list[str]) -> Iterator[Complaint]:
        """Complain of ids that no record has, unless it may be among those that could not be read, and of repeats."""
        for identifier in dict.fromkeys(ids):
            if ids.count(identifier) > 1:
                yield Complaint("citations", f"The record “{excerpt(identifier)}” is cited twice.", "Cite it once.")
            if self.complete and identifier not in self.records:
                mend = f"Write the id of a [[record]] of {RECORD_FILES}."
                yield Complaint("citations", f"There is no record “{excerpt(identifier)}”.", mend)


def read_bibliography(
    folder: LibraryFolder, files: DataFiles, problems: list[Problem], *, published: Container[str], until: str
) -> Bibliography:
    """Return all records of a library of the date `until` (ISO, blank if not known), and ids `published` before it.

    What is wrong with them is added to `problems`.
    """
    hosts = files.rows(HOSTS_FILE, "kind", HostsRecord)
    kinds = _kinds_of_hosts(record for _, record in hosts.rows)
    read = [files.rows(name, "record", CitationRecord) for name in folder.names(RECORD_FILES)]
    rows = [row for found in read for row in found.rows]
    for complaints in (_repeats(rows), _untimely(rows, until), _contradictions(rows, kinds) if hosts.complete else ()):
        problems += (place.problem(*complaint) for place, complaint in complaints)
    complete = all(found.complete for found in read)
    return Bibliography({record.id: _citation(record) for _, record in rows}, complete, published)


def _citation(record: CitationRecord) -> Citation:
    blanks = {key: "" for key in ("publisher", "date", "seen") if getattr(record, key) in (NOT_STATED, UNDATED)}
    return value_of(Citation, record, **blanks)


def _kinds_of_hosts(records: Iterable[HostsRecord]) -> dict[str, list[RecordKind]]:
    kinds: dict[str, list[RecordKind]] = {}
    for record in records:
        for host in record.hosts:
            kinds.setdefault(host, []).append(record.name)
    return kinds


def _repeats(rows: Iterable[tuple[RecordPlace, CitationRecord]]) -> Iterator[tuple[RecordPlace, Complaint]]:
    """Complain of an id that two records have, and of a record that stands there twice."""
    ids: dict[str, RecordPlace] = {}
    works: dict[tuple[str, str], str] = {}
    for place, record in rows:
        if (first := ids.setdefault(record.id, place)) is not place:
            what = f"The id “{excerpt(record.id)}” is also that of the record in {first}."
            yield place, Complaint("id", what, ANOTHER_ID)
        elif (same := works.setdefault((record.address, record.title), record.id)) != record.id:
            yield place, Complaint("address", f"This record is also “{same}”.", "Keep one, and cite that.")


def _untimely(
    rows: Iterable[tuple[RecordPlace, CitationRecord]], until: str
) -> Iterator[tuple[RecordPlace, Complaint]]:
    """Complain of copies that were seen before the record was made, and of what comes after the library itself."""
    for place, record in rows:
        days = {key: first_day(getattr(record, key)) for key in ("date", "seen") if getattr(record, key)[0].isdecimal()}
        for key, day in days.items():
            if until and day > until:
                what = f"{getattr(record, key)} is after {until}, the date of the library."
                yield place, Complaint(key, what, "Correct it, or the date in library.toml.")
        if len(days) == 2 and days["seen"] < days["date"]:
            what = f"It was seen on {record.seen}, before its date, {record.date}."
            yield place, Complaint("seen", what, "Correct one of the two.")


def _contradictions(
    rows: Iterable[tuple[RecordPlace, CitationRecord]], kinds: Mapping[str, list[RecordKind]]
) -> Iterator[tuple[RecordPlace, Complaint]]:
    """Complain of kinds that a host cannot have; the longest listed name that the host ends with decides."""
    for place, record in rows:
        host = urlsplit(_ARCHIVED.sub("", record.address)).hostname or ""
        parts = host.split(".")
        names = (".".join(parts[at:]) for at in range(len(parts)))
        can_be = next((kinds[name] for name in names if name in kinds), None)
        if can_be is None and record.kind in _LISTED_ONLY:
            what = f"“{excerpt(host)}” is not known as a host of the kind “{record.kind}”."
            mend = f"Write another kind, or list the host in {HOSTS_FILE} once you know who runs it."
            yield place, Complaint("kind", what, mend)
        elif can_be is not None and record.kind not in can_be:
            what = f"The kind “{record.kind}” does not fit the host “{excerpt(host)}”."
            yield place, Complaint("kind", what, f"Write one of: {', '.join(can_be)}; {HOSTS_FILE} says so.")
