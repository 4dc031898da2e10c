"""What is current says when it was last confirmed, and after twelve months that nobody looked again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.bounds import first_day, last_day
from index.arrangements.confirmation import is_overdue, latest_record
from index.citation import Citation, RecordKind
from index.model import Assessment, Status
from tests.index.made_content import made_arrangement, made_statement


def record(when):
    return Citation(title="t", publisher="p", address="https://a.org", kind=RecordKind.PRESS, date=when)


def recorded(*dates, **fields):
    """Return a statement of the register that is current, with citations of these dates."""
    usual = {"layer": "register", "status": Status.CURRENT, "citations": tuple(map(record, dates))}
    return made_statement(**usual | fields)


@pytest.mark.parametrize(
    ("statements", "latest"),
    [
        ([recorded("2019", "2024-06-02", "")], "2024-06-02"),
        ([recorded("2024"), recorded("2023-12-31", as_of="2024-06")], "2024-06"),
        ([recorded("2024-06"), recorded("2024-06-15")], "2024-06-15"),
        ([recorded("", "")], ""),
        ([recorded("2024", layer="source")], ""),
        ([recorded("2024", assessment=Assessment.UNSUPPORTED)], ""),
        ([recorded("2024", status=Status.ENDED), recorded("2020")], "2020"),
    ],
)
def test_the_latest_record_of_a_sound_current_statement_counts(statements, latest) -> None:
    assert latest_record(statements) == latest


@pytest.mark.parametrize(
    ("confirmed", "today", "overdue"),
    [
        ("2024-03-12", date(2025, 3, 12), False),
        ("2024-03-12", date(2025, 3, 13), True),
        ("2024-03", date(2025, 3, 31), False),
        ("2024-03", date(2025, 4, 1), True),
        ("2024", date(2025, 12, 31), False),
        ("", date(2025, 1, 1), True),
    ],
)
def test_a_record_holds_for_twelve_months(confirmed, today, overdue) -> None:
    assert is_overdue(made_arrangement(last_confirmed=confirmed), today) is overdue


@given(st.sampled_from([Status.ENDED, Status.NEVER, Status.UNKNOWN]), st.dates())
def test_only_what_is_current_is_looked_after(status, today) -> None:
    assert not is_overdue(made_arrangement(status=status), today)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.dates(date(1900, 1, 1), date(2101, 1, 1)))
def test_nothing_confirmed_within_a_year_is_overdue(confirmed, today) -> None:
    overdue = is_overdue(made_arrangement(last_confirmed=str(confirmed)), today)
    assert overdue is ((today.year - confirmed.year, str(today)[5:]) > (1, str(confirmed)[5:]))


@given(st.lists(st.dates().map(str).flatmap(lambda day: st.sampled_from([day, day[:7], day[:4]])), min_size=1))
def test_no_record_is_later_than_the_latest(dates) -> None:
    latest = latest_record([recorded(*dates)])
    assert latest in dates
    assert all(first_day(each) <= last_day(latest) for each in dates)
