"""What the reader's own annotations look like: a sign for each kind, and a colour with a kind of line for each tint."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCharFormat

from viewer.kit.annotation_kinds import Kind, Tint
from viewer.kit.look.theme import Theme

SIDE = 16.0  # px: the size of a small icon

_Line = QTextCharFormat.UnderlineStyle
# The ground of each tint is the theme's, its line one of the series' colours; lines differ in kind too.
_LINES = {
    Tint.YELLOW: (_Line.SingleUnderline, "series_5"),
    Tint.GREEN: (_Line.DashUnderline, "series_3"),
    Tint.BLUE: (_Line.DashDotLine, "series_1"),
    Tint.PINK: (_Line.WaveUnderline, "series_7"),
}


def highlight_format(tint: Tint, theme: Theme) -> QTextCharFormat:
    """Return how highlighted words are drawn."""
    style, line = _LINES[tint]
    highlight = QTextCharFormat()
    highlight.setBackground(theme.color(f"mark_{tint}"))
    highlight.setForeground(theme.color("text"))
    highlight.setUnderlineStyle(style)
    highlight.setUnderlineColor(theme.color(line))
    return highlight


def line_color(tint: Tint, theme: Theme) -> QColor:
    """Return the colour of a tint for signs without a background."""
    return theme.color(_LINES[tint][1])


def paint_kind(painter: QPainter, kind: Kind, top_left: QPointF, color: QColor, ground: QColor | None = None) -> None:
    """Paint the sign of a kind, SIDE wide and high: a ribbon, a pen's stroke under a line, a sheet with words."""
    path = QPainterPath()
    _SIGNS[kind](path)
    path.translate(top_left)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    filled = color if kind is Kind.BOOKMARK else ground
    painter.setBrush(filled if filled is not None else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def paint_warning(painter: QPainter, top_left: QPointF, color: QColor) -> None:
    """Paint the sign of words that are no longer in the text: an exclamation mark in a triangle, SIDE wide and high."""
    path = QPainterPath(QPointF(8, 2))
    for x, y in ((14.5, 13.5), (1.5, 13.5)):
        path.lineTo(x, y)
    path.closeSubpath()
    path.moveTo(8, 6)
    path.lineTo(8, 9.5)
    path.addEllipse(QPointF(8, 11.6), 0.3, 0.3)
    path.translate(top_left)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    painter.restore()


def _ribbon(path: QPainterPath) -> None:
    path.moveTo(4, 2)
    for x, y in ((12, 2), (12, 14), (8, 10.5), (4, 14)):
        path.lineTo(x, y)
    path.closeSubpath()


def _stroke(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(1.5, 4.5, 13, 6), 2, 2)
    path.moveTo(1.5, 13.5)
    path.lineTo(14.5, 13.5)


def _sheet(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(2, 2, 12, 9.5), 2, 2)
    path.moveTo(5, 11.5)
    path.lineTo(5, 14.5)
    path.lineTo(8.5, 11.5)
    for y in (5.2, 8.2):
        path.moveTo(5, y)
        path.lineTo(11, y)


_SIGNS = {Kind.BOOKMARK: _ribbon, Kind.HIGHLIGHT: _stroke, Kind.NOTE: _sheet}
