"""Opening editors' notes, which are folded into a line each, where a click, a find or the caret leads into one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtWidgets import QTextEdit, QToolTip

from viewer.reading.page.note_words import note_place
from viewer.reading.page.page_document import PageDocument
from viewer.reading.page.reader_words import ReaderWords


class NoteFolds:
    """The notes of one reader; what was opened stays open."""

    def __init__(self, view: QTextEdit, page: PageDocument, words: ReaderWords) -> None:
        self._view, self._page, self._words = view, page, words

    @property
    def at_caret(self) -> str:
        """Id of the note that holds the caret, where that is in view, else blank."""
        in_view = 0 <= self._view.cursorRect().center().y() < self._view.viewport().height()
        return self._page.note_at(self._view.textCursor().blockNumber()) if in_view else ""

    def open(self, note_id: str, *, opened: bool = True) -> None:
        """Open a note or fold it into its line; no line above it moves, and none on screen for a note further up."""
        top = self._view.cursorForPosition(QPoint(0, 0)).block()
        before = self._words.rect(top.blockNumber()).top()
        if self._page.set_open(note_id, opened=opened) and top.isVisible():
            bar, moved = self._view.verticalScrollBar(), self._words.rect(top.blockNumber()).top() - before
            bar.setValue(bar.value() + round(moved))

    def toggle(self, note_id: str) -> None:
        """Open a note that is folded, or fold it."""
        self.open(note_id, opened=note_id not in self._page.opened)

    def open_places(self, places: Iterable[str]) -> None:
        """Open the notes among the places of a page."""
        notes = note_place("")
        for place in places:
            if place.startswith(notes):
                self.open(place.removeprefix(notes))

    def open_at_caret(self) -> None:
        """Open a note that the caret has come into, as it does for those who read with a screen reader."""
        if note := self._page.note_at(self._view.textCursor().blockNumber()):
            self.open(note)

    def tell_record(self, url: QUrl) -> None:
        """Tell which record a small number stands for when the focus has come to it; a pointer is told by Qt."""
        focused = self._view.textCursor()
        if url.scheme() == "record" and focused.charFormat().anchorHref() == url.toString():
            below = self._view.viewport().mapToGlobal(self._view.cursorRect().bottomLeft())
            QToolTip.showText(below, focused.charFormat().toolTip())
