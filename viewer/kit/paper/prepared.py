"""What a text needs before it is laid out for paper: letters that can be copied, and addresses that lead somewhere."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from viewer.kit.paper.text_lines import blocks_of
from viewer.kit.text.qt_text import units
from viewer.kit.text.web_address import addresses_in


def prepare(document: QTextDocument) -> None:
    """Set every letter of a document by itself, and let each address in it be a link."""
    _part_letters(document)
    _link_addresses(document)


def _part_letters(document: QTextDocument) -> None:
    """Set every letter by itself: from a PDF readers copy the letters f, f and i, not one sign for the three."""
    apart = QTextCharFormat()
    apart.setFontFeatures({QFont.Tag("liga"): 0})
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(apart)


def _link_addresses(document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    for block in blocks_of(document):
        text = block.text()
        for (start, end), address in addresses_in(text):
            link = QTextCharFormat()
            link.setAnchor(True)
            link.setAnchorHref(address.text)
            cursor.setPosition(block.position() + units(text, start))
            cursor.setPosition(block.position() + units(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(link)
