"""A label of one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SLACK = 2  # px: letters at the ends may overhang their advance


class ElidedLabel(QLabel):
    """One line of words: where there is no room for all it ends in “…”, and the tooltip holds the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._longest: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def whole(self) -> str:
        """All the words, whether there is room for them or not."""
        return self._whole

    def make_room(self, longest: tuple[str, ...]) -> None:
        """Reserve the width of the longest of these texts."""
        self._longest = longest
        self.updateGeometry()

    def show_words(self, words: str) -> None:
        """Show these words, as far as there is room."""
        self._whole = words
        self.setAccessibleName(words)
        if not self._longest:
            self.updateGeometry()
        self._draw()

    def sizeHint(self) -> QSize:
        """Return the size of all the words, or of the longest for which room was asked."""
        width = max(map(self.fontMetrics().horizontalAdvance, self._longest or (self._whole,)))
        return QSize(width + _SLACK, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return no width at all: every word can be done without."""
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words for the new width."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
