"""A few lines of text, set as the reader would be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from index.model import Block, BlockKind, Page
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.reading.page.page_document import PageDocument

_LEAST_MARGIN = 20  # px at each side of the column


class TypePreview(QuietBrowser):
    """Shows a heading and a paragraph in a type and a theme, in a column as wide as there is room for."""

    def __init__(self, theme: Theme, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._typography = theme, typography
        self._page = PageDocument(self.document())
        self._filling = False
        self.setObjectName("preview")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Preview"))
        self.setAccessibleDescription(self.tr("A paragraph as the text is set now."))
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Show the lines in another theme."""
        self._theme = theme
        self._lay_out()

    def set_typography(self, typography: Typography) -> None:
        """Set the lines in another type."""
        self._typography = typography
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        if not self._filling:  # a scroll bar comes or goes while the lines are laid out
            self._set_margins()

    def _lay_out(self) -> None:
        heading = self.tr("The quiet work of good offices")
        words = self.tr(
            "A protecting power speaks for one state in the capital of another when the two no longer speak to each "
            "other. It carries messages, looks after citizens and keeps the keys of the empty embassy, sometimes for "
            "weeks, sometimes for 40 years. It takes no side; that is why both sides let it in."
        )
        blocks = (
            Block(row=1, id="heading", kind=BlockKind.HEADING, document="", topic="", page=1, text=heading, level=3),
            Block(row=2, id="words", kind=BlockKind.PARAGRAPH, document="", topic="", page=1, text=words),
        )
        self._filling = True
        self._page.fill(Page(1, "", blocks), self._typography, self._theme)
        self._filling = False
        self._set_margins()
        self.setTextCursor(QTextCursor(self.document()))

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        frame_format = frame.frameFormat()
        margin = max(_LEAST_MARGIN, (self.viewport().width() - self._typography.column()) / 2)
        frame_format.setLeftMargin(margin)
        frame_format.setRightMargin(margin)
        frame_format.setTopMargin(12)
        frame.setFrameFormat(frame_format)
