"""The arrangements on an axis of time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from index.model import Arrangement
from index.words.dates import date_words
from index.words.language import translate
from index.words.wording import row_sentence
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.timeline.timeline_bars import Bar
from viewer.arrangements.timeline.timeline_scene import TimelineScene
from viewer.kit.announcer import say
from viewer.kit.look.theme import Theme
from viewer.kit.widgets.panned_view import PannedView

_AXIS_HEIGHT = 24  # px: one line of letters
_UNDER_BUTTONS = 36  # px: the chosen row is scrolled out from under the buttons
_YEAR_ROOM = 16  # px from the left edge, before which half of a year's digits would be cut off
_ZOOMS = (1.0, 400.0)  # all years of the library (1870 to 2026) in view, to less than five months


class TimelineView(PannedView):
    """Up and Down choose, Enter opens, Left and Right go through time."""

    wheel_scrolls = True

    def __init__(
        self, model: ArrangementsFilterModel, chosen: SelectedArrangement, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._chosen, self._theme = model, chosen, theme
        self._zoom = 1.0
        self._timeline = TimelineScene(theme, model.source.is_marked, self)
        self.setScene(self._timeline)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setViewportMargins(0, _AXIS_HEIGHT, 0, 0)
        self._axis = _AxisBar(self)
        self.setAccessibleName(self.tr("Timeline of arrangements"))
        chosen.changed.connect(self._show_chosen)
        model.dataChanged.connect(lambda: self.viewport().update())

    @property
    def timeline(self) -> TimelineScene:
        """The scene, which can paint itself anywhere else too."""
        return self._timeline

    def refresh(self) -> None:
        """Show what the filter leaves, and in it what is chosen."""
        self._timeline.set_rows(self._model.rows)
        self._fit()
        self._show_chosen()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._timeline.painter = type(self._timeline.painter)(theme)
        self.viewport().update()
        self._axis.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Make the years wider or narrower around a place of the view, its middle by default; 0 shows all of them."""
        x = at.x() if at else self.viewport().width() / 2
        year = self._timeline.axis.year(self.horizontalScrollBar().value() + x)
        self._zoom = min(max(self._zoom * factor, _ZOOMS[0]), _ZOOMS[1])
        self._fit()
        self.horizontalScrollBar().setValue(round(self._timeline.axis.x(year) - x))

    def paint_axis(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the years above the view into the bar that is there for them."""
        colors, left = self._timeline.painter.colors, self.horizontalScrollBar().value()
        painter.setPen(QPen(colors["border"], 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(colors["muted"])
        for year in self._timeline.ticks(left, left + rect.width()):
            x = self._timeline.axis.x(year) - left
            if x >= _YEAR_ROOM:
                place = QRectF(x - 30, rect.top(), 60, rect.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, date_words(f"{year:04}"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the chosen row said with the view."""
        self._describe()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose and open; what is left scrolls and zooms."""
        page = max(int(self.viewport().height() / self._timeline.row_height) - 1, 1)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -len(self._timeline.rows),
            Qt.Key.Key_End: len(self._timeline.rows),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen.arrangement:
            self.opened.emit(self._chosen.arrangement)
            if self.hasFocus():  # otherwise what has it now is said
                say(self, self.tr("Passage opened"))
        else:
            super().keyPressEvent(event)

    def point_at(self, at: QPoint) -> str:
        """Return the sentence of the row that the pointer is over."""
        row = self._timeline.row_at(self.mapToScene(at).y()) if at.y() >= 0 else -1
        if row != self._timeline.hovered:
            self._timeline.hovered = row
            self.viewport().update()
        return row_sentence(self._timeline.rows[row]) if row >= 0 else ""

    def click_at(self, at: QPoint) -> None:
        """Choose and open the row that was clicked on."""
        arrangement = self.arrangement_at(at)
        if arrangement is not None:
            self._chosen.choose(arrangement)
            self.opened.emit(arrangement)

    def arrangement_at(self, at: QPoint) -> Arrangement | None:
        """Return the arrangement of the row at a place of the view."""
        row = self._timeline.row_at(self.mapToScene(at).y())
        return self._timeline.rows[row] if row >= 0 else None

    def place_of_chosen(self) -> QPoint:
        """Return the middle of the chosen row, scrolled into view; that of the view where none is chosen."""
        self._show_row()
        middle = self.viewport().rect().center()
        if self._timeline.chosen < 0:
            return middle
        top = (self._timeline.top(self._timeline.chosen) + self._timeline.bottom(self._timeline.chosen)) / 2
        return QPoint(middle.x(), self.mapFromScene(QPointF(0, top)).y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all years as wide as the view at the least."""
        super().resizeEvent(event)
        self._axis.setGeometry(0, 0, self.viewport().width(), _AXIS_HEIGHT)
        self._fit()
        if event.size().height() < event.oldSize().height():
            self._show_row()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll the bar of years, too."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self._axis.update()

    def _fit(self) -> None:
        self._timeline.setFont(self.font())
        self._timeline.fit(self.viewport().width(), self._zoom)
        policies = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policies.ScrollBarAsNeeded if self._zoom > 1 else policies.ScrollBarAlwaysOff)
        self._axis.update()

    def _step(self, rows: int) -> None:
        if self._timeline.rows:
            first = self._timeline.chosen if self._timeline.chosen >= 0 else (-1 if rows > 0 else 0)
            row = min(max(first + rows, 0), len(self._timeline.rows) - 1)
            self._chosen.choose(self._timeline.rows[row])

    def _show_chosen(self) -> None:
        scene = self._timeline
        scene.chosen = row = scene.row_of(self._chosen.id)
        if row >= 0:
            self._show_row()
            self._show_time(scene.bar(scene.rows[row]))
        if not self.hasFocus():
            self._describe()
        elif row >= 0:
            say(self, row_sentence(scene.rows[row]))
        self.viewport().update()

    def _describe(self) -> None:
        """Describe the view by what is heard when the focus comes: how much it shows, and the chosen row."""
        rows, row = self._timeline.rows, self._timeline.chosen
        total = translate("TimelineView", "%n arrangement(s)", n=len(rows))
        self.setAccessibleDescription(f"{total}. {row_sentence(rows[row]) if row >= 0 else ''}".strip())

    def _show_row(self) -> None:
        scene, left = self._timeline, self.horizontalScrollBar().value()
        if scene.chosen >= 0:
            top, bottom = scene.top(scene.chosen), scene.bottom(scene.chosen)
            self.ensureVisible(QRectF(left, top, 1, bottom - top), 0, _UNDER_BUTTONS)

    def _show_time(self, bar: Bar) -> None:
        """Scroll a zoomed time into view."""
        if not bar.is_dated or self._zoom <= 1:
            return
        left, right = self._timeline.axis.x(bar.first), self._timeline.axis.x(bar.last)
        scroll, width = self.horizontalScrollBar(), self.viewport().width()
        if right < scroll.value() or left > scroll.value() + width:
            scroll.setValue(round((left + right - width) / 2))


class _AxisBar(QWidget):
    """The years, above the rows and never scrolled away."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, _event: QEvent) -> None:
        painter = QPainter(self)
        self._view.paint_axis(painter, QRectF(QPointF(0, 0), self.size().toSizeF()).adjusted(0, 0, 0, -1))
        painter.end()
