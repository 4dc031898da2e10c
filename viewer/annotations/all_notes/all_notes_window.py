"""The window in which all that was marked is read in one scroll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from viewer.annotations.all_notes.all_notes_text import all_notes_html
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.kit.look.theme import Theme
from viewer.kit.text.quiet_browser import QuietBrowser

_SIZE = QSize(720, 640)  # px
_AT_ONCE = 500  # marks: more take a moment to be set
_MORE = "more:"


class AllNotesWindow(QDialog):
    """Shows annotations in reading order; `chosen` carries the id of a passage to open."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[PlacedAnnotation] = ()
        self._shown = _AT_ONCE
        self.setWindowTitle(self.tr("All my notes"))
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.95))
        self.text = QuietBrowser()
        self.text.setAccessibleName(self.tr("All my notes"))
        self.text.document().setDocumentMargin(24)
        self.text.anchorClicked.connect(self._on_link)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self.text)
        column.addWidget(buttons)
        buttons.setContentsMargins(12, 0, 12, 0)

    def set_theme(self, theme: Theme) -> None:
        """Show the marks in another theme's colours."""
        self._theme = theme
        self._set()

    def show_rows(self, rows: Sequence[PlacedAnnotation]) -> None:
        """Show these annotations, at the line where the reader is."""
        self._rows = rows
        self._set()

    def _set(self) -> None:
        bar = self.text.verticalScrollBar()
        at = bar.value()
        html = all_notes_html(self._rows[: self._shown], self._theme)
        left = len(self._rows) - self._shown
        if left > 0:
            html += f"<p><a href='{_MORE}'>{self.tr('Show more: {0} follow').format(left)}</a></p>"
        self.text.setHtml(html or f"<p>{self.tr('Nothing is marked yet.')}</p>")
        bar.setValue(at)

    def _on_link(self, url: QUrl) -> None:
        if url.toString() == _MORE:
            self._shown += _AT_ONCE
            self._set()
        else:
            self.chosen.emit(url.toString())
