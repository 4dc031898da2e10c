"""Small signs beside a word, so that nothing is shown by colour alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from index.arrangements.stages import unsettled
from index.model import Arrangement, Assessment, StageKind, Status

SIDE = 12.0  # px: about as high as the letters of a row

_FILLED = {Status.CURRENT}


def status_sign(arrangement: Arrangement) -> Status | StageKind:
    """Return what the sign of an arrangement's status shows: where that is not stated, its last stage if it is one."""
    return (arrangement.status is Status.UNKNOWN and unsettled(arrangement)) or arrangement.status


def paint_sign(painter: QPainter, kind: Status | StageKind | Assessment, top_left: QPointF, color: QColor) -> None:
    """Paint the sign of a status, a stage or an assessment, SIDE wide and high."""
    path = QPainterPath()
    _SIGNS[kind](path)
    path.translate(top_left)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(color if kind in _FILLED else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def sign_pixmap(kind: Status | StageKind | Assessment, color: QColor, ratio: float) -> QPixmap:
    """Return the sign as a picture for a screen with `ratio` pixels to a point."""
    pixmap = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_sign(painter, kind, QPointF(0, 0), color)
    painter.end()
    return pixmap


def paint_mark(painter: QPainter, center: QPointF, color: QColor) -> None:
    """Paint the bold dot of what the passage in view states."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QRectF(center.x() - 3, center.y() - 3, 6, 6))
    painter.restore()


def _lines(path: QPainterPath, *lines: tuple[float, float, float, float]) -> None:
    for x1, y1, x2, y2 in lines:
        path.moveTo(x1, y1)
        path.lineTo(x2, y2)


def _wave(path: QPainterPath) -> None:
    path.moveTo(1.5, 7)
    path.cubicTo(4, 2, 8, 10, 10.5, 5)


def _struck(path: QPainterPath) -> None:
    path.addEllipse(QPointF(6, 6), 4, 4)
    _lines(path, (3.2, 8.8, 8.8, 3.2))


def _half(path: QPainterPath) -> None:
    path.moveTo(6, 2)
    path.arcTo(QRectF(2, 2, 8, 8), 90, 180)
    path.closeSubpath()


def _question(path: QPainterPath) -> None:
    path.moveTo(3.4, 4)
    path.cubicTo(3.4, 0.8, 8.8, 0.8, 8.8, 4)
    path.cubicTo(8.8, 6, 6, 5.6, 6, 7.8)
    path.addEllipse(QPointF(6, 10.6), 0.3, 0.3)


def _dots(path: QPainterPath) -> None:
    for x in (2.0, 6.0, 10.0):
        path.addEllipse(QPointF(x, 9), 0.4, 0.4)


# For an assessment the same signs as its badge has in letters.
_SIGNS: dict[str, Callable[[QPainterPath], None]] = {
    Status.CURRENT: lambda path: path.addEllipse(QPointF(6, 6), 4, 4),
    Status.ENDED: lambda path: path.addEllipse(QPointF(6, 6), 4, 4),
    Status.NEVER: _struck,
    Status.UNKNOWN: lambda path: _lines(path, (3, 6, 9, 6)),
    StageKind.REQUESTED: _half,
    StageKind.AGREED: _half,
    StageKind.REFUSED: _struck,
    StageKind.SUSPENDED: lambda path: _lines(path, (4, 3, 4, 9), (8, 3, 8, 9)),
    Assessment.CONFIRMED: lambda path: _lines(path, (2, 6.5, 5, 9.5), (5, 9.5, 10.5, 2.5)),
    Assessment.IMPRECISE: _wave,
    Assessment.CONTRADICTED: lambda path: _lines(path, (2.5, 2.5, 9.5, 9.5), (2.5, 9.5, 9.5, 2.5)),
    Assessment.UNSUPPORTED: _question,
    Assessment.ONE_SOURCE: _dots,
}
