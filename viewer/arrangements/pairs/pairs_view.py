"""Who represents whom, grouped by the two states."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from index.model import Arrangement
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.pairs.pairs_model import PairsModel
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangement_delegate import ArrangementDelegate, Sign
from viewer.arrangements.table.cell_metrics import CellMetrics
from viewer.kit.look.signs import SIDE, paint_sign, status_sign
from viewer.kit.look.theme import Theme
from viewer.kit.look.title_line import demi_bold
from viewer.kit.roles import ArrangementRole
from viewer.kit.widgets.wrapping_tree_view import WrappingTreeView

Index = QModelIndex | QPersistentModelIndex

_OPEN_AT_MOST = 300  # pairs, of which the bundled library has 73; more are easier to look through closed
_AIR = 8  # px of a row's height, so that it is as easy to hit as one of the table
_OF_ARRANGEMENTS = 2  # the level of arrangements, below their pair and their direction
_SIDE_MARGIN = 4  # px beside the words
_SIGN_ROOM = SIDE + 6  # px for the sign before them


class PairDelegate(ArrangementDelegate):
    """Pairs are bold, directions plain and muted where no one is known, arrangements bear the sign of their status.

    Rows are as high as their words, of which none is cut off.
    """

    def __init__(self, view: PairsView, theme: Theme) -> None:
        super().__init__(view, theme)
        self._pairs = view
        self._measured: tuple[CellMetrics, CellMetrics] | None = None

    def metrics(self, index: Index) -> CellMetrics:
        """Return what measures the words of a row in the font of the view."""
        return self._metrics(self._pairs.level(index))

    def room(self, index: Index) -> float:
        """Return the width, in pixels, that the words of a row have."""
        return self._room(self._pairs.level(index))

    def _metrics(self, level: int) -> CellMetrics:
        font = self._pairs.font()
        if self._measured is None or self._measured[0].font != font:
            self._measured = CellMetrics(font), CellMetrics(demi_bold(font))
        return self._measured[0 if level else 1]

    def _room(self, level: int) -> float:
        before = (level + 1) * self._pairs.step  # as `room_before` has it, where rows can be opened
        beside = 2 * _SIDE_MARGIN + (_SIGN_ROOM if level == _OF_ARRANGEMENTS else 0)
        return self._pairs.width_of_rows() - before - beside

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row as far in as it is below others: its sign, its words, and the dot of what is in view."""
        self._pairs.paint_ground(painter, option, index)
        rect, color = option.rect, self._color(option, index)
        rightward = option.direction is Qt.LayoutDirection.RightToLeft
        sign, metrics = self.sign(index), self.metrics(index)
        if sign is not None:
            x = rect.right() - _SIDE_MARGIN - SIDE if rightward else rect.left() + _SIDE_MARGIN
            paint_sign(painter, sign, QPointF(x, rect.top() + (_AIR + metrics.line_height - SIDE) / 2), color)
        room, text = self.room(index), index.data()
        painter.save()
        painter.translate(rect.left() + (_SIDE_MARGIN if rightward else rect.width() - room - _SIDE_MARGIN), rect.top())
        painter.scale(metrics.condensed(text, room), 1.0)
        metrics.cell(text, room).paint(painter, QPointF(0, _AIR / 2), color)
        painter.restore()
        self.paint_dot(painter, option, index)

    def _color(self, option: QStyleOptionViewItem, index: Index) -> QColor:
        if option.state & QStyle.StateFlag.State_Selected:
            return self._theme.color("selected_text")
        told = index.data(ArrangementRole) is not None or index.model().hasChildren(index)
        return self._theme.color("text" if told or not self._pairs.level(index) else "muted")

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the words with some air, the same before and after the style has set the view."""
        level = self._pairs.level(index)  # asked once: this is asked of a thousand rows whenever they are laid out
        return QSize(0, self._metrics(level).heights(self._room(level))[index.data()] + _AIR)

    def sign(self, index: Index) -> Sign | None:
        """Return the status of an arrangement, or its stage where that is not stated."""
        arrangement: Arrangement | None = index.data(ArrangementRole)
        return status_sign(arrangement) if arrangement else None


class PairsView(WrappingTreeView):
    """The tree of pairs, all open unless there are very many; `opened` carries the Arrangement to read."""

    opened = Signal(Arrangement)

    def __init__(self, model: ArrangementsFilterModel, chosen: SelectedArrangement, theme: Theme) -> None:
        super().__init__(self.tr("Arrangements by pair of states"))
        self._chosen = chosen
        self._pairs = PairsModel(model, self)
        self.setModel(self._pairs)
        self.delegate = PairDelegate(self, theme)
        self.setItemDelegate(self.delegate)
        self.step = 16
        self.setAccessibleDescription(self.tr("Enter opens the sentence that states the arrangement."))
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)
        chosen.changed.connect(self._show_chosen)

    def refresh(self) -> None:
        """Show what the filter leaves, and in it what is chosen."""
        self._pairs.refresh()
        if self._pairs.rowCount() <= _OPEN_AT_MOST:
            self.expandAll()
        self._show_chosen()

    def width_of_rows(self) -> int:
        """Return how wide rows are, in pixels."""
        return self._viewport.width()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.delegate.set_theme(theme)

    def viewportEvent(self, event: QEvent) -> bool:
        """Have no menu for a pair or a direction, which is no arrangement."""
        if isinstance(event, QContextMenuEvent):
            index = self.indexAt(event.pos())
            if index.isValid() and index.data(ArrangementRole) is None:
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is chosen in view when the details below it open."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _show_chosen(self) -> None:
        index = self._pairs.index_of(self._chosen.id)
        if not index.isValid():
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        elif self.row_of(index) != self.currentIndex() or not self.currentIndex().isValid():
            self.setCurrentIndex(index)

    def _on_selected(self, selected: QItemSelection) -> None:
        # A pair or a direction is no arrangement: walking over one leaves the choice as it is.
        for index in selected.indexes()[:1]:
            if index.data(ArrangementRole) is not None:
                self._chosen.choose(index.data(ArrangementRole))

    def _on_activated(self, index: QModelIndex) -> None:
        if index.data(ArrangementRole) is not None:
            self.opened.emit(index.data(ArrangementRole))
