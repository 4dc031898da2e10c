"""The times that people call by a name: what they say of states is said of states that there are."""

from __future__ import annotations

import json
import tomllib
import unicodedata

import pytest

from tests.architecture.source_tree import ROOT

LIBRARY = ROOT / "resources" / "library"
PERIODS = tomllib.loads((LIBRARY / "periods.toml").read_text("utf-8"))["period"]
STATES = {each["code"]: each for each in json.loads((LIBRARY / "gazetteer.json").read_text("utf-8"))["states"]}


def test_the_sides_of_a_war_are_states_and_none_is_on_both() -> None:
    wars = [period["between"] for period in PERIODS if "between" in period]
    assert len(wars) > 20
    assert {code for sides in wars for side in sides for code in side} - STATES.keys() == set()
    assert [sides for sides in wars if {*sides[0]} & {*sides[1]}] == []


@pytest.mark.parametrize(("letters", "fewest"), [("LATIN", 4), ("CYRILLIC", 1), ("ARABIC", 1)])
def test_every_time_has_a_name_in_the_letters_of_every_language(letters: str, fewest: int) -> None:
    written = {
        period["names"][0]: [
            name
            for name in (*period["names"], *period.get("called_after", ()))
            if any(unicodedata.name(letter).startswith(letters) for letter in name)
        ]
        for period in PERIODS
    }
    assert [name for name, names in written.items() if len(names) < fewest] == []


def test_no_time_is_only_called_after_something_unless_it_is_of_a_state() -> None:
    of_one_name = [period for period in PERIODS if len(period["names"]) == 1]
    assert [period["names"][0] for period in of_one_name if not period.get("of")] == []
