"""Dates of any precision bound when something began and ended; two that leave no common day contradict each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.bounds import bounds_of, first_day, last_day
from index.model import Statement, Status
from tests.index.made_content import made_statement

CURRENT, ENDED = {"status": Status.CURRENT}, {"status": Status.ENDED}


def dated(**fields: object) -> Statement:
    return made_statement(**fields)


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        (dated(start="1980"), dated(start="1980-05-21"), False),
        (dated(start="1980"), dated(start="1981-05-21"), True),
        (dated(end="1991-06"), dated(end="1991-06-30"), False),
        (dated(end="1991-06"), dated(end="1991-07"), True),
        (dated(start="1990"), dated(end="1985"), True),
        (dated(as_of="2022", **ENDED), dated(as_of="2026", **CURRENT), True),
        (dated(as_of="2026", **ENDED), dated(as_of="2022", **CURRENT), False),
        (dated(as_of="2022", **CURRENT), dated(end="2021-12"), True),
        (dated(as_of="1990", **CURRENT), dated(start="1991"), True),
        (dated(), dated(start="1991", end="1992"), False),
        (dated(status=Status.UNKNOWN, as_of="2017"), dated(start="2018"), False),
    ],
)
def test_contradiction(one: Statement, other: Statement, contradict: bool) -> None:
    assert bounds_of(one).contradict(bounds_of(other)) is contradict
    assert bounds_of(other).contradict(bounds_of(one)) is contradict


def test_it_begins_before_it_ends() -> None:
    assert bounds_of(dated(start="1990")).earliest_end == "1990-01-01"
    assert bounds_of(dated(end="1985-06")).latest_start == "1985-06-31"


def test_nothing_that_had_ended_by_a_time_began_before_what_made_it_needed() -> None:
    needed = dated(not_before="1973-09-21", as_of="1991", **ENDED)
    assert bounds_of(needed).earliest_start == "1973-09-21"
    assert bounds_of(needed).latest_end == "1991-12-31"


DATES = st.builds(lambda day, length: str(day)[:length], st.dates(), st.sampled_from([4, 7, 10]))


@given(DATES)
def test_days_of_a_date_lie_around_it(date: str) -> None:
    assert first_day(date)[: len(date)] == last_day(date)[: len(date)] == date
    assert len(first_day(date)) == len(last_day(date)) == 10


@given(DATES, DATES, st.sampled_from(Status), DATES)
def test_nothing_contradicts_itself(one: str, other: str, status: Status, as_of: str) -> None:
    start, end = min(one, other), max(one, other)
    bounds = bounds_of(dated(start=start, end=end, status=status, as_of=as_of))
    assert not bounds.contradict(bounds)
