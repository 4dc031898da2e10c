"""What a text needs before it is laid out for paper: letters that can be copied, and addresses that lead somewhere."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from viewer.kit.text.address_links import link_addresses


def prepare(document: QTextDocument) -> None:
    """Set every letter of a document by itself, and let each address in it be a link."""
    _part_letters(document)
    link_addresses(document)


def _part_letters(document: QTextDocument) -> None:
    """Set every letter by itself: from a PDF readers copy the letters f, f and i, not one sign for the three."""
    apart = QTextCharFormat()
    apart.setFontFeatures({QFont.Tag("liga"): 0})
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(apart)
