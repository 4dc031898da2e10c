"""A text document as plain text: each row of a table is one line, tabs between its cells, as spreadsheets take it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

_LINE_END, _HARD_BLANK = "\N{LINE SEPARATOR}", "\N{NO-BREAK SPACE}"


def tabbed_text(document: QTextDocument) -> str:
    """Return the words of a document, a line for each paragraph and for each row of a table.

    The cells of a row follow each other as they are read; a place that another cell covers is blank.
    """
    if not any(isinstance(frame, QTextTable) for frame in document.rootFrame().childFrames()):
        return document.toPlainText()
    lines: list[str] = []
    for row, group in groupby(_blocks(document), _row_of):
        blocks = list(group)
        if row is None:
            lines += [_words(block).replace(_LINE_END, "\n") for block in blocks if not _is_beside_table(block)]
        else:
            lines.append(_line(blocks))
    return "\n".join(lines)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _table_of(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable() if block.isValid() else None


def _row_of(block: QTextBlock) -> tuple[int, int] | None:
    """Return where the table of a block begins, and the row that its cell begins in; None outside tables."""
    table = _table_of(block)
    return None if table is None else (table.firstPosition(), table.cellAt(block.position()).row())


def _line(blocks: list[QTextBlock]) -> str:
    """Return the cells of a row, to which these blocks belong."""
    table = _table_of(blocks[0])
    assert table is not None  # noqa: S101  rows are in tables
    cells = [""] * table.columns()
    rightward = table.format().layoutDirection() is Qt.LayoutDirection.RightToLeft
    for block in blocks:
        cell = table.cellAt(block.position())
        first = table.columns() - cell.column() - cell.columnSpan() if rightward else cell.column()
        words = _words(block).replace(_LINE_END, " ")
        cells[first] = " ".join(filter(None, (cells[first], words)))
    return "\t".join(cells)


def _words(block: QTextBlock) -> str:
    return block.text().replace(_HARD_BLANK, " ")


def _is_beside_table(block: QTextBlock) -> bool:
    """Return whether a block is the empty one that Qt keeps before and behind a table."""
    return not block.text() and any(_table_of(other) for other in (block.previous(), block.next()))
