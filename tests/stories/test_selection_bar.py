"""Somebody selects words, and colours, a note, copy and citation are at hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.stories.test_bookmarks_and_notes import kept, select, sign
from viewer.settings.setting_specs import SELECTION_BAR

BLOCK = "swiss-mandate-since-1980"


@pytest.fixture
def selected(reader):
    """Let a reader select half of two words, as by mouse, and return them."""
    select(reader, BLOCK, "nce 19")
    reader.window.reader.setFocus()
    QTest.mouseRelease(reader.window.reader.viewport(), Qt.MouseButton.RightButton, pos=QPoint(1, 1))
    return reader


def bar(reader):
    return reader.features.selection_bar.bars.get(reader.window.reader)


def button(reader, name):
    return next(each for each in bar(reader).buttons if each.accessibleName() == name)


def comes(reader):
    reader.wait(lambda: bar(reader) is not None and bar(reader).isVisible())


def test_it_comes_beside_the_words_and_colours_whole_ones(selected):
    comes(selected)
    words = selected.window.reader.cursorRect()
    assert not bar(selected).geometry().intersects(words)
    button(selected, "Green").click()
    assert kept(selected) == [("highlight", "since 1980", "")]
    assert not bar(selected).isVisible()


def test_it_is_reached_and_left_by_keys(selected):
    selected.press("Ctrl+Shift+K")
    assert QApplication.focusWidget() is button(selected, "Yellow")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert QApplication.focusWidget() is button(selected, "Copy with citation")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert (bar(selected).isVisible(), selected.window.reader.hasFocus()) == (False, True)


def test_it_copies_what_is_selected(selected):
    selected.press("Ctrl+Shift+K")
    button(selected, "Copy").click()
    assert QGuiApplication.clipboard().text() == "nce 19"


def test_switched_off_it_comes_only_when_asked_for(reader):
    reader.program.settings.set(SELECTION_BAR, False)
    select(reader, BLOCK, "since 1980")
    reader.window.reader.setFocus()
    reader.features.selection_bar._soon.timeout.emit()
    assert bar(reader) is None
    reader.press("Ctrl+Shift+K")
    assert bar(reader).isVisible()


def test_with_nothing_selected_the_key_says_so(reader):
    reader.press("Ctrl+Shift+K")
    assert reader.window.statusBar().currentMessage() == "Nothing is selected in the text."


def test_it_goes_with_the_selection(selected):
    comes(selected)
    selected.window.reader.words.deselect()
    assert not bar(selected).isVisible()


def test_a_note_on_highlighted_words_belongs_to_them(selected):
    selected.press("Ctrl+Shift+D")
    select(selected, BLOCK, "since 1980")
    selected.press("Ctrl+Shift+N")
    editor = selected.features.annotating.notes.editor
    editor.words.setPlainText("Why <b>then</b>?")
    editor.close()
    assert kept(selected) == [("highlight", "since 1980", "Why <b>then</b>?")]
    assert "Why <b>then</b>?" in sign(selected).toolTip()
    at = selected.window.reader.cursorRect().center() - QPoint(20, 0)
    asked = QHelpEvent(QEvent.Type.ToolTip, at, selected.window.reader.viewport().mapToGlobal(at))
    QApplication.sendEvent(selected.window.reader.viewport(), asked)
    assert "Why &lt;b&gt;then" in QToolTip.text()
