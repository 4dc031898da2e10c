"""A reader whose language is not English."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from viewer.arrangements.table.columns import Column
from viewer.settings.languages import TRANSLATIONS, listed_languages
from viewer.settings.setting_specs import LANGUAGE


def in_language(reader, language: str) -> None:
    """Choose a language, and come back the next day."""
    reader.program.settings.set(LANGUAGE, language)
    reader.quit()
    reader.start()


def powers(reader) -> set[str]:
    """Return the names in the first column of the table."""
    model = reader.window.arrangements.table.model()
    return {model.index(row, Column.POWER).data() for row in range(model.rowCount())}


@pytest.mark.parametrize("language", listed_languages())
def test_states_are_called_as_the_reader_calls_them(reader, language):
    in_language(reader, language)
    assert json.loads((TRANSLATIONS / f"states_{language}.json").read_text("utf-8"))["CH"] in powers(reader)
    assert "Switzerland" not in powers(reader)


def test_a_question_may_name_states_so(reader):
    in_language(reader, "de")
    reader.type("Vereinigte Staaten Iran")
    assert "Schweiz" in reader.answer.sentence.text()


def test_the_window_is_turned_round_for_arabic_and_the_text_is_not(reader):
    in_language(reader, "ar")
    window = reader.window
    assert (
        window.contents.mapTo(window, window.contents.pos()).x() > window.reader.mapTo(window, window.reader.pos()).x()
    )
    assert window.reader.document().firstBlock().textDirection() is Qt.LayoutDirection.LeftToRight


def test_the_program_speaks_english_again_when_asked_to(reader):
    in_language(reader, "ar")
    in_language(reader, "en")
    assert "Switzerland" in powers(reader)
    assert reader.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
