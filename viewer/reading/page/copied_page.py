"""What is copied from a page: the words that stand on it, and in place of its links what they lead to."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from index.words.punctuation import listed_apart
from viewer.kit.text.qt_text import OBJECT, showable
from viewer.reading.page.page_extras import PageExtras

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
"""What stands in a text where its file broke a word at the end of a line."""


def spell_out_links(copied: QTextDocument, beside: PageExtras) -> None:
    """Put the addresses of a note's records in place of the link to them; leave out other ways on and notes’ lines.

    Of pictures, the words alone are copied.
    """
    _leave_out_pictures(copied)
    addresses = {
        f"note:{note.id}": showable(listed_apart(citation.address for citation in note.citations))
        for notes in beside.notes.values()
        for note in notes
    }
    for link, cursor in reversed(list(_links(copied))):
        if link in addresses:
            cursor.insertText(addresses[link], QTextCharFormat())
        elif link.startswith(("page:", "fold:")) and cursor.selectionStart() == cursor.block().position():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.removeSelectedText()


def _leave_out_pictures(copied: QTextDocument) -> None:
    """Leave out the signs that stand for pictures, with the ends of their lines."""
    for sign in (f"{OBJECT}\N{LINE SEPARATOR}", OBJECT):
        found = copied.find(sign)
        while not found.isNull():
            found.removeSelectedText()
            found = copied.find(sign, found)


def leave_out_hyphens(copied: QTextDocument) -> None:
    """Leave out the hyphens at which lines may be broken, so that words are whole."""
    found = copied.find(SOFT_HYPHEN)
    while not found.isNull():
        found.removeSelectedText()
        found = copied.find(SOFT_HYPHEN, found)


def _links(copied: QTextDocument) -> Iterator[tuple[str, QTextCursor]]:
    """Yield where each link leads, and a cursor that selects its words."""
    block = copied.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            if link := fragment.charFormat().anchorHref():
                cursor = QTextCursor(copied)
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                yield link, cursor
            at += 1
        block = block.next()
