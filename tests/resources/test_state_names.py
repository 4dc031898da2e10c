"""The states have names in every language of the window: those of CLDR, and of our own for former states."""

from __future__ import annotations

import importlib
import json
import tomllib

import pytest

from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages

FILES = sorted((ROOT / "resources" / "translations").glob("states_*.json"))
CODES = [each["code"] for each in tomllib.loads((ROOT / "resources/library/states.toml").read_text("utf-8"))["state"]]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_names_are_those_of_cldr_and_none_is_missing(file, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    language = file.stem.removeprefix("states_")
    held = json.loads(file.read_text("utf-8"))
    assert held == importlib.import_module("make_state_names").names(language)
    assert [code for code in CODES if not held.get(code)] == []


def test_every_language_has_its_names() -> None:
    assert {file.stem.removeprefix("states_") for file in FILES} == listed_languages().keys()


def test_the_notice_of_cldr_stands_beside_the_others() -> None:
    assert "UNICODE" in (ROOT / "resources" / "licenses" / "unicode-cldr.txt").read_text("utf-8")
