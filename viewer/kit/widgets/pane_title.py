"""The small heading above a pane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.kit.text.direction import direction_of, margins


class PaneTitle(QLabel):
    """A pane's name in small spaced capitals; screen readers hear it as written."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setToolTip(text)  # for a pane too narrow for it
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.86)
        font.setWeight(QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        if direction_of(text) is Qt.LayoutDirection.LeftToRight:  # letters that join are not set apart
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.1)
        self.setFont(font)
        self.setObjectName("pane-title")
        self.setContentsMargins(margins(14, 10, 10, 6))


class FittedTitle(PaneTitle):
    """A pane's name in full where there is room for it beside what stands there, else in short."""

    def __init__(self, short: str, full: str, parent: QWidget | None = None) -> None:
        super().__init__(full, parent)
        self._short, self._full = short, full
        # It takes what the others leave; else a row too narrow for both would cut off either.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, self.sizePolicy().verticalPolicy())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name as the room allows."""
        super().resizeEvent(event)
        needed = self.fontMetrics().horizontalAdvance(self._full.upper())
        self.setText(self._full if needed <= self.contentsRect().width() else self._short)
