"""The register's document is what its statements say, in the order that it promises."""

from __future__ import annotations

import importlib
import re
from typing import Any

import pytest

from index.english_dates import english_date
from index.folding import fold_name
from tests.architecture.source_tree import ROOT

README = ROOT / "README.md"
DOCUMENT = ROOT / "resources" / "library" / "documents" / "protecting-power-register.md"


def test_the_document_is_what_its_statements_give(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    assert DOCUMENT.read_text("utf-8") == importlib.import_module("make_register").text()


def dates(statement: dict[str, Any]) -> set[str]:
    """Return the dates of a statement; of what is current the day on which it was shown, too."""
    stages = {stage.get("date", "") for stage in statement.get("stages", ())}
    shown = {statement.get("as_of", "")} if statement["status"] == "current" else set()
    return (stages | shown | {statement.get("start", ""), statement.get("end", "")}) - {""}


def test_every_date_of_an_entry_stands_in_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    unsaid = []
    for statement in importlib.import_module("make_register").statements():
        words = set(re.findall(r"\w+", statement["quote"] + " " + statement.get("note", "")))
        said = {date: english_date(*map(int, date.split("-"))) for date in dates(statement)}
        unsaid += [(statement["id"], date) for date, told in said.items() if not words.issuperset(told.split())]
    assert unsaid == []


def test_the_subjects_stand_in_alphabetical_order() -> None:
    ranked = "(?:the |(?:Grand )?Duchy of |Kingdom of )*"
    titles = re.findall(f"^## Interests of {ranked}(.*)", DOCUMENT.read_text("utf-8"), re.MULTILINE)
    assert titles == sorted(titles, key=fold_name)
    assert len(titles) > 30  # so that the test cannot pass on nothing


def test_the_readme_promises_no_more_entries_than_there_are() -> None:
    promised = re.search(r"more than (\d+) further entries", README.read_text("utf-8"))
    assert promised is not None
    assert int(promised[1]) < DOCUMENT.read_text("utf-8").count("{#entry-")
