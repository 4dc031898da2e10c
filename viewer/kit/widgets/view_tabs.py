"""Tabs to choose one of several views, with a ring round the chosen one while they have the focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from viewer.kit.widgets.tab_bar import TabBar

_RING = 2.0  # px wide, the least that guidelines for focus ask for


class ViewTabs(TabBar):
    """Arrow keys go from view to view. Style sheets cannot match the focus of a tab bar, so it is painted."""

    def __init__(self, name: str, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("views")
        self.setDrawBase(False)
        self.setExpanding(False)
        # In a narrow pane titles are shortened; buttons to scroll by would be too small to hit.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Arrow keys go from one to the other."))
        for title in titles:
            self.setTabToolTip(self.addTab(title), title)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tabs and, with the focus, the ring."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _RING))
        inside = _RING / 2
        ring = QRectF(self.tabRect(self.currentIndex())).adjusted(inside, inside, -inside, -inside)
        painter.drawRoundedRect(ring, 3, 3)
        painter.end()
