"""What a text block is, in the words that PDF has for it: a heading, a paragraph, an item, a cell of a table."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from viewer.kit.paper.pages import Part

Place = tuple[tuple[str, object], ...]
"""Where something stands in a document: what it is within what, from above, each with what tells it from its like."""


def place_of(block: QTextBlock, part: Part = Part.TEXT) -> Place:
    """Return the place of a part of a block."""
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
