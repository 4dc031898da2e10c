"""The scene of the map: land and borders below, above them one item that paints the arrows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsScene, QWidget

from index.model import Arrangement
from viewer.arrangements.map.map_arrows import Arrow, arrows
from viewer.arrangements.map.map_layout import ArrowShape, MapLayout
from viewer.arrangements.map.map_painter import LINE, MapPainter, Told
from viewer.arrangements.map.world_map import Line, World
from viewer.kit.look.theme import Theme
from viewer.kit.widgets.painted_item import PaintedItem

# Arrows; with more, nothing on the map can be told apart. The bundled library has some 200.
_MOST = 400
_MARGIN = 12.0  # map units around the land, 2 % of its width: arrows that bow out are not cut off
_NEAR = 8.0  # px from an arrow within which the pointer means it: a line of 1.5 px could not be hit
_SMALL = 0.9  # names as a factor of the window's letters, at least 7 points
_LEAST = 60.0  # map units, the least width that is fitted into the view: a tenth of the world
_AROUND = 0.08  # room around the arrows for their names, as a share of their width and height
_FAINT = 0.35  # opacity of the other arrows while one is brought out


class MapScene(QGraphicsScene):
    """Arrows from power to host. More than a reader can tell apart are not drawn; `left_out` says how many."""

    def __init__(self, world: World, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._world = world
        self.painter = MapPainter(theme)
        self.arrows: tuple[Arrow, ...] = ()
        self.nowhere: tuple[Arrangement, ...] = ()
        self.left_out = 0
        self.chosen: str = ""
        self.hovered: Arrow | None = None
        self.marked: frozenset[str] = frozenset()
        self._layout: MapLayout | None = None
        self._extent: QRectF | None = None
        self._land, self._borders = QGraphicsPathItem(_outlines(world.coasts)), QGraphicsPathItem(_lines(world.borders))
        for item in (self._land, self._borders):
            # Drawn once for each zoom: panning the map then only copies the picture.
            item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
            self.addItem(item)
        rect = self._land.boundingRect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self._lines = PaintedItem(rect, self.paint_arrows)
        self._lines.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.addItem(self._lines)
        self.addItem(PaintedItem(rect, self.paint_above))
        self.setSceneRect(rect)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.painter = MapPainter(theme)
        line = QPen(theme.color("coast"), 0)
        self._land.setBrush(theme.color("land"))
        self._land.setPen(line)
        self._borders.setPen(line)
        self._lines.update()
        self.setBackgroundBrush(theme.color("page"))

    def set_rows(self, arrangements: Iterable[Arrangement]) -> None:
        """Show these arrangements."""
        found, self.nowhere = arrows(arrangements, self._world.places)
        self.arrows = found[:_MOST]
        self.left_out = sum(len(arrow.arrangements) for arrow in found[_MOST:])
        self._layout = self._extent = None
        self.hovered = None
        self._lines.update()

    @property
    def extent(self) -> QRectF:
        """The part of the map that the arrows take, with room for names; the whole of it where there are none."""
        if self._extent is None:
            self._extent = self._around_arrows()
        return self._extent

    def _around_arrows(self) -> QRectF:
        around = QRectF()
        for shape in self._laid_out(1.0).shapes:
            around |= shape.line.boundingRect()
        if around.isEmpty():
            return self.sceneRect()
        more = max(_LEAST - around.width(), around.width() * _AROUND), around.height() * _AROUND + _LEAST / 8
        return around.adjusted(-more[0] / 2, -more[1], more[0] / 2, more[1]).intersected(self.sceneRect())

    def arrow_at(self, point: QPointF, scale: float) -> Arrow | None:
        """Return the arrow nearest to a point, None if none is near; `scale` is how many pixels a unit has."""
        near = _NEAR / scale
        room = QRectF(point.x() - near, point.y() - near, 2 * near, 2 * near)
        shapes = [shape for shape in self._layout_at(scale).shapes if shape.line.controlPointRect().intersects(room)]
        best = min(((shape.distance(point), at) for at, shape in enumerate(shapes)), default=(near, -1))
        return shapes[best[1]].arrow if best[0] < near else None

    def shape_of(self, arrangement_id: str, scale: float) -> ArrowShape | None:
        """Return how the arrow of an arrangement is drawn, None if it has none."""
        shapes = self._layout_at(scale).shapes
        return next((shape for shape in shapes if _holds(shape.arrow, arrangement_id)), None)

    def is_at(self, arrangement_id: str, point: QPointF, scale: float) -> bool:
        """Return whether the arrow of an arrangement passes near a point, even if others are nearer."""
        shape = self.shape_of(arrangement_id, scale)
        return shape is not None and shape.distance(point) < _NEAR / scale

    def arrow_of(self, arrangement_id: str) -> Arrow | None:
        """Return the arrow of an arrangement, or None if it has none."""
        return next((arrow for arrow in self.arrows if _holds(arrow, arrangement_id)), None)

    def paint_arrows(self, painter: QPainter, seen: QRectF) -> None:
        """Paint the arrows."""
        self.painter.arrows(painter, self._layout_at(_scale(painter)), seen)

    def paint_above(self, painter: QPainter, seen: QRectF) -> None:
        """Paint the chosen arrow and the one pointed at above the others, and what is written beside them."""
        told = Told(seen, self.chosen, self.marked)
        self.painter.above(painter, self._layout_at(_scale(painter)), self._brought_out(), told)

    def show_brought_out(self) -> None:
        """Paint the other arrows faintly while one is chosen or pointed at."""
        self._lines.setOpacity(_FAINT if self._brought_out() else 1.0)

    def _brought_out(self) -> list[Arrow]:
        """Return the arrows to paint above the others: the one pointed at, and the chosen one."""
        chosen = self.arrow_of(self.chosen)
        found = [self.hovered] if self.hovered and self.hovered is not chosen else []
        return [*found, chosen] if chosen else found

    def _layout_at(self, scale: float) -> MapLayout:
        if self._layout is None or self._layout.scale != scale:
            self._layout = self._laid_out(scale)
        return self._layout

    def _laid_out(self, scale: float) -> MapLayout:
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF() * _SMALL, 7))
        return MapLayout(self.arrows, scale, LINE, font)


def _scale(painter: QPainter) -> float:
    """Return how many points of the screen a unit of the map has."""
    return painter.worldTransform().m11()


def _holds(arrow: Arrow, arrangement_id: str) -> bool:
    return any(arrangement.id == arrangement_id for arrangement in arrow.arrangements)


def _outlines(lines: Iterable[Line]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for line in lines:
        path.addPolygon(QPolygonF([QPointF(*point) for point in line]))
        path.closeSubpath()
    return path


def _lines(lines: Iterable[Line]) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPolygon(QPolygonF([QPointF(*point) for point in line]))
    return path
