"""A period in words decides what the dates of an arrangement leave open, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answers.question import When
from index.answers.when.named_times import named_times
from index.answers.when.worded_times import Calendar
from index.model import Period, Status
from tests.index.answers.test_answering import arrangement

PERIODS = named_times(
    [Period(("Second World War",), "1939-09", "1945-09-02"), Period(("Falklands War",), "1982-04-02", "1982-06-14")]
)

CALENDAR = Calendar(PERIODS, {"DZ": ("1918-10", "1992")})


@pytest.mark.parametrize(
    ("period", "first", "last", "expected"),
    [
        ("during the Second World War", "1915", "1915", False),
        ("Second World War, until 1945", "1950", "1950", False),
        ("during the Second World War", "1943", "1943", None),
        ("during the Second World War", "1939", "1945", True),
        ("during and after the Falklands War", "1950", "1953", False),
        ("during and after the Falklands War", "1990", "1990", None),
        ("in 1985", "1985", "1985", True),
        ("in 1985", "1980", "1989", True),
        ("in 1985", "1986", "1986", None),
        ("as of April 2017", "2017", "2017", True),
        ("until 1985", "1985", "1985", None),
        ("in the past", "1985", "1985", None),
        ("for years before 1893", "1941", "1941", False),
        ("for years before 1893", "1890", "1890", None),
        ("between October 1957 and January 1968", "1941", "1941", False),
        ("between October 1957 and January 1968", "1960", "1960", None),
        ("", "1985", "1985", None),
    ],
)
def test_words_decide_what_dates_leave_open(period, first, last, expected):
    when = When(f"{first}-01-01", f"{last}-12-31", "then")
    assert CALENDAR.in_force(arrangement("CH GB ES", Status.UNKNOWN, period=period), when) is expected


def test_dates_are_believed_above_words():
    dated = arrangement("CH GB ES", Status.ENDED, start="1950", end="1952", period="during the Second World War")
    assert CALENDAR.in_force(dated, When("1951-01-01", "1951-12-31", "1951"))


@pytest.mark.parametrize(("year", "expected"), [("1917", False), ("1918", None), ("1992", None), ("1993", False)])
def test_nothing_is_in_force_in_a_state_that_does_not_exist(year, expected):
    undated = arrangement("CH GB DZ", Status.ENDED)
    assert CALENDAR.in_force(undated, When(f"{year}-01-01", f"{year}-12-31", year)) is expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("1982", "1990", True),
        ("1982-04", "", True),
        ("1982-07", "1990", False),
        ("1981", "", None),
    ],
)
def test_a_start_as_exact_as_it_is_may_lie_in_a_war(start, end, expected):
    war = When("1982-04-02", "1982-06-14", "Falklands War")
    assert CALENDAR.in_force(arrangement("CH GB ES", Status.ENDED, start=start, end=end), war) is expected


_MONTHS = st.tuples(st.integers(1850, 2019), st.integers(1, 12)).map(lambda month: "{}-{:02}".format(*month))


@given(st.lists(_MONTHS, min_size=2, max_size=2, unique=True).map(sorted), st.integers(2, 27), st.integers(1, 27))
def test_what_lies_in_the_month_in_which_a_named_time_begins_or_ends_may_lie_beside_it(months, first, last):
    when = When(f"{months[0]}-{first:02}", f"{months[1]}-{last:02}", "between the wars")
    begun = arrangement("CH GB ES", Status.UNKNOWN, start=months[1])
    over = arrangement("CH GB ES", Status.ENDED, start="1849", end=months[0])
    assert [CALENDAR.in_force(each, when) for each in (begun, over)] == [None, None]
