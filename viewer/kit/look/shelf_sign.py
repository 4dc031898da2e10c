"""The sign of the reader's own shelf: books on a board, one of them leaning."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

SIDE = 14.0  # px, wide and high
_LINES = (
    ((1, 13), (13, 13)),  # the board
    ((2.5, 11), (2.5, 2)),
    ((6, 11), (6, 3.5)),
    ((8.8, 3.2), (11.6, 11)),
)


def paint_shelf(painter: QPainter, top_left: QPointF, color: QColor) -> None:
    """Paint the sign, SIDE wide and high."""
    path = QPainterPath()
    for start, end in _LINES:
        path.moveTo(*start)
        path.lineTo(*end)
    path.translate(top_left)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)
    painter.restore()
