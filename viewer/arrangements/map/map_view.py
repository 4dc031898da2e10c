"""The arrangements on a map of the world."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from index.model import Arrangement
from index.words.language import translate
from index.words.wording import row_sentence
from viewer.arrangements.map.map_arrows import Arrow
from viewer.arrangements.map.map_scene import MapScene
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.kit.look.theme import Theme
from viewer.kit.widgets.panned_view import PannedView

_MOST_TOLD = 5  # sentences about one arrow
_MOST = 24.0  # a factor: 24 shows 15 degrees of longitude, in which neighbouring capitals are apart


class MapView(PannedView):
    """Shows all arrows at first; the wheel zooms. The list beside it chooses by keyboard."""

    def __init__(self, scene: MapScene, chosen: SelectedArrangement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map, self._chosen = scene, chosen
        self._zoom = 1.0
        self.setScene(scene)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAccessibleName(self.tr("Map of arrangements"))
        self.setAccessibleDescription(self.tr("The list beside the map tells the same and is used by keyboard."))
        chosen.changed.connect(self.show_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._map.set_theme(theme)
        self.viewport().update()

    def show_chosen(self) -> None:
        """Draw the chosen arrangement above the others and bring it into view."""
        self._map.chosen = self._chosen.id
        arrow = self._map.arrow_of(self._chosen.id)
        if arrow is not None and self._zoom > 1:
            ends = QRectF(QPointF(*arrow.start), QPointF(*arrow.end)).normalized()
            self.ensureVisible(ends, 30, 30)
        self._map.show_brought_out()
        self.viewport().update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around a place of the view, its middle by default; 0 shows all arrows."""
        place = at or QPointF(self.viewport().rect().center())
        before = self.mapToScene(place.toPoint())
        self._zoom = min(max(self._zoom * factor, 1.0), _MOST)
        self.fit()
        if self._zoom <= 1:
            return
        moved = QPointF(self.mapFromScene(before)) - place
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(moved.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(moved.y()))

    def point_at(self, at: QPoint) -> str:
        """Return the sentences of the arrow that the pointer is over."""
        arrow = self._arrow_at(at) if at.x() >= 0 else None
        if arrow is not self._map.hovered:
            self._map.hovered = arrow
            self._map.show_brought_out()
            self.viewport().update()
        return _told(arrow) if arrow else ""

    def click_at(self, at: QPoint) -> None:
        """Choose and open the arrow that was clicked on; an arrow of several arrangements goes to the next one."""
        arrow = self._arrow_at(at)
        if arrow is not None:
            arrangement = _next(arrow, self._chosen.id)
            self._chosen.choose(arrangement)
            self.opened.emit(arrangement)

    def arrangement_at(self, at: QPoint) -> Arrangement | None:
        """Return the arrangement of the arrow at a place: the chosen one where it passes, else the nearest."""
        if self._map.is_at(self._chosen.id, self.mapToScene(at), self.transform().m11()):
            return self._chosen.arrangement
        arrow = self._arrow_at(at)
        return arrow.arrangements[0] if arrow is not None else None

    def place_of_chosen(self) -> QPoint:
        """Return the middle of the chosen arrow; that of the view where none is chosen."""
        shape = self._map.shape_of(self._chosen.id, self.transform().m11())
        if shape is None:
            return self.viewport().rect().center()
        return self.mapFromScene(shape.line.pointAtPercent(0.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what is chosen; what is left scrolls and zooms."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen.arrangement:
            self.opened.emit(self._chosen.arrangement)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the arrows as large as the view at the least."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show all arrows, as large as there is room for, or what the reader zoomed to."""
        extent, room = self._map.extent, self.viewport().size()
        scale = min(room.width() / extent.width(), room.height() / extent.height()) * self._zoom
        self.resetTransform()
        self.scale(scale, scale)
        policies = Qt.ScrollBarPolicy
        policy = policies.ScrollBarAsNeeded if self._zoom > 1 else policies.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)
        if self._zoom <= 1:
            self.centerOn(extent.center())

    def _arrow_at(self, at: QPoint) -> Arrow | None:
        return self._map.arrow_at(self.mapToScene(at), self.transform().m11())


def _told(arrow: Arrow) -> str:
    """Return the sentences of an arrow, and how many more there are than can be read at a glance."""
    told = [row_sentence(each) for each in arrow.arrangements[:_MOST_TOLD]]
    more = len(arrow.arrangements) - len(told)
    return "\n".join([*told, translate("Map", "and %n more", n=more)] if more else told)


def _next(arrow: Arrow, chosen: str) -> Arrangement:
    ids = [arrangement.id for arrangement in arrow.arrangements]
    at = ids.index(chosen) + 1 if chosen in ids else 0
    return arrow.arrangements[at % len(ids)]
