"""The editors' notes on arrangements in every language: whole, with all figures, and nothing left in English."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from index.built.library import Library
from index.words.language import speak
from index.words.periods import note_text
from tests.resources.test_definitions import FOLDER, figures, language_of
from viewer.settings.languages import listed_languages
from viewer.settings.translated_language import load_language


@pytest.fixture(scope="module", params=listed_languages())
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    """Return the code of a language that is in use."""
    before = speak(language_of(request.param))
    yield request.param
    speak(before)


@pytest.fixture(scope="module")
def notes(whole_library: Library) -> set[str]:
    """Return all notes on what is stated."""
    return {each.note for arrangement in whole_library.arrangements() for each in arrangement.statements} - {""}


def test_every_note_is_translated_as_it_stands_now(notes: set[str], code: str) -> None:
    entries = json.loads((FOLDER / f"notes_{code}.json").read_text("utf-8")).values()
    assert {entry["english"] for entry in entries} == notes
    assert [entry["english"] for entry in entries if note_text(entry["english"]) != entry["text"]] == []


def test_figures_are_those_of_the_english(notes: set[str], code: str) -> None:
    assert [note for note in notes if figures(note) != figures(note_text(note))] == []


def test_a_note_that_has_changed_is_shown_in_english_and_said_to_be(notes: set[str], code: str) -> None:
    changed = f"{min(notes)} Anew."
    assert changed in note_text(changed)
    assert note_text(changed) != changed


def test_damage_leaves_english(tmp_path) -> None:
    (tmp_path / "notes_de.json").write_text('{"a": {"english": "One."}}', "utf-8")
    assert load_language("de", QLocale("de"), tmp_path).note("One.") == ""
