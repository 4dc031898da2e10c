"""Who represents whom, grouped by the two states."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QStyleOptionViewItem, QWidget

from index.model import Arrangement
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.pairs.pairs_model import PairsModel
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangement_delegate import ArrangementDelegate, Sign
from viewer.kit.look.signs import status_sign
from viewer.kit.look.theme import Theme
from viewer.kit.roles import ArrangementRole
from viewer.kit.widgets.flat_tree_view import FlatTreeView

Index = QModelIndex | QPersistentModelIndex

_OPEN_AT_MOST = 300  # pairs, of which the bundled library has 73; more are easier to look through closed
_AIR = 8  # px of a row's height, so that it is as easy to hit as one of the table


class PairDelegate(ArrangementDelegate):
    """Pairs are bold, directions plain and muted where no one is known, arrangements bear the sign of their status."""

    def __init__(self, view: PairsView, theme: Theme) -> None:
        super().__init__(view, theme)
        self._pairs = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row as far in as it is below others."""
        self._pairs.paint_ground(painter, option, index)
        super().paint(painter, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set the font of the row."""
        super().initStyleOption(option, index)
        if not self._pairs.level(index):
            option.font.setWeight(QFont.Weight.DemiBold)
        elif index.data(ArrangementRole) is None and not index.model().hasChildren(index):
            option.palette.setColor(QPalette.ColorRole.Text, self._theme.color("muted"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line with some air, the same before and after the style has set the view."""
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + _AIR)

    def sign(self, index: Index) -> Sign | None:
        """Return the status of an arrangement, or its stage where that is not stated."""
        arrangement: Arrangement | None = index.data(ArrangementRole)
        return status_sign(arrangement) if arrangement else None


class PairsView(FlatTreeView):
    """The tree of pairs, all open unless there are very many; `opened` carries the Arrangement to read."""

    opened = Signal(Arrangement)

    def __init__(
        self, model: ArrangementsFilterModel, chosen: SelectedArrangement, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._pairs = PairsModel(model, self)
        self.setModel(self._pairs)
        self.delegate = PairDelegate(self, theme)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.step = 16
        self.setAccessibleName(self.tr("Arrangements by pair of states"))
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
