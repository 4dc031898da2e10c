"""What is copied from a page: the words that stand on it, and in place of its links what they lead to."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from index.table_cells import CELL
from index.words.punctuation import listed_apart
from viewer.kit.text.qt_text import OBJECT, showable
from viewer.reading.page.page_extras import PageExtras
from viewer.reading.page.table_writing import COPIED_TABS

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
"""What stands in a text where its file broke a word at the end of a line."""


def spell_out_links(copied: QTextDocument, beside: PageExtras) -> None:
    """Put the addresses of a note's records in place of the link to them; leave out other ways on and notes’ lines.

    Of pictures, the words alone are copied; of rows shown one by one, their own words, tabs between their cells.
    """
    _leave_out_pictures(copied)
    _leave_out_names(copied)
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


def _leave_out_names(copied: QTextDocument) -> None:
    """Put tabs between the cells of rows in place of what is shown there, such as the names of their columns."""
    for fragment, cursor in reversed(list(_fragments(copied))):
        if fragment.hasProperty(COPIED_TABS):
            cursor.insertText(CELL * fragment.intProperty(COPIED_TABS), QTextCharFormat())


def leave_out_hyphens(copied: QTextDocument) -> None:
    """Leave out the hyphens at which lines may be broken, so that words are whole."""
    found = copied.find(SOFT_HYPHEN)
    while not found.isNull():
        found.removeSelectedText()
        found = copied.find(SOFT_HYPHEN, found)


def _links(copied: QTextDocument) -> Iterator[tuple[str, QTextCursor]]:
    """Yield where each link leads, and a cursor that selects its words."""
    for char_format, cursor in _fragments(copied):
        if link := char_format.anchorHref():
            yield link, cursor


def _fragments(copied: QTextDocument) -> Iterator[tuple[QTextCharFormat, QTextCursor]]:
    """Yield the format of each run of letters that look alike, and a cursor that selects them."""
    block = copied.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            cursor = QTextCursor(copied)
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            yield fragment.charFormat(), cursor
            at += 1
        block = block.next()
