"""Two states reach each other at a time through those whom the answers name, and perhaps through those they name so."""

from __future__ import annotations

import pytest

from index.answers.channels import calendar_of, channel_on
from index.arrangements.stages import took_effect


@pytest.fixture(scope="module")
def years(whole_library):
    """Return the years that tell something of a pair of states, by the pair: those of dates, and those of the wars."""
    found = {}
    for each in whole_library.arrangements():
        if each.represented.code and each.host.code:
            dates = [date for date in (each.start, each.end, *(stage.date for stage in each.stages)) if date]
            found.setdefault((each.represented, each.host), {"1916", "1943"}).update(date[:4] for date in dates)
    return found


def test_a_channel_at_a_time_is_through_whom_the_answer_names(whole_library, whole_answers, years) -> None:
    every, calendar = whole_library.arrangements(), calendar_of(whole_library)
    compared = []
    for (one, other), pair_years in years.items():
        for year in sorted(pair_years):
            there = channel_on(one.code, other.code, every, year, calendar).there
            facts = whole_answers.answer(f"who represented {one.name} in {other.name} in {year}")
            assert facts is not None
            mandates = [
                {each.id for each in found if (each.represented.code, each.host.code) == (one.code, other.code)}
                for found in (facts.found, tuple(each for each in facts.undecided if took_effect(each.stages)))
            ]
            assert [{each.id for each in way} for way in (there.in_force, there.perhaps)] == mandates, (
                one,
                other,
                year,
            )
            compared.append(bool(there.in_force))
    assert any(compared)
    assert not all(compared)


def test_what_a_period_in_words_tells_is_a_channel(whole_library) -> None:
    """No beginning is dated of Switzerland for Germany in the United Kingdom: “Second World War, until 1945”."""
    found = channel_on("DE", "GB", whole_library.arrangements(), "1943", calendar_of(whole_library))
    assert [each.power.code for each in found.there.in_force] == ["CH"]
