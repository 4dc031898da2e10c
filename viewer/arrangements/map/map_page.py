"""The map, and beside it a list with the same content for the keyboard and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QLabel,
    QListView,
    QSplitter,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from index.model import Arrangement
from index.words.language import translate
from index.words.punctuation import listed_apart
from index.words.stage_words import unsettled_word
from index.words.wording import parties_text
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.map.map_scene import MapScene
from viewer.arrangements.map.map_view import MapView
from viewer.arrangements.map.world_map import World
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangement_delegate import ArrangementDelegate
from viewer.arrangements.table.cell_metrics import CellMetrics
from viewer.kit.look.signs import SIDE, paint_sign, status_sign
from viewer.kit.look.theme import Theme
from viewer.kit.roles import ArrangementRole

Index = QModelIndex | QPersistentModelIndex

_WIDE = 620  # px, from which the list has room beside the map: 30 %, some 186 px, for three names of states
_BEFORE, _BETWEEN, _AFTER, _AIR = 14.0, 6.0, 8.0, 4  # px before, between and after sign and words, and above them
_WORLD = 0.6  # the world's height as a share of its width, about 263 to 540 (see world_map.py), with room for names


class MapPage(QWidget):
    """Map above the list, or beside it where there is room; `opened` carries the Arrangement to read."""

    opened = Signal(Arrangement)

    def __init__(
        self,
        model: ArrangementsFilterModel,
        world: World,
        chosen: SelectedArrangement,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._chosen = model, chosen
        self._arranged = False
        self.scene = MapScene(world, theme, self)
        self.map = MapView(self.scene, chosen)
        self._create_list(theme)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.map.opened.connect(self.opened)
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        chosen.changed.connect(self._show_chosen)
        model.dataChanged.connect(self._show_marks)

    @property
    def panes(self) -> tuple[QAbstractScrollArea, ...]:
        """The list and the map: what arrangements are chosen in."""
        return (self.list, self.map)

    def refresh(self) -> None:
        """Show what the filter leaves, and in it what is chosen."""
        self.scene.set_rows(self._model.rows)
        missing = []
        if self.scene.left_out:
            missing.append(translate("MapPage", "%n left out: filter to see them.", n=self.scene.left_out))
        if self.scene.nowhere:
            missing.append(translate("MapPage", "%n without two places on the map.", n=len(self.scene.nowhere)))
        self.note.setText(" ".join(missing))
        self.note.setVisible(bool(missing))
        self.list.setAccessibleDescription(translate("MapPage", "%n arrangement(s)", n=self._model.rowCount()))
        self._show_marks()
        self._show_chosen()
        self.map.fit()
        self.map.show_chosen()

    def show_map_alone(self) -> None:
        """Leave the list out, because something beside the page tells the same."""
        self._beside.hide()
        self.setFocusProxy(self.map)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.map.set_theme(theme)
        self.delegate.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the map where there is room, and below it where there is not."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self.split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        if not self._arranged:
            # As high as the world is at this width, until the reader moves the splitter.
            room = self.width() * 7 // 10 if wide else min(round(self.width() * _WORLD), self.height() * 6 // 10)
            self.split.setSizes([room, (self.width() if wide else self.height()) - room])

    def _create_list(self, theme: Theme) -> None:
        self.list = _List()
        self.list.setModel(self._model)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Arrangements on the map"))
        self.delegate = MapListDelegate(self.list, theme)
        self.list.setItemDelegate(self.delegate)
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(14, 4, 12, 4)

    def _lay_out(self) -> None:
        self._beside = beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.map)
        self.split.addWidget(beside)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.splitterMoved.connect(self._on_split_moved)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _on_split_moved(self) -> None:
        self._arranged = True

    def _show_chosen(self) -> None:
        index = self._model.index_of(self._chosen.id)
        if not index.isValid():
            self.list.clearSelection()
            self.list.selectionModel().clearCurrentIndex()
        elif index.row() != self.list.currentIndex().row():
            self.list.setCurrentIndex(index)

    def _show_marks(self) -> None:
        source = self._model.source
        self.scene.marked = frozenset(
            arrangement.id for arrangement in self._model.rows if source.is_marked(arrangement)
        )
        self.map.viewport().update()

    def _on_selected(self, selected: QItemSelection) -> None:
        for index in selected.indexes()[:1]:
            self._chosen.choose(index.data(ArrangementRole))

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ArrangementRole))


class _List(QListView):
    """Keeps what is chosen in view when the details below it open."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class MapListDelegate(ArrangementDelegate):
    """The sign of an arrangement's status, and all of its power, represented state and host state."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view, theme)
        self._metrics = CellMetrics(view.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words take in the width of the list."""
        if self._metrics.font != option.font:
            self._metrics = CellMetrics(option.font)
        height = self._metrics.heights(self._room())[_words(index)]
        return QSize(0, height + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground by the style, the sign, the words and the dot of what the passage in view states."""
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        color = self._theme.color("selected_text" if selected else "text")
        rect, rightward = option.rect, option.direction is Qt.LayoutDirection.RightToLeft
        sign = QPointF(rect.right() - _BEFORE - SIDE if rightward else rect.left() + _BEFORE, rect.top() + _AIR + 2)
        paint_sign(painter, status_sign(index.data(ArrangementRole)), sign, color)
        left = rect.left() + (_AFTER if rightward else _BEFORE + SIDE + _BETWEEN)
        words = self._metrics.cell(_words(index), self._room())
        words.paint(painter, QPointF(left, rect.top() + _AIR), color)
        self.paint_dot(painter, option, index)

    def _room(self) -> float:
        bar = self._view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self._view)
        return self._view.contentsRect().width() - bar - _BEFORE - SIDE - _BETWEEN - _AFTER


def _words(index: Index) -> str:
    arrangement: Arrangement = index.data(ArrangementRole)
    return listed_apart((parties_text(arrangement), unsettled_word(arrangement)))
