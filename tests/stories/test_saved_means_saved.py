"""What the reader made or set is on disk, or the window says that it is not, for as long as that is so."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.viewer.annotations.damaged_files import spoil
from tests.viewer.annotations.failing_disk import failing_disk
from viewer.faults.unsaved_controller import ClosingQuestion


@pytest.fixture
def disk(monkeypatch):
    with failing_disk(monkeypatch) as failing:
        yield failing


@pytest.fixture
def bar(reader):
    return reader.features.unsaved.bar


@pytest.fixture
def saving(monkeypatch, tmp_path):
    """Let file dialogs choose this file, which is returned."""
    file = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    return file


def answering(choose):
    """Answer the question that closing the window asks; return a list of what was asked."""
    asked = []

    def answer():
        for each in QApplication.topLevelWidgets():
            if isinstance(each, ClosingQuestion) and each.isVisible():
                asked.append(each.informativeText())
                choose(each)

    QTimer.singleShot(0, answer)
    return asked


def on_disk(reader):
    with closing(sqlite3.connect(reader.program.paths.data / "annotations.sqlite")) as file:
        return file.execute("SELECT kind FROM annotation").fetchall()


def said(reader):
    return reader.window.statusBar().currentMessage()


@pytest.mark.parametrize("fault", ["full", "read-only", "broken"])
def test_a_bookmark_is_told_to_be_added_only_when_it_is_on_disk(disk, reader, bar, fault):
    disk.break_down(fault)
    reader.press("Ctrl+D")
    assert said(reader).startswith("Not saved yet")
    assert bar.isVisible()
    assert "cannot be saved" in bar.text
    bar.retry_button.click()
    assert (said(reader), bar.isVisible()) == ("Still not saved.", True)
    disk.mend()
    bar.retry_button.click()
    assert (said(reader), bar.isVisible()) == ("Everything is saved now.", False)
    assert on_disk(reader) == [("bookmark",)]


def test_the_bar_is_reached_by_keyboard_and_leaves_the_focus_in_the_text(disk, reader, bar):
    disk.break_down("full")
    reader.press("Ctrl+D", "Ctrl+Shift+B", "Ctrl+K", "F6")  # whatever list stands beside the text
    assert QApplication.focusWidget() is bar.export_button
    assert bar.export_button.accessibleDescription() == bar.accessibleName() == bar.text
    reader.press("Tab")
    assert QApplication.focusWidget() is bar.retry_button
    assert bar.retry_button.accessibleDescription() == ""  # said once
    disk.mend()
    reader.press("Space")
    assert QApplication.focusWidget() is reader.window.reader


def test_the_next_change_that_can_be_saved_saves_everything(disk, reader, bar):
    disk.break_down("full")
    reader.press("Ctrl+D")
    disk.mend()
    reader.press("Ctrl+Shift+D")
    assert sorted(on_disk(reader)) == [("bookmark",), ("highlight",)]
    assert not bar.isVisible()


def test_everything_can_be_exported_from_the_bar_and_imported_where_there_is_room(disk, reader, bar, saving):
    disk.break_down("full")
    reader.press("Ctrl+D")
    reader.features.annotation_list.pane.filter.setText("nothing has these words")
    bar.export_button.click()
    assert [each["kind"] for each in json.loads(saving.read_bytes())["annotations"]] == ["bookmark"]
    assert bar.isVisible()
    assert reader.window.close()


def test_closing_asks_while_something_is_not_saved_and_cancelling_goes_on(disk, reader, bar):
    disk.break_down("full")
    reader.press("Ctrl+D")
    asked = answering(ClosingQuestion.reject)
    assert not reader.window.close()
    assert (len(asked), reader.window.isVisible(), bar.isVisible()) == (1, True, True)
    disk.mend()
    reader.window.actions_table["highlight"].trigger()
    assert reader.window.close()
    assert len(on_disk(reader)) == 2


def test_closing_exports_what_is_not_saved(disk, reader, saving):
    disk.break_down("full")
    reader.press("Ctrl+D")
    asked = answering(lambda question: question.export_button.click())
    assert reader.window.close()
    assert len(asked) == len(json.loads(saving.read_bytes())["annotations"]) == 1


def test_closing_without_saving_asks_once(disk, reader):
    disk.break_down("full")
    reader.press("Ctrl+D")
    asked = answering(lambda question: question.close_button.click())
    assert reader.window.close()
    assert reader.window.close()
    assert len(asked) == 1


def test_what_is_still_being_written_is_asked_about_too(disk, reader):
    reader.press("Ctrl+Shift+N")
    reader.features.annotating.notes.editor.words.setPlainText("not yet handed over")
    disk.break_down("full")
    asked = answering(ClosingQuestion.reject)
    assert not reader.window.close()
    disk.mend()
    assert len(asked) == 1


def test_a_home_that_is_deleted_is_made_again_with_everything(reader, home):
    reader.press("Ctrl+D")
    reader.window.actions_table["theme-dark"].trigger()
    shutil.rmtree(home)
    reader.quit()
    assert on_disk(reader) == [("bookmark",)]
    reader.start()
    assert reader.program.appearance.theme.key == "dark"
    assert not reader.features.unsaved.bar.isVisible()


def test_settings_that_cannot_be_saved_are_shown_asked_about_and_saved_later(reader, bar, home):
    shutil.rmtree(home)
    home.write_text("no folder")
    reader.window.actions_table["theme-dark"].trigger()
    assert bar.isVisible()
    assert not bar.export_button.isVisible()
    bar.close_button.click()
    assert not bar.isVisible()
    asked = answering(ClosingQuestion.reject)
    assert not reader.window.close()
    home.unlink()
    assert (len(asked), reader.window.close()) == (1, True)
    assert "theme=dark" in (home / "settings.ini").read_text()


def test_what_cannot_be_understood_is_reported_and_exported_as_it_is(reader, saving):
    reader.press("Ctrl+D", "Ctrl+Shift+D")
    bad, good = reader.features.annotations.all
    reader.quit()
    spoil(reader.program.paths.data / "annotations.sqlite", "tint = 'purple'", [bad.id])
    reader.start()
    bar = reader.features.unsaved.bar
    assert "set aside" in bar.text
    assert reader.features.annotations.all == (good,)
    bar.export_button.click()
    assert json.loads(saving.read_bytes())["set_aside"][0]["row"]["tint"] == "purple"
    bar.close_button.click()
    assert not bar.isVisible()


@pytest.mark.parametrize("ending", ["md", "html"])
def test_what_cannot_be_understood_is_in_exports_to_read_too(reader, saving, monkeypatch, ending):
    reader.press("Ctrl+D", "Ctrl+Shift+D")
    bad = reader.features.annotations.all[0].id
    reader.quit()
    spoil(reader.program.paths.data / "annotations.sqlite", "kind = 'poem'", [bad])
    reader.start()
    file = saving.with_suffix(f".{ending}")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    reader.window.actions_table["export-marks"].trigger()
    assert "poem" in file.read_text(encoding="utf-8")
