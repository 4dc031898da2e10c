"""A scroll bar that shows the positions of the marks on the page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from viewer.kit.look.theme import Theme

_HEIGHT, _CURRENT_HEIGHT = 2.0, 5.0  # px; the current mark differs in size, not only in colour
_INSET = 2.0  # px at each side of a tick, so that the bar's edge stays visible


class MarkedScrollBar(QScrollBar):
    """An upright scroll bar with a tick for each mark, at its height in the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._ticks: tuple[float, ...] = ()
        self._current: float | None = None

    @property
    def ticks(self) -> tuple[float, ...]:
        """Where ticks are shown, as parts of the text's height from 0 to 1, from the top."""
        return self._ticks

    @property
    def current(self) -> float | None:
        """Where the current mark's tick is, or None."""
        return self._current

    def set_theme(self, theme: Theme) -> None:
        """Paint the ticks in another theme's colours."""
        self._theme = theme
        self.update()

    def set_ticks(self, ticks: Iterable[float], current: float | None = None) -> None:
        """Show ticks at these parts of the text's height; those too close to be distinguished are joined."""
        self._ticks = tuple(sorted({round(tick, 3) for tick in ticks}))
        self._current = current
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, then the ticks over it."""
        super().paintEvent(event)
        if not self._ticks:
            return
        painter = QPainter(self)
        for tick in self._ticks:
            painter.fillRect(self._rect(tick, _HEIGHT), self._theme.color("accent"))
        if self._current is not None:
            painter.fillRect(self._rect(self._current, _CURRENT_HEIGHT), self._theme.color("text"))
        painter.end()

    def _rect(self, tick: float, height: float) -> QRectF:
        top = max(0.0, min(self.height() - height, tick * self.height() - height / 2))
        return QRectF(_INSET, top, self.width() - 2 * _INSET, height)
