"""What no date decides is “perhaps” only near the dates that are known, and what a record of then shows is known."""

from __future__ import annotations

import pytest

from index.answers.question import When
from index.answers.when.worded_times import Calendar
from index.citation import Citation, RecordKind
from index.model import Status
from index.values import replace
from tests.index.answers.test_answering import arrangement

CALENDAR = Calendar({}, {})


def known(facts: dict[str, str], year: int, *told: str) -> bool | None:
    stated = arrangement("CH GB ES", Status.ENDED, **facts)
    records = tuple(
        Citation(title="t", publisher="p", address=f"https://{date}.org", kind=RecordKind.PRESS, date=date)
        for date in told
    )
    said = replace(stated.statements[0], citations=records)
    when = When(f"{year}-01-01", f"{year}-12-31", str(year))
    return CALENDAR.in_force(replace(stated, statements=(said,)), when)


@pytest.mark.parametrize(
    ("facts", "perhaps", "out"),
    [
        ({"period": "in 1917"}, (1914, 1923), (1913, 1924)),
        ({"start": "1940-04"}, (1941, 1950), (1939, 1951)),
        ({"period": "by July 1943"}, (1939, 1950), (1938, 1951)),
        ({"start": "1967"}, (1968, 1997), (1966, 1998)),
        ({"period": "in August 1968"}, (1938, 1998), (1937, 1999)),
        ({"start": "1917", "period": "still in 1925"}, (1918, 1955), (1916, 1956)),
    ],
)
def test_nothing_is_perhaps_far_from_its_dates(
    facts: dict[str, str], perhaps: tuple[int, int], out: tuple[int, int]
) -> None:
    assert [known(facts, year) for year in perhaps] == [None, None]
    assert [known(facts, year) for year in out] == [False, False]


def test_what_has_no_date_is_told_by_its_first_record() -> None:
    assert [known({}, year, "1944", "2020") for year in (1900, 1974, 1975)] == [None, None, False]
    assert known({}, 1900) is None


@pytest.mark.parametrize(
    ("facts", "told", "year", "expected"),
    [
        ({"end": "1945"}, ("1943",), 1943, True),
        ({"end": "1945"}, ("1943",), 1944, True),
        ({"end": "1945"}, ("1943",), 1942, None),
        ({"end": "1945"}, ("1943",), 1946, False),
        ({"end": "1945-05"}, ("1945", "1950"), 1944, None),
        ({"start": "1943-12"}, ("1943",), 1944, None),
    ],
)
def test_a_record_before_the_end_shows_that_it_had_begun(facts, told, year, expected) -> None:
    assert known(facts, year, *told) is expected
