from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTableFormat

from viewer.kit.text.tabbed_text import tabbed_text


@pytest.fixture
def document(qapp) -> QTextDocument:
    """Return a paragraph, a table of two rows of which the first has a wide cell, and a paragraph."""
    made = QTextDocument()
    cursor = QTextCursor(made)
    cursor.insertText("Before.")
    table = cursor.insertTable(2, 3)
    table.mergeCells(0, 0, 1, 2)
    at = table.firstCursorPosition()
    for text in ("wide", "Iran", "one\N{LINE SEPARATOR}two", "", "1961"):
        at.insertText(text)
        at.movePosition(QTextCursor.MoveOperation.NextBlock)
    at.insertText("After.")
    return made


def test_a_row_is_a_line_with_tabs_between_its_cells(document):
    assert tabbed_text(document) == "Before.\nwide\t\tIran\none two\t\t1961\nAfter."


def test_cells_are_in_the_order_in_which_they_are_read(document):
    table = document.rootFrame().childFrames()[0]
    rightward = QTextTableFormat(table.format().toTableFormat())
    rightward.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.setFormat(rightward)
    assert tabbed_text(document).splitlines()[1:3] == ["Iran\twide\t", "1961\t\tone two"]


def test_a_table_alone_leaves_no_blank_line(qapp):
    document = QTextDocument()
    table = QTextCursor(document).insertTable(1, 2)
    table.cellAt(0, 0).firstCursorPosition().insertText("a")
    assert tabbed_text(document) == "a\t"
