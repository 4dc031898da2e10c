"""Paints one arrangement of the timeline: its words, and below them its stated time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QPainter, QPen, QPolygonF

from index.model import Arrangement, Status
from index.values import Struct
from index.words.wording import not_stated, parties_text
from index.words.years import years_text
from viewer.arrangements.table.cell_metrics import CellMetrics
from viewer.arrangements.timeline.timeline_bars import Bar
from viewer.kit.look.signs import SIDE, paint_mark, paint_sign, status_sign
from viewer.kit.look.theme import Theme

_GAP = 3.0  # px between the dots and a block
_STUB = 16.0  # px of the dotted line at an end that is not stated
_THICK = 7.0  # px, the height of a bar
_LEAST = 3.0  # px, the width of the shortest bar: a day among centuries is still seen
_MARGIN = 14.0  # px at the sides of a row's words
_ABOVE, _BELOW = 4.0, 9.5  # px above the words, and below the middle of the bar
BESIDE_WORDS = 19.0  # px of a row's height that its words do not have


class Axis(Struct, frozen=True):
    """The scale of years: `origin` is the year at x = 0, `scale` the width of a year.

    Years go from left to right in every language, as west is left on the map beside it: charts in Arabic are drawn in
    either direction, and a picture that is taken from a window into a text of another language is read there as it is.
    Words and signs of the rows stand on the side on which lines begin.
    """

    origin: float
    scale: float

    def x(self, year: float) -> float:
        """Return where a year lies."""
        return (year - self.origin) * self.scale

    def year(self, x: float) -> float:
        """Return the year that lies at x."""
        return x / self.scale + self.origin


class Drawn(Struct, frozen=True):
    """An arrangement, what can be drawn of its time, and what measures its words."""

    arrangement: Arrangement
    bar: Bar
    metrics: CellMetrics


class TimelinePainter:
    """Paints rows in a theme's colours.

    Solid: surely in force. Light: within the precision of a date. Outlined: requested, agreed, refused, suspended or
    never in force. Dots: open.
    """

    def __init__(self, theme: Theme) -> None:
        roles = (
            "text",
            "muted",
            "selected",
            "selected_text",
            "hover",
            "series_1",
            "page",
            "statement_line",
            "border",
            "land",
        )
        self.colors = {role: theme.color(role) for role in roles}

    def row(self, painter: QPainter, rect: QRectF, axis: Axis, drawn: Drawn, *, selected: bool) -> None:
        """Paint an arrangement into its row; `rect` is the part of the row that can be seen."""
        arrangement, bar = drawn.arrangement, drawn.bar
        text = self.colors["selected_text" if selected else "text"]
        rightward = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = rect.right() - _MARGIN - SIDE if rightward else rect.left() + _MARGIN
        paint_sign(painter, status_sign(arrangement), QPointF(at, rect.top() + 6), text)
        words, room = row_words(arrangement), room_for_words(rect.width())
        painter.save()
        painter.translate(rect.left() + _MARGIN + (0 if rightward else SIDE + 6), rect.top() + _ABOVE)
        painter.scale(drawn.metrics.condensed(words, room), 1.0)
        drawn.metrics.cell(words, room).paint(painter, QPointF(0, 0), text)
        painter.restore()
        if bar.is_dated:
            color = text if selected else self._color(arrangement)
            self._bar(painter, rect.bottom() - _BELOW, axis, arrangement.status, bar, color)

    def mark(self, painter: QPainter, rect: QRectF, *, selected: bool) -> None:
        """Paint the dot of what the passage in view states."""
        color = self.colors["selected_text" if selected else "statement_line"]
        rightward = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_mark(painter, QPointF(rect.right() - 7 if rightward else rect.left() + 7, rect.top() + 11), color)

    def _color(self, arrangement: Arrangement) -> QColor:
        return self.colors["series_1" if arrangement.status is Status.CURRENT else "muted"]

    def _bar(self, painter: QPainter, y: float, axis: Axis, status: Status, bar: Bar, color: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        light = QColor(color)
        light.setAlphaF(0.35)
        for stretch in bar.planned:
            self._block(painter, y, axis, stretch, self.colors["page"], color)
        never = status is Status.NEVER
        for stretch in filter(None, (bar.begin, bar.end, bar.known)):
            self._block(painter, y, axis, stretch, Qt.BrushStyle.NoBrush if never else light, color if never else None)
        if bar.sure:
            self._block(painter, y, axis, bar.sure, color, None)
        for stretch in bar.pauses:
            self._block(painter, y, axis, stretch, self.colors["page"], color)
        painter.setPen(QPen(color, 2, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
        first, last = axis.x(bar.first), max(axis.x(bar.last), axis.x(bar.first) + _LEAST)
        if bar.planned:
            self._until_effect(painter, y, axis, bar)
        elif not bar.begin:
            painter.drawLine(QPointF(first - _STUB, y), QPointF(first - 3, y))
        if not bar.end and not never:
            painter.drawLine(QPointF(last + 3, y), QPointF(last + _STUB, y))
        if bar.known:
            self._arrow_head(painter, last + _STUB + 4, y, color)

    def _until_effect(self, painter: QPainter, y: float, axis: Axis, bar: Bar) -> None:
        """Paint dots from the last plan to the next date stated, where there is room between them."""
        last = max(end for _, end in bar.planned)
        later = [drawn[0] for drawn in (bar.begin, bar.known, bar.end) if drawn and drawn[0] > last]
        if later and axis.x(min(later)) - axis.x(last) > 2 * _GAP:
            painter.drawLine(QPointF(axis.x(last) + _GAP, y), QPointF(axis.x(min(later)) - _GAP, y))

    def _block(
        self,
        painter: QPainter,
        y: float,
        axis: Axis,
        stretch: tuple[float, float],
        brush: QBrush | QColor | Qt.BrushStyle,
        line: QColor | None,
    ) -> None:
        left, width = axis.x(stretch[0]), (stretch[1] - stretch[0]) * axis.scale
        painter.setPen(QPen(line, 1) if line else Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRect(QRectF(left, y - _THICK / 2, max(width, _LEAST), _THICK))

    def _arrow_head(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        painter.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 4), QPointF(x, y), QPointF(x - 4, y + 4)]))


def row_words(arrangement: Arrangement) -> str:
    """Return the words of a row: who, for whom, where and in which years."""
    who, years = parties_text(arrangement), years_text(arrangement)
    return who if years == not_stated() else f"{who} · {years}"


def room_for_words(width: float) -> float:
    """Return the width that the words of a row have in a row so wide."""
    return width - 2 * _MARGIN - SIDE - 6
