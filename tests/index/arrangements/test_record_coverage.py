"""The library's records are counted by kind, by age and by how many of them are independent."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.record_coverage import independent_records, record_coverage
from index.citation import Citation, RecordKind
from index.model import Status
from tests.index.made_content import made_arrangement, made_record, made_statement

WIKIPEDIA = made_record(kind=RecordKind.WIKIPEDIA, publisher="Wikipedia", address="https://wiki.example/a", date="")
COPY = made_record(kind=RecordKind.WIKIPEDIA, publisher="A copy", address="https://copy.example/a", date="")
OTHER = made_record(publisher="Another", address="https://other.example/b", date="2026-01-15")
RECORDS = st.lists(
    st.builds(
        made_record,
        publisher=st.sampled_from(["", "A", "B", "C"]),
        address=st.sampled_from(
            ["https://a.example/1", "https://www.a.example/2", "https://b.example/", "https://c.example/"]
        ),
    )
)


def covered(*records: Citation, **fields: object):
    """Return the coverage of a library with one arrangement that rests on records."""
    said = made_statement(layer="register", citations=records)
    arrangement = made_arrangement(statements=(said,), **fields)
    library = SimpleNamespace(date="2026-11-29", arrangements=lambda: (arrangement,), notes=tuple, terms=tuple)
    return record_coverage(library)


@pytest.mark.parametrize(
    ("records", "number"),
    [
        ((), 0),
        ((made_record(),), 1),
        ((made_record(), OTHER), 2),
        ((made_record(), made_record(title="Another report", address="https://www.news.example/b")), 1),
        ((made_record(), made_record(address="https://elsewhere.example/")), 1),
        ((made_record(publisher=""), made_record(publisher="", address="https://elsewhere.example/")), 2),
        ((WIKIPEDIA, COPY), 1),
        ((WIKIPEDIA, COPY, OTHER), 2),
        # The third belongs to both: it has the publisher of one and the host of the other.
        ((made_record(), OTHER, made_record(address=OTHER.address)), 1),
    ],
)
def test_records_of_one_publisher_or_host_count_once(records: tuple[Citation, ...], number: int) -> None:
    assert independent_records(records) == number


@given(RECORDS, st.randoms())
def test_the_order_of_records_does_not_matter(records: list[Citation], chance) -> None:
    shuffled = sorted(records, key=lambda _: chance.random())
    assert independent_records(records) == independent_records(shuffled) <= len(records)


@pytest.mark.parametrize(
    ("date", "place"),
    [("2026", 0), ("2025-11-29", 0), ("2025-11-28", 1), ("2022", 1), ("2021", 1), ("2020", 2), ("2006-10", 3), ("", 4)],
)
def test_records_by_age_a_date_counting_to_its_last_day(date: str, place: int) -> None:
    assert covered(made_record(date=date)).by_age == tuple(int(at == place) for at in range(5))


def test_what_is_not_stated_is_counted_and_each_record_once() -> None:
    found = covered(made_record(publisher=""), made_record(publisher=""), made_record(seen="2026-11-29"))
    assert (found.records, found.citations) == (2, 3)
    assert (found.without_publisher, found.without_day_seen) == (1, 1)
    assert (found.by_kind[RecordKind.PRESS], sum(found.by_kind.values())) == (2, 2)


@pytest.mark.parametrize(("date", "confirmed"), [("2026-01", (1, 0, 0)), ("2024-06", (0, 1, 0)), ("", (0, 0, 1))])
def test_current_arrangements_are_counted_by_when_they_were_last_confirmed(date, confirmed) -> None:
    assert covered(OTHER, status=Status.CURRENT, last_confirmed=date).confirmed == confirmed
    assert covered(OTHER, status=Status.ENDED).confirmed == (0, 0, 0)


@pytest.mark.parametrize(("records", "alone"), [((WIKIPEDIA, COPY), ("s",)), ((WIKIPEDIA, OTHER), ()), ((OTHER,), ())])
def test_what_rests_on_wikipedia_alone_is_named(records: tuple[Citation, ...], alone: tuple[str, ...]) -> None:
    assert covered(*records).wikipedia_alone == alone
