"""A box to tick, with a tick that can be seen in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

_TICK = (QPointF(0.24, 0.52), QPointF(0.43, 0.72), QPointF(0.78, 0.3))  # shares of the box's side


class TickBox(QCheckBox):
    """The style sheet paints the box; the tick is painted here, since style sheets only know pictures."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the tick into it."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Base), 2))
        corner, side = QPointF(rect.topLeft()), rect.width()
        painter.drawPolyline(QPolygonF([corner + point * side for point in _TICK]))
        painter.end()
