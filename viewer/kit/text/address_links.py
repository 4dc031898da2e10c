"""Addresses that stand in a text as links."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from viewer.kit.text.qt_text import units
from viewer.kit.text.web_address import addresses_in


def link_addresses(document: QTextDocument) -> None:
    """Let each address in a document that may be opened be a link to itself; it looks as before."""
    cursor, block = QTextCursor(document), document.begin()
    while block.isValid():
        text = block.text()
        for (start, end), address in addresses_in(text):
            link = QTextCharFormat()
            link.setAnchor(True)
            link.setAnchorHref(address.text)
            cursor.setPosition(block.position() + units(text, start))
            cursor.setPosition(block.position() + units(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(link)
        block = block.next()
