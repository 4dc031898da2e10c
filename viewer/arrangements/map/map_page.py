"""The map, and beside it a list with the same content for the keyboard and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QLabel,
    QListView,
    QSplitter,
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
from viewer.arrangements.map.map_arrows import Look, key_of, looks
from viewer.arrangements.map.map_scene import MapScene
from viewer.arrangements.map.map_view import MapView
from viewer.arrangements.map.world_map import World
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangement_delegate import ArrangementDelegate
from viewer.kit.look.theme import Theme
from viewer.kit.roles import ArrangementRole

Index = QModelIndex | QPersistentModelIndex

_WIDE = 620  # px, from which the list has room beside the map: 30 %, some 186 px, for three names of states
_WORLD = 0.5  # the world's height as a share of its width, about 263 to 540 (see world_map.py)


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
        self._looks = looks(model.source.rows)
        self.scene = MapScene(world, self._looks, theme, self)
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
        self.map.show_chosen()

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
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Arrangements on the map"))
        self.delegate = MapListDelegate(self.list, theme, self._looks, self.scene)
        self.list.setItemDelegate(self.delegate)
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(14, 4, 12, 4)

    def _lay_out(self) -> None:
        beside = QWidget()
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
    """A sample of the arrow's line, and its power, represented state and host state."""

    def __init__(self, view: QListView, theme: Theme, drawn: dict[str, Look], scene: MapScene) -> None:
        super().__init__(view, theme)
        self._drawn, self._scene = drawn, scene
        self._swatches: dict[str, QIcon] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._swatches.clear()
        super().set_theme(theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the usual height with some air; words that are too long for the list are cut short."""
        return QSize(0, super().sizeHint(option, index).height() + 6)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the piece of line before the words."""
        super().initStyleOption(option, index)
        arrangement: Arrangement = index.data(ArrangementRole)
        option.text = listed_apart((parties_text(arrangement), unsettled_word(arrangement)))
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(38, 12)
        key = key_of(arrangement.represented)
        option.icon = self._swatch(key if self._scene.has_places(arrangement) else "")

    def _swatch(self, key: str) -> QIcon:
        if key not in self._swatches:
            icon, ratio = QIcon(), self._view.devicePixelRatioF()
            look = self._drawn.get(key)
            icon.addPixmap(self._scene.painter.swatch(look, ratio), QIcon.Mode.Normal)
            ground = self._theme.color("selected_text")
            icon.addPixmap(self._scene.painter.swatch(look, ratio, ground), QIcon.Mode.Selected)
            self._swatches[key] = icon
        return self._swatches[key]
