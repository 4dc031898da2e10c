"""The scene of the timeline: one item for all rows, which paints those that can be seen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import count, takewhile

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsScene, QWidget

from index.model import Arrangement
from index.words.language import spoken
from viewer.arrangements.table.cell_metrics import CellMetrics
from viewer.arrangements.timeline.timeline_bars import Bar, bar
from viewer.arrangements.timeline.timeline_painter import (
    BESIDE_WORDS,
    Axis,
    Drawn,
    TimelinePainter,
    room_for_words,
    row_words,
)
from viewer.kit.look.theme import Theme
from viewer.kit.text.direction import leading
from viewer.kit.widgets.painted_item import PaintedItem

_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)  # years between the lines: round numbers
_LEAST_STEP = 56.0  # px between two lines: a year of four digits has room, also in large letters
_EDGE = 28.0  # px before the first date and, twice that, after the last, for the stubs of open ends
_BUTTONS = 40.0  # px below the last row


class TimelineScene(QGraphicsScene):
    """Dated arrangements by their first date, below them a heading and the undated ones; nothing is guessed."""

    def __init__(self, theme: Theme, is_marked: Callable[[Arrangement], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.painter = TimelinePainter(theme)
        self.is_marked = is_marked
        self.rows: list[Arrangement] = []
        self.dated = 0
        self.chosen = self.hovered = -1
        self.axis = Axis(0.0, 1.0)
        self.row_height = 34.0
        self._metrics = CellMetrics(self.font())
        self._tops: list[float] = [0.0]
        self._bars: dict[str, Bar] = {}
        self._span = (0.0, 1.0)
        self._item = PaintedItem(QRectF(), self.paint_rows)
        self.addItem(self._item)

    def set_rows(self, arrangements: Iterable[Arrangement]) -> None:
        """Show these arrangements."""
        dated: list[Arrangement] = []
        undated: list[Arrangement] = []
        for arrangement in arrangements:
            (dated if self.bar(arrangement).is_dated else undated).append(arrangement)
        dated.sort(key=lambda arrangement: (self.bar(arrangement).first, self.bar(arrangement).last))
        self.rows, self.dated = [*dated, *undated], len(dated)
        self.chosen = self.hovered = -1
        if dated:
            last = max(self.bar(arrangement).last for arrangement in dated)
            self._span = (self.bar(dated[0]).first, last)

    def fit(self, width: float, zoom: float) -> None:
        """Lay everything out: at zoom 1 all years are as wide as `width`."""
        first, last = self._span
        scale = max(width - 3 * _EDGE, 40.0) / max(last - first, 1.0) * zoom
        self.axis = Axis(first - _EDGE / scale, scale)
        self._lay_rows(width)
        # The last row can be scrolled out from under the buttons.
        height = self._tops[-1] + _BUTTONS
        self._item.set_size(QRectF(0, 0, width if zoom <= 1 else self.axis.x(last) + 2 * _EDGE, height))
        self.setSceneRect(self._item.boundingRect())

    def _lay_rows(self, width: float) -> None:
        """Make every row as high as its words; above the undated ones is a heading as high as a row of one line."""
        if self._metrics.font != self.font():
            self._metrics = CellMetrics(self.font())
        self.row_height = self._metrics.line_height + BESIDE_WORDS
        heights = self._metrics.heights(room_for_words(width))
        tops = [0.0]
        for row, arrangement in enumerate(self.rows):
            if row == self.dated:
                tops[-1] += self.row_height
            tops.append(tops[-1] + heights[row_words(arrangement)] + BESIDE_WORDS)
        self._tops = tops

    def top(self, row: int) -> float:
        """Return the top of a row; undated rows are below a heading."""
        return self._tops[row]

    def bottom(self, row: int) -> float:
        """Return the bottom of a row."""
        return self._tops[row + 1] - (self.row_height if row + 1 == self.dated < len(self.rows) else 0.0)

    def row_at(self, y: float) -> int:
        """Return the row at y, -1 where there is none."""
        row = bisect_right(self._tops, y) - 1
        return row if 0 <= row < len(self.rows) and y < self.bottom(row) else -1

    def row_of(self, arrangement_id: str) -> int:
        """Return the row of an arrangement, -1 if it is not here."""
        return next((row for row, arrangement in enumerate(self.rows) if arrangement.id == arrangement_id), -1)

    def bar(self, arrangement: Arrangement) -> Bar:
        """Return what can be drawn of an arrangement."""
        if arrangement.id not in self._bars:
            self._bars[arrangement.id] = bar(arrangement)
        return self._bars[arrangement.id]

    def ticks(self, left: float, right: float) -> tuple[int, ...]:
        """Return the years to name between two places, round ones, never too close together."""
        step = next((step for step in _STEPS if step * self.axis.scale >= _LEAST_STEP), _STEPS[-1])
        first = int(self.axis.year(left) // step) * step
        right = min(right, self.axis.x(self._span[1]))
        return tuple(takewhile(lambda year: self.axis.x(year) <= right, count(first, step)))

    def paint_rows(self, painter: QPainter, seen: QRectF) -> None:
        """Paint what can be seen: lines of the years, rows, and the heading of the undated ones."""
        colors = self.painter.colors
        painter.setPen(QPen(colors["land"], 1))  # muted: text is painted across them
        below = self.bottom(self.dated - 1) if self.dated else 0.0
        for year in self.ticks(seen.left(), seen.right()):
            painter.drawLine(
                QPointF(self.axis.x(year), seen.top()), QPointF(self.axis.x(year), min(seen.bottom(), below))
            )
        for row in range(max(bisect_right(self._tops, seen.top()) - 1, 0), len(self.rows)):
            if self.top(row) > seen.bottom():
                break
            height = self.bottom(row) - self.top(row)
            self._paint_row(painter, row, QRectF(seen.left(), self.top(row), seen.width(), height))
        if self.dated < len(self.rows):
            heading = QRectF(seen.left() + 14, below, seen.width() - 28, self.row_height - 6)
            painter.setPen(colors["muted"])
            words = self.tr("Undated: {0}").format(spoken().number(len(self.rows) - self.dated))
            painter.drawText(heading, Qt.AlignmentFlag.AlignBottom | leading(), words)

    def _drawn(self, arrangement: Arrangement) -> Drawn:
        return Drawn(arrangement, self.bar(arrangement), self._metrics)

    def _paint_row(self, painter: QPainter, row: int, rect: QRectF) -> None:
        colors, arrangement = self.painter.colors, self.rows[row]
        selected = row == self.chosen
        if row in (self.chosen, self.hovered):
            painter.fillRect(rect, colors["selected" if selected else "hover"])
        self.painter.row(painter, rect, self.axis, self._drawn(arrangement), selected=selected)
        if self.is_marked(arrangement):
            self.painter.mark(painter, rect, selected=selected)
