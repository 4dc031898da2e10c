"""The times that people call by a name: what they say of states is said of states that there are."""

from __future__ import annotations

import json
import tomllib

from tests.architecture.source_tree import ROOT

LIBRARY = ROOT / "resources" / "library"
PERIODS = tomllib.loads((LIBRARY / "periods.toml").read_text("utf-8"))["period"]
STATES = {each["code"]: each for each in json.loads((LIBRARY / "gazetteer.json").read_text("utf-8"))["states"]}


def test_the_sides_of_a_war_are_states_and_none_is_on_both() -> None:
    wars = [period["between"] for period in PERIODS if "between" in period]
    assert len(wars) > 20
    assert {code for sides in wars for side in sides for code in side} - STATES.keys() == set()
    assert [sides for sides in wars if {*sides[0]} & {*sides[1]}] == []
