"""What the library rests on, counted: its records by kind and age, its arrangements by how many of them agree."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from index.arrangements.bounds import last_day
from index.citation import RecordKind
from index.model import Status
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from index.built.library import Library
    from index.citation import Citation
    from index.model import Arrangement

# Years before the date of the library; they divide records into as many stretches and an older one.
AGES = (1, 5, 20)
MANY = 3  # independent records; arrangements with more are counted with these
_UNDATED = len(AGES) + 1


class RecordCoverage(Struct, frozen=True, kw_only=True):
    """Counts of records and of the arrangements that rest on them, as of the date of the library (`date`).

    `citations` is how often the `records` are cited. `by_age` counts the records of the last 1, 5 and 20 years, the
    older ones and the undated ones. `independent` counts arrangements by their number of independent records, from
    none to MANY. `confirmed` counts current arrangements that were last confirmed within a year, before that, and
    by no dated record. `wikipedia_alone` are the ids of what rests on Wikipedia and nothing else.
    """

    date: str
    records: int
    citations: int
    by_kind: dict[RecordKind, int]
    by_age: tuple[int, ...]
    without_publisher: int
    without_day_seen: int
    independent: tuple[int, ...]
    confirmed: tuple[int, int, int]
    wikipedia_alone: tuple[str, ...]


def record_coverage(library: Library) -> RecordCoverage:
    """Return what the library rests on."""
    arrangements = library.arrangements()
    cited = dict(_cited(library))
    records = {*chain.from_iterable(cited.values()), *chain.from_iterable(map(records_of, arrangements))}
    kinds = Counter(record.kind for record in records)
    ages = Counter(_age(record.date, library.date) for record in records)
    independent = Counter(min(independent_records(records_of(found)), MANY) for found in arrangements)
    wikipedia = {RecordKind.WIKIPEDIA}
    return RecordCoverage(
        date=library.date,
        records=len(records),
        citations=sum(map(len, cited.values())),
        by_kind={kind: kinds[kind] for kind in RecordKind},
        by_age=tuple(ages[at] for at in range(_UNDATED + 1)),
        without_publisher=sum(not record.publisher for record in records),
        without_day_seen=sum(not record.seen for record in records),
        independent=tuple(independent[number] for number in range(MANY + 1)),
        confirmed=_confirmed(arrangements, library.date),
        wikipedia_alone=tuple(who for who, found in cited.items() if {record.kind for record in found} == wikipedia),
    )


def records_of(arrangement: Arrangement) -> tuple[Citation, ...]:
    """Return the records of an arrangement, each once: those of its statements and of what was made of them."""
    return tuple(
        dict.fromkeys(record for said in arrangement.statements for record in (*said.citations, *said.grounds))
    )


def independent_records(records: Iterable[Citation]) -> int:
    """Return how many records do not depend on each other.

    Those of one publisher or on one host count as one, and so do Wikipedia and all its copies.
    """
    groups: list[set[str]] = []
    for record in records:
        origins = _origins(record)
        shared = [group for group in groups if group & origins]
        groups = [group for group in groups if not group & origins] + [origins.union(*shared)]
    return len(groups)


def _origins(record: Citation) -> set[str]:
    """Return what a record has in common with those that depend on it."""
    if record.kind is RecordKind.WIKIPEDIA:
        return {record.kind}
    host = (urlsplit(record.address).hostname or "").removeprefix("www.")
    return {host} | ({record.publisher} if record.publisher else set())


def _cited(library: Library) -> Iterator[tuple[str, tuple[Citation, ...]]]:
    """Yield the id and the records of everything that cites some by itself."""
    for arrangement in library.arrangements():
        yield from ((said.id, said.citations) for said in arrangement.statements if said.citations)
    yield from ((note.id, note.citations) for note in library.notes())
    yield from ((term.id, term.citations) for term in library.terms())


def _confirmed(arrangements: Iterable[Arrangement], today: str) -> tuple[int, int, int]:
    current = [found for found in arrangements if found.status is Status.CURRENT]
    ages = Counter(_age(found.last_confirmed, today) for found in current)
    return ages[0], sum(ages[at] for at in range(1, _UNDATED)), ages[_UNDATED]


def _age(date: str, today: str) -> int:
    """Return the place of a date in AGES, len(AGES) for an older one, one more for none."""
    if not date:
        return _UNDATED
    limits = (f"{int(today[:4]) - years:04}{today[4:]}" for years in AGES)
    return next((at for at, limit in enumerate(limits) if last_day(date) >= limit), len(AGES))
