"""Ctrl+C copies what is chosen where the focus is, and Ctrl+A selects there, whatever is selected in the text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView


def first_row(view):
    """Return the first row of a list that is no title of a group."""
    index = view.model().index(0, 0)
    return view.model().index(0, 0, index) if view.model().rowCount(index) else index


def lists(window):
    """Return the lists, tables and trees that are seen and take the focus."""
    return [view for view in window.findChildren(QAbstractItemView) if view.isVisible() and view.focusPolicy()]


@pytest.fixture
def selecting(reader):
    """Return a reader who has selected all of the text, at a hit, with an arrangement chosen."""
    reader.press("Ctrl+D")
    reader.window.arrangements.chosen.choose(reader.program.shown.rows[0])
    reader.type("swiss embassy in tehran")
    reader.window.reader.selectAll()
    return reader


@pytest.mark.parametrize("details", [False, True])
def test_every_list_copies_its_row_and_not_the_text(selecting, details):
    if details:
        selecting.window.arrangements.show_details()
    seen = lists(selecting.window)
    named = {"Results", "Details of this arrangement" if details else "Arrangements"}
    assert named <= {view.accessibleName() for view in seen}
    selecting.window.reader.copy()
    text = QGuiApplication.clipboard().text()
    for view in seen:
        view.setCurrentIndex(first_row(view))
        selecting.window.reader.selectAll()
        view.setFocus()
        QGuiApplication.clipboard().setText("before")
        selecting.press("Ctrl+C")
        copied = QGuiApplication.clipboard().text()
        assert copied not in ("", "before", text), view.accessibleName()


def test_an_arrangement_is_copied_with_all_columns_shown(selecting):
    table = selecting.window.arrangements.table
    table.setFocus()
    selecting.press("Ctrl+C")
    copied = QGuiApplication.clipboard().text().split("\t")
    assert copied[:3] == ["Switzerland", "United States", "Iran"]
    assert len(copied) == sum(not table.isColumnHidden(column) for column in range(table.model().columnCount()))


def test_words_selected_in_the_answer_are_copied(selecting):
    selecting.type("Who represents the US in Iran?")
    sentence = selecting.answer.sentence
    sentence.setSelection(0, 11)
    sentence.setFocus()
    selecting.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == sentence.text()[:11]


def test_ctrl_a_in_the_list_of_marks_selects_all_of_them(reader):
    reader.press("Ctrl+D", "Ctrl+Shift+D", "Ctrl+Shift+B", "Ctrl+A")
    assert len(reader.features.annotation_list.pane.selected) == 2
    assert not reader.window.reader.textCursor().hasSelection()


def test_in_the_text_and_in_boxes_nothing_has_changed(reader):
    reader.window.reader.setFocus()
    reader.press("Ctrl+A", "Ctrl+C")
    passage = reader.program.library.passage_from(reader.place)
    assert passage.text in QGuiApplication.clipboard().text()
    reader.window.search_box.setText("Iran")
    reader.press("Ctrl+K", "Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Iran"
