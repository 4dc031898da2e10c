"""What a screen reader says of a cell of a table beside its words: its column, and its row."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit

from index.words.language import spoken, translate
from viewer.kit.announcer import Announcer
from viewer.reading.page.page_document import PageDocument
from viewer.reading.page.page_filling import CellPlace


def cell_words(place: CellPlace) -> str:
    """Return where a cell is: "Host, row 2 of 5", or by its number where nothing names its column."""
    column, row, rows = map(spoken().number, (place.column, place.row, place.rows))
    name = place.name or translate("Reader", "Column {0}").format(column)
    return translate("Reader", "{0}, row {1} of {2}").format(name, row, rows)


class CellSpeech:
    """Says where the caret of a text is when it comes into another cell.

    Qt gives the words alone to screen readers: to them a table is a run of paragraphs.
    """

    def __init__(self, view: QTextEdit, page: PageDocument) -> None:
        self._view, self._page = view, page
        self.announcer = Announcer(view)
        self._at = -1

    def tell(self) -> None:
        """Say it, if the caret is in another text block than before and that is a cell."""
        number = self._view.textCursor().blockNumber()
        if number == self._at:
            return
        self._at = number
        place = self._page.cell(number)
        if place is not None and self._view.hasFocus():
            self.announcer.announce(cell_words(place))
