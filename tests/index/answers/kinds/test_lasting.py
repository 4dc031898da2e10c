"""How long a mandate lasted is told as exactly as its dates tell it, and never as more."""

from __future__ import annotations

import re
from datetime import date

import pytest

from index.answers.kinds.lasting import dates_told
from index.answers.question import Question
from index.model import Status
from tests.viewer.examples import arrangement

LASTING = Question(lasting=True)


def told(start: str, end: str) -> str:
    """Return how long a mandate lasted that began and ended on two dates."""
    return dates_told(LASTING, arrangement(start=start, end=end, status=Status.ENDED))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2024-08-05", "2026-01-15", "About 1 year and 5 months"),
        ("1961-01-06", "2015-07-20", "About 54 years and 6 months"),
        ("2011-03", "2011-05-02", "About 2 months"),
        ("1980-01-01", "1980-01-09", "Less than a month"),
        ("1982", "1990", "Between 7 and 9 years"),
        ("1965-08", "1977", "Between 11 and 13 years"),
        ("1967-06", "1968", "Between 6 and 19 months"),
        ("1982", "1982", "At most 1 year"),
        ("1990", "1990-03", "At most 3 months"),
    ],
)
def test_it_lasted_as_long_as_its_dates_say(start: str, end: str, expected: str) -> None:
    assert told(start, end) == expected


def test_an_end_early_in_a_year_is_none_late_in_it(whole_library) -> None:
    early = next(
        each for each in whole_library.arrangements() if each.stages and each.stages[-1].worded == "in early 1992"
    )
    assert dates_told(LASTING, early) == "About 12 years"


def test_of_what_stands_it_is_told_until_when_that_is_known() -> None:
    current = arrangement(start="1980-05-21", end="", status=Status.CURRENT, as_of="2026-04-24")
    assert dates_told(LASTING, current) == "About 45 years and 11 months up to the last confirmation"


def test_no_mandate_of_the_library_is_told_to_have_lasted_a_year_more_or_less(whole_library) -> None:
    """Of dates to the day, the number of months is that of the calendar, but for one."""
    exact = [each for each in whole_library.arrangements() if len(each.start) == len(each.end) == len("1980-05-21")]
    assert exact
    for each in exact:
        days = (date.fromisoformat(each.end) - date.fromisoformat(each.start)).days
        said = dates_told(LASTING, each)
        years, months = (re.search(rf"(\d+) {unit}", said) for unit in ("year", "month"))
        number = int(years[1] if years else 0) * 12 + int(months[1] if months else 0)
        assert abs(number - days / 30.44) <= 1, (each.id, said)
