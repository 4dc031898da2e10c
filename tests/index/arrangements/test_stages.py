"""Only "in force" is in force: not what was requested or agreed, not while suspended, not after the end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.bounds import bounds_of, first_day, last_day
from index.arrangements.filtering import in_force
from index.arrangements.stages import first_date, took_effect
from index.model import Stage, StageKind, Status
from tests.index.made_content import made_arrangement

KINDS = {
    "r": StageKind.REQUESTED,
    "a": StageKind.AGREED,
    "x": StageKind.REFUSED,
    "f": StageKind.IN_FORCE,
    "s": StageKind.SUSPENDED,
    "e": StageKind.ENDED,
}
COURSES = ["", "r", "a", "ra", "x", "rx", "ax", "xa", "f", "af", "fe", "afe", "fs", "fsf", "fsfe", "rafsfsfe", "fse"]


def staged(course, dates, status=Status.UNKNOWN, as_of=""):
    """Return an arrangement with these stages, a letter each, and their dates in order."""
    stages = tuple(Stage(kind=KINDS[letter], date=date) for letter, date in zip(course, dates, strict=True))
    start, end = first_date(stages, StageKind.IN_FORCE), first_date(stages, StageKind.ENDED)
    return made_arrangement(stages=stages, start=start, end=end, status=status, as_of=as_of)


@st.composite
def dated_courses(draw, precisions=(10,), missing=False):
    """Draw a course with whole dates in order, and the same dates of less precision, some of them not stated."""
    course = draw(st.sampled_from(COURSES))
    days = sorted(str(draw(st.dates())) for _ in course)
    cut = [day[: draw(st.sampled_from(precisions))] for day in days]
    return course, days, [draw(st.sampled_from([day, ""])) if missing else day for day in cut]


@given(dated_courses(), st.dates())
def test_with_whole_dates_the_stages_decide(drawn, on) -> None:
    course, days, _ = drawn
    day, held = str(on), []
    for at, letter in enumerate(course):
        if letter == "f":
            held.append(days[at] <= day <= (days[at + 1] if at + 1 < len(course) else days[at]))
    open_ended = course.endswith("f") and days[-1] < day
    found = in_force(staged(course, days), day)
    if not took_effect(staged(course, days).stages):
        assert found is not True
    else:
        assert found is (True if any(held) else None if open_ended else False)


@given(dated_courses(precisions=(4, 7, 10), missing=True), st.dates())
def test_less_is_known_of_coarse_and_missing_dates_but_nothing_else(drawn, on) -> None:
    course, days, coarse = drawn
    assert in_force(staged(course, coarse), str(on)) in (None, in_force(staged(course, days), str(on)))


@given(dated_courses(precisions=(4, 7, 10), missing=True), st.sampled_from([Status.UNKNOWN, Status.NEVER]), st.dates())
def test_what_is_not_stated_to_be_in_force_never_is(drawn, status, on) -> None:
    arrangement = staged(drawn[0], drawn[2], status)
    if not took_effect(arrangement.stages) or status is Status.NEVER:
        assert in_force(arrangement, str(on)) is not True


@given(dated_courses(precisions=(4, 7, 10), missing=True))
def test_bounds_lie_in_order(drawn) -> None:
    bounds = bounds_of(staged(drawn[0], drawn[2]))
    assert bounds.earliest_start <= bounds.latest_start
    assert bounds.earliest_end <= bounds.latest_end


@pytest.mark.parametrize(
    ("on", "known"),
    [("2017-10-24", False), ("2017-12", False), ("2018", True), ("2018-03-10", None), ("2018-04", None)],
)
def test_what_was_agreed_in_october_and_took_effect_in_march(on, known) -> None:
    course = staged("afe", ["2017-10-25", "2018-03", ""], Status.ENDED, "2026-11-22")
    assert in_force(course, on) is known


@pytest.mark.parametrize(
    ("on", "known"), [("2024-06-23", False), ("2024-07", None), ("2025-02-18", True), ("2030", True)]
)
def test_what_is_current_was_in_force_somewhere_after_its_signature(on, known) -> None:
    assert in_force(staged("af", ["2024-06-24", ""], Status.CURRENT, "2025-02-18"), on) is known


@pytest.mark.parametrize(("on", "known"), [("2021-11-11", False), ("2021-11-12", None), ("2030", None)])
def test_what_was_only_agreed_is_not_decided(on, known) -> None:
    assert in_force(staged("a", ["2021-11-12"]), on) is known


@pytest.mark.parametrize("on", ["2018", "2019", "2020"])
def test_what_was_refused_was_not_in_force(on) -> None:
    assert in_force(staged("rx", ["2019", ""]), on) is False


def test_every_arrangement_of_the_library_follows_the_rule(whole_library) -> None:
    for arrangement in whole_library.arrangements():
        for date in {stage.date for stage in arrangement.stages if stage.date} | {"1500", "1942-06", "2025"}:
            if not took_effect(arrangement.stages):
                assert in_force(arrangement, date) is not True, arrangement.id
            elif first_day(arrangement.start) > last_day(date):
                assert in_force(arrangement, date) is False, arrangement.id
