"""The years in the table are those of the dates that an arrangement states."""

from __future__ import annotations

import re

import pytest

from index.arrangements.stages import took_effect
from index.model import Stage, StageKind, Status
from index.values import replace
from index.words.wording import not_stated
from index.words.years import years_text
from tests.viewer.examples import arrangement


@pytest.mark.parametrize(
    ("dates", "shown"),
    [
        ({"start": "1991-04-01", "end": "2015-07"}, "1991–2015"),
        ({"start": "2011-03", "end": "2011-05-02"}, "2011"),
        ({"start": "1980-05-21", "status": Status.CURRENT}, "1980–"),
        ({"start": "1941", "status": Status.ENDED}, "1941–?"),
        ({"start": "2009"}, "2009–?"),
        ({"end": "1945"}, "until 1945"),
        ({"period": "during World War II"}, "during World War II"),
        ({"period": "currently", "as_of": "2022-01"}, "current according to the source, as of 2022"),
        ({}, "not stated"),
    ],
)
def test_years_in_few_letters(dates, shown):
    assert years_text(arrangement(**dates)) == shown


def test_without_dates_it_is_the_year_in_which_it_was_planned():
    stages = (Stage(kind=StageKind.REQUESTED, date="2024-12"), Stage(kind=StageKind.AGREED, date="2024-12-19"))
    assert years_text(replace(arrangement(), stages=stages)) == "agreed in 2024"
    requested = replace(arrangement(), period="in 2024", stages=stages[:1])
    assert years_text(requested) == "requested in 2024"


def test_the_years_of_every_arrangement_are_its_dates(whole_library):
    for each in whole_library.arrangements():
        years = sorted({date[:4] for date in (each.start, each.end) if date})
        shown = years_text(each)
        assert shown
        if years:
            assert re.findall(r"\d{4}", shown) == years, each.id
        elif each.period and took_effect(each.stages):
            assert "currently" in each.period or shown == each.period, each.id
        else:
            assert shown != each.period or not each.stages, each.id  # a bare period says that it was in force
            told = {stage.date[:4] for stage in each.stages}
            assert shown == not_stated() or set(re.findall(r"\d{4}", shown)) <= told, each.id
