"""What a text block is, in PDF's terms: a heading, a paragraph, an item, a cell of a table."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from viewer.kit.paper.pages import Part

ElementPath = tuple[tuple[str, object], ...]
"""A path in the document's structure, from the top: pairs of PDF's term and a number that identifies the element."""


def path_of(block: QTextBlock, part: Part = Part.TEXT) -> ElementPath:
    """Return the path of a part of a block."""
    number = block.blockNumber()
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    if table is not None:
        cell = table.cellAt(cursor)
        kind = "TH" if cell.row() < table.format().headerRowCount() else "TD"
        return ("Table", table.firstPosition()), ("TR", cell.row()), (kind, cell.column())
    if block.textList() is not None:
        body = ("Lbl", number) if part is Part.NUMBER else ("LBody", number)
        return ("L", _first_item(block)), ("LI", number), body
    level = block.blockFormat().headingLevel()
    own = (f"H{level}" if level else "P", number)
    return (own, ("Span", number)) if part is Part.NUMBER else (own,)


def _first_item(block: QTextBlock) -> int:
    """Return the number of the block that begins the run of items to which a block belongs."""
    while block.previous().isValid() and block.previous().textList() is not None:
        block = block.previous()
    return block.blockNumber()
