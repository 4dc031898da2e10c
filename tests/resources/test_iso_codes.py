"""The bundled ISO codes are those of pycountry, and the library's states have the codes of their names."""

from __future__ import annotations

import importlib
import json
import tomllib
from typing import Any

import pycountry
import pytest

from index.folding import fold_name
from tests.architecture.source_tree import ROOT

STATES = tomllib.loads((ROOT / "resources" / "library" / "states.toml").read_text("utf-8"))["state"]


def test_the_bundled_codes_are_those_of_iso(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    codes = importlib.import_module("make_iso_codes").codes()
    assert json.loads((ROOT / "resources" / "iso-3166.json").read_text("utf-8")) == codes
    assert {"CH", "US"} <= set(codes["3166-1 alpha-2"])
    assert {"SUHH", "YUCS"} <= set(codes["3166-3 alpha-4"])


@pytest.mark.parametrize("state", [each for each in STATES if each["code"].isupper()], ids=lambda each: each["code"])
def test_a_state_has_the_code_of_its_name(state: dict[str, Any]) -> None:
    code = state["code"]
    found = pycountry.countries.get(alpha_2=code) or pycountry.historic_countries.get(alpha_4=code)
    theirs = {found.name, found.name.split(",")[0], getattr(found, "common_name", "")} - {""}
    ours = f" {fold_name(' '.join([state['name'], *state.get('aliases', [])]))} "
    assert any(f" {fold_name(name)} " in ours for name in theirs)
