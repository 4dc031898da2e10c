"""The words of a note, shown while the pointer rests on the words that it belongs to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from index.escaping import escape
from viewer.annotations.annotation import Standing
from viewer.annotations.annotation_service import AnnotationService
from viewer.kit.text.qt_text import showable
from viewer.reading.page.reader_view import ReaderView


class HoveredNotes(QObject):
    """Shows notes over one reader."""

    def __init__(self, reader: ReaderView, service: AnnotationService) -> None:
        super().__init__(reader)
        self._reader, self._service = reader, service
        reader.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the notes of the words under the pointer, if they have any."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._reader.words.under(event.pos())
            text = self.words_at(*place) if place else ""
            if text:
                # As it was written: a note that looks like markup is none.
                html = f"<p style='white-space: pre-wrap'>{escape(showable(text))}</p>"
                QToolTip.showText(event.globalPos(), html, self._reader.viewport())
                return True
        return super().eventFilter(watched, event)

    def words_at(self, block_id: str, at: int) -> str:
        """Return the words of the notes on a character of a block, each on lines of its own."""
        return "\n".join(
            mark.text
            for mark in self._service.on_block(block_id)
            if mark.text and mark.standing is not Standing.CHANGED and mark.anchor.start <= at < mark.anchor.end
        )
