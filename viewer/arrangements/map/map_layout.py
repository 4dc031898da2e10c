"""The positions of arrows, heads and labels on the map at one zoom; panning the map does not change them."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPolygonF

from index.values import Struct
from viewer.arrangements.map.map_arrows import Arrow, Look

# How far an arrow bows out, as a share of its length, and how much farther each further one of the same places does.
# With less, arrows there and back lie on each other.
_BEND, _LANE = 0.16, 0.1
# px on the screen: the length of a head, and the radius of the dot at the other end; the line's width is added.
_HEAD, _PLACE = 7.0, 2.2
_SPREAD = 0.42  # radians between the line and each side of its head: 24 degrees
_STEPS = 24  # points at which the distance to a curve is measured: at most 1/24 of it lies between two


class ArrowShape:
    """One arrow: its line, its head with the dot at its other end, and the position of its label, in map units."""

    def __init__(self, arrow: Arrow, scale: float, width: float) -> None:
        start, end = QPointF(*arrow.start), QPointF(*arrow.end)
        across = QPointF(end.y() - start.y(), start.x() - end.x()) * (_BEND + _LANE * arrow.lane)
        bend = (start + end) / 2 + across
        self.arrow = arrow
        self.ids = frozenset(arrangement.id for arrangement in arrow.arrangements)
        self.line = QPainterPath(start)
        self.line.quadTo(bend, end)
        self.middle = (start + end) / 4 + bend / 2
        self.head = _head(bend, end, (_HEAD + width) / scale)
        self.head.addEllipse(start, (_PLACE + width / 2) / scale, (_PLACE + width / 2) / scale)
        self._ends = start, bend, end

    def distance(self, point: QPointF) -> float:
        """Return the approximate distance of a point from the line."""
        start, bend, end = self._ends
        steps = (at / _STEPS for at in range(_STEPS + 1))
        places = (start * (1 - t) ** 2 + bend * (2 * t * (1 - t)) + end * t**2 - point for t in steps)
        return min(math.hypot(place.x(), place.y()) for place in places)


class Label(Struct, frozen=True):
    """A short text, where its middle lies on the map and how large it is on the screen."""

    text: str
    center: QPointF
    size: QSizeF


class MapLayout:
    """All arrows at one zoom: arrows of one look are one path, and labels that would overlap are left out."""

    def __init__(self, arrows: Iterable[Arrow], scale: float, width: float, font: QFont) -> None:
        self.scale = scale
        self.font = font
        self.shapes = tuple(ArrowShape(arrow, scale, width) for arrow in arrows)
        self.lines: dict[Look, QPainterPath] = {}
        self.heads: dict[int, QPainterPath] = {}
        self.open_heads: dict[int, QPainterPath] = {}  # of what is not stated to have been in force
        for shape in self.shapes:
            look = shape.arrow.look
            self.lines.setdefault(look, QPainterPath()).addPath(shape.line)
            kind = self.heads if shape.arrow.took_effect else self.open_heads
            heads = kind.setdefault(look.color, _filled())
            heads.addPath(shape.head)
        self.labels = self._labels()

    def _labels(self) -> tuple[Label, ...]:
        metrics, labels, taken = QFontMetricsF(self.font), list[Label](), list[QRectF]()
        for shape in self.shapes:
            text = short_name(shape.arrow)
            size = QSizeF(metrics.horizontalAdvance(text) + 6, metrics.height())
            rect = QRectF(QPointF(), size / self.scale)
            rect.moveCenter(shape.middle)
            if not any(rect.intersects(other) for other in taken):
                taken.append(rect)
                labels.append(Label(text, shape.middle, size))
        return tuple(labels)


def short_name(arrow: Arrow) -> str:
    """Return what a label says in few letters: a two-letter code, else the first word of the name."""
    code = arrow.represented.code or ""
    return code if len(code) == 2 else (arrow.represented.name or "?").split()[0]


def _head(bend: QPointF, tip: QPointF, size: float) -> QPainterPath:
    back = math.atan2(bend.y() - tip.y(), bend.x() - tip.x())
    sides = (back - _SPREAD, back + _SPREAD)
    path = _filled()
    path.addPolygon(QPolygonF([tip, *(tip + QPointF(math.cos(side), math.sin(side)) * size for side in sides), tip]))
    return path


def _filled() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
