import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Stage, StageKind, Status
from index.values import replace
from tests.viewer.examples import arrangement
from viewer.arrangements.timeline.timeline_bars import bar, stretch

DATES = st.dates().map(str) | st.dates().map(lambda day: f"{day:%Y-%m}".zfill(7)) | st.integers(1000, 9999).map(str)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("1980", (1980.0, 1981.0)),
        ("1981-01", (1981.0, 1981 + 31 / 365)),
        ("1981-12-31", (1981 + 364 / 365, 1982.0)),
        ("", None),
        ("1980-02-30", None),
        ("1980-13", None),
        ("soon", None),
    ],
)
def test_a_date_leaves_open_what_it_does_not_say(date, expected):
    assert stretch(date) == (expected and pytest.approx(expected))


@given(DATES)
def test_a_more_precise_date_lies_within_a_less_precise_one(date):
    least, most = stretch(date)
    year = stretch(date[:4])
    assert year[0] <= least < most <= year[1]


def test_what_has_ended_surely_ran_between_its_dates():
    found = bar(arrangement(start="1980", end="1985-01", status=Status.ENDED))
    assert found.sure == (1981.0, 1985.0)
    assert (found.first, found.last) == (1980.0, pytest.approx(1985 + 31 / 365))


def test_what_is_current_surely_ran_until_its_as_of_date_and_no_further():
    found = bar(arrangement(start="1980", status=Status.CURRENT, as_of="2022-01"))
    assert found.sure == (1981.0, 2022.0)
    assert found.end is None
    assert found.known[0] == 2022.0


@pytest.mark.parametrize(
    "said",
    [
        {"start": "1980", "status": Status.ENDED},
        {"end": "1980", "status": Status.ENDED},
        {"status": Status.CURRENT, "as_of": "2022"},
        {"start": "1980", "end": "1980", "status": Status.ENDED},
        {"start": "1980", "end": "1990", "status": Status.NEVER},
    ],
)
def test_nothing_is_sure_that_is_not_stated(said):
    found = bar(arrangement(**said))
    assert found.is_dated
    assert found.sure is None


def test_without_dates_there_is_nothing_to_draw():
    assert not bar(arrangement(period="during the Cold War", status=Status.ENDED, as_of="2022")).is_dated


def staged(*stages, **said):
    """Return an arrangement with these stages, each a kind and a date."""
    made = tuple(Stage(kind=kind, date=date) for kind, date in stages)
    return replace(arrangement(**said), stages=made)


def test_what_was_only_agreed_is_drawn_at_its_date_and_never_sure():
    found = bar(staged((StageKind.AGREED, "2021"), status=Status.UNKNOWN))
    assert (found.planned, found.sure, found.first, found.last) == (((2021.0, 2022.0),), None, 2021.0, 2022.0)


def test_an_agreement_stands_before_the_time_in_force():
    course = ((StageKind.AGREED, "2017"), (StageKind.IN_FORCE, "2019"))
    found = bar(staged(*course, start="2019", status=Status.CURRENT, as_of="2024"))
    assert (found.planned, found.sure) == (((2017.0, 2018.0),), (2020.0, 2024.0))


def test_a_suspension_is_a_pause_until_it_is_in_force_again():
    course = ((StageKind.IN_FORCE, "1980"), (StageKind.SUSPENDED, "1990"), (StageKind.IN_FORCE, "1992"))
    assert bar(staged(*course, start="1980", status=Status.UNKNOWN)).pauses == ((1990.0, 1993.0),)
