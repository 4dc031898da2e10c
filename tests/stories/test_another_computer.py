"""Somebody takes notes, settings and keys to another computer, and reads all notes in one scroll."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.stories.test_bookmarks_and_notes import kept, select
from viewer.annotations.all_notes.all_notes_window import AllNotesWindow
from viewer.settings.setting_specs import OWN_KEYS, TEXT_SIZE

BLOCK = "swiss-mandate-since-1980"
KEYS = '{"compare":["F12"]}'


@pytest.fixture
def file(tmp_path, monkeypatch):
    """Return the file that every dialog for files chooses."""
    chosen = tmp_path / "mine.json"
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(chosen), ""))
    return chosen


@pytest.fixture
def exported(reader, file):
    """Let a reader export a highlight, a setting and keys, and then have none of them any more."""
    select(reader, BLOCK, "since 1980")
    reader.press("Ctrl+Shift+D")
    reader.program.settings.set_together({TEXT_SIZE: 130, OWN_KEYS: KEYS})
    reader.window.actions_table["export-belongings"].trigger()
    reader.window.actions_table["undo"].trigger()
    reader.program.settings.reset()
    return reader


def answer(reader, role):
    reader.window.actions_table["import-marks"].trigger()
    (question,) = reader.window.findChildren(QMessageBox)
    next(each for each in question.buttons() if question.buttonRole(each) is role).click()


def test_all_of_it_is_there_on_the_other_computer(exported):
    answer(exported, QMessageBox.ButtonRole.AcceptRole)
    assert kept(exported) == [("highlight", "since 1980", "")]
    assert exported.program.settings.get(TEXT_SIZE) == 130
    assert exported.window.actions_table["compare"].shortcut().toString() == "F12"


def test_nothing_is_taken_over_unasked(exported):
    answer(exported, QMessageBox.ButtonRole.RejectRole)
    assert (kept(exported), exported.program.settings.get(TEXT_SIZE)) == ([], 100)


def test_one_setting_that_cannot_be_used_refuses_it_whole(exported, file):
    data = json.loads(file.read_bytes())
    data["settings"]["text_size"] = "9000"
    file.write_text(json.dumps(data))
    exported.window.actions_table["import-marks"].trigger()
    assert "Nothing was changed" in exported.window.findChild(QMessageBox).text()
    assert (kept(exported), exported.program.settings.get(TEXT_SIZE)) == ([], 100)


def test_all_notes_are_read_with_their_passages_and_lead_to_them(reader):
    select(reader, BLOCK, "since 1980")
    reader.press("Ctrl+Shift+D")
    (mark,) = reader.features.annotations.all
    reader.window.actions_table["all-marks"].trigger()
    window = reader.window.findChild(AllNotesWindow)
    reader.features.annotating.notes.edit(mark.id)
    reader.features.annotating.notes.editor.words.setPlainText("Is it <b>so</b>?")
    reader.features.annotating.notes.keep()
    passage = reader.program.library.block(BLOCK)
    reader.wait(lambda: "Is it <b>so</b>?" in window.text.toPlainText())
    assert passage.text in window.text.toPlainText()
    reader.program.reading.open_beginning()
    window.text.anchorClicked.emit(QUrl(BLOCK))
    assert reader.place == BLOCK
