"""What Home and the pages of states count as in force today."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.bounds import first_day
from index.arrangements.filtering import in_force
from index.arrangements.relations import is_doubtful
from index.model import Status
from tests.index.arrangements.test_stages import dated_courses, staged
from viewer.reading.overview.arrangement_rows import holds


@given(dated_courses(precisions=(4, 7, 10), missing=True), st.dates(), st.sampled_from(Status), st.dates())
def test_what_holds_today_is_what_is_surely_in_force_then(drawn, as_of, status, today) -> None:
    course, _, dates = drawn
    arrangement = staged(course, dates, status, str(as_of))
    for day in (today, *(date.fromisoformat(first_day(stated)) for stated in dates if stated)):
        assert holds(arrangement, day) == (in_force(arrangement, str(day)) is True and not is_doubtful(arrangement))


def test_every_arrangement_of_the_library_holds_when_it_is_in_force(whole_library) -> None:
    for today in (date(1942, 6, 1), date(1983, 1, 1), date(2026, 11, 30)):
        held = [each.id for each in whole_library.arrangements() if holds(each, today)]
        sure = [each for each in whole_library.arrangements() if in_force(each, str(today)) and not is_doubtful(each)]
        assert held == [each.id for each in sure]
