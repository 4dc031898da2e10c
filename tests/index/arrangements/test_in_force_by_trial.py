"""Whether an arrangement was in force, found by trying all dates that its stages leave open: the same three answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.arrangements.bounds import first_day, last_day
from index.arrangements.filtering import in_force
from index.model import StageKind, Status
from tests.index.arrangements.test_stages import dated_courses, staged

EVER, FOREVER = "0000-01-01", "9999-12-31"
CLOSING = (StageKind.SUSPENDED, StageKind.ENDED)


def possible_days(stage, landmarks):
    """Return days on which a stage may have been reached: the ends of its date, or of all time, and some between."""
    low, high = (first_day(stage.date), last_day(stage.date)) if stage.date else (EVER, FOREVER)
    return {low, high} | {day for day in landmarks if low <= day <= high}


def in_order(choices, earliest=EVER):
    """Yield all ways to choose one day of each, none before the one before it."""
    if not choices:
        yield ()
        return
    for day in choices[0]:
        if day >= earliest:
            yield from ((day, *later) for later in in_order(choices[1:], day))


def fits(arrangement, days):
    """Tell whether the days of all stages agree with the date of the status, and those when it was in force."""
    seen = ((first_day(date), last_day(date)) for date in arrangement.attested)
    if not all(held(arrangement, days, *span, FOREVER) for span in seen):
        return False
    stages, as_of = arrangement.stages, arrangement.as_of
    begun = next((day for stage, day in zip(stages, days, strict=True) if stage.kind is StageKind.IN_FORCE), FOREVER)
    if begun < first_day(arrangement.not_before):
        return False
    if not as_of or not stages:
        return True
    if arrangement.status is Status.CURRENT:
        return days[-1] <= last_day(as_of)
    gone = arrangement.status is Status.ENDED or stages[-1].kind is StageKind.SUSPENDED
    return not gone or days[-1] <= last_day(as_of)


def held(arrangement, days, first, last, open_end):
    """Tell whether an arrangement was in force between two days, if its stages were reached on these days."""
    for at, stage in enumerate(arrangement.stages):
        if stage.kind is StageKind.IN_FORCE:
            end = days[at + 1] if at + 1 < len(days) else open_end
            if days[at] <= last and first <= end:
                return True
    return False


def by_trial(arrangement, on):
    """Return True or False where all possible days agree, None where they do not, or where nothing says it began."""
    refused = bool(arrangement.stages) and arrangement.stages[-1].kind is StageKind.REFUSED
    if arrangement.status is Status.NEVER or refused:
        return False
    first, last = first_day(on), last_day(on)
    known = (
        *(stage.date for stage in arrangement.stages),
        *arrangement.attested,
        arrangement.not_before,
        arrangement.as_of,
    )
    dates = [date for date in known if date]
    # In the order of text these come just before the first day and just after the last one.
    before, after = f"{first[:-1]}{chr(ord(first[-1]) - 1)}~", f"{last}~"
    landmarks = {first, last, before, after, *map(first_day, dates), *map(last_day, dates)}
    planned = not any(stage.kind is StageKind.IN_FORCE for stage in arrangement.stages)
    if planned:
        dates = [first_day(stage.date) for stage in arrangement.stages if stage.date]
        return False if any(day > last for day in dates) else None
    found = set()
    for days in in_order([possible_days(stage, landmarks) for stage in arrangement.stages]):
        if fits(arrangement, days):
            ends = {FOREVER} if arrangement.status is Status.CURRENT else {days[-1], FOREVER}
            found |= {held(arrangement, days, first, last, end) for end in ends}
    return found.pop() if len(found) == 1 else None


@given(dated_courses(precisions=(4, 7, 10), missing=True), st.dates(), st.sampled_from([4, 7, 10]))
def test_the_answer_is_that_of_all_possible_days(drawn, on, precision) -> None:
    course, _, dates = drawn
    arrangement = staged(course, dates)
    assert in_force(arrangement, str(on)[:precision]) is by_trial(arrangement, str(on)[:precision])


@given(st.dates(), st.dates(), st.sampled_from([Status.CURRENT, Status.ENDED]), st.dates(), st.booleans())
def test_the_as_of_date_counts_too(start, as_of, status, on, dated) -> None:
    course = "f" if status is Status.CURRENT else "fe"
    dates = [str(min(start, as_of)) if dated else "", *([""] if status is Status.ENDED else [])]
    arrangement = staged(course, dates, status, str(as_of))
    assert in_force(arrangement, str(on)) is by_trial(arrangement, str(on))


def test_every_arrangement_of_the_library_on_every_date_that_matters(whole_library) -> None:
    for arrangement in whole_library.arrangements():
        years = {int(stage.date[:4]) for stage in arrangement.stages if stage.date} | {1942, 2025}
        dates = {stage.date for stage in arrangement.stages if stage.date}
        dates |= {f"{year + step:04}{rest}" for year in years for step in (-1, 0, 1) for rest in ("", "-06", "-06-15")}
        for on in sorted(dates):
            assert in_force(arrangement, on) is by_trial(arrangement, on), (arrangement.id, on)


@pytest.mark.parametrize(("course", "known"), [("a", None), ("af", True), ("ax", False)])
def test_the_trial_itself_tells_plans_from_mandates(course, known) -> None:
    assert by_trial(staged(course, ["1980", "1980"][: len(course)]), "1980") is known
