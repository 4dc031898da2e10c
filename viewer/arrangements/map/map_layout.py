"""The positions of arrows, heads and names on the map at one zoom; panning the map does not change them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPolygonF

from index.model import Status
from index.values import Struct
from index.words.wording import party_text
from viewer.arrangements.map.map_arrows import Arrow
from viewer.arrangements.map.world_map import Point

_BEND = 0.16  # how far an arrow bows out, as a share of its length: with less, arrows there and back lie on each other
# px on the screen: the length of a head, and the radius of the dot at the other end; the line's width is added.
_HEAD, _PLACE = 7.0, 2.2
_SPREAD = 0.42  # radians between the line and each side of its head: 24 degrees
_STEPS = 24  # points at which the distance to a curve is measured: at most 1/24 of it lies between two
ORDER = (Status.NEVER, Status.ENDED, Status.CURRENT)
"""In which order arrows are painted: the last lie above the others."""
BELOW = 11.0  # px from a place to the middle of its name


class ArrowShape:
    """One arrow: its line, its head with the dot at its other end, and its middle, in map units."""

    def __init__(self, arrow: Arrow, scale: float, width: float) -> None:
        start, end = QPointF(*arrow.start), QPointF(*arrow.end)
        across = QPointF(end.y() - start.y(), start.x() - end.x()) * _BEND
        bend = (start + end) / 2 + across
        self.arrow = arrow
        self.ids = frozenset(arrangement.id for arrangement in arrow.arrangements)
        self.line = QPainterPath(start)
        self.line.quadTo(bend, end)
        self.middle = (start + end) / 4 + bend / 2
        self.head = _head(bend, end, (_HEAD + width) / scale)
        self.head.addEllipse(start, (_PLACE + width / 2) / scale, (_PLACE + width / 2) / scale)
        self._ends = start, bend, end
        more = (_HEAD + width) / scale
        self.box = self.line.controlPointRect().adjusted(-more, -more, more, more)

    def distance(self, point: QPointF) -> float:
        """Return the approximate distance of a point from the line."""
        start, bend, end = self._ends
        steps = (at / _STEPS for at in range(_STEPS + 1))
        places = (start * (1 - t) ** 2 + bend * (2 * t * (1 - t)) + end * t**2 - point for t in steps)
        return min(math.hypot(place.x(), place.y()) for place in places)


class Name(Struct, frozen=True):
    """The name of a state, the place on the map below which it is written, and how large it is on the screen."""

    text: str
    place: QPointF
    size: QSizeF

    def rect(self, at: QPointF) -> QRectF:
        """Return where the name is written on the screen if its place is `at`."""
        rect = QRectF(QPointF(), self.size)
        rect.moveCenter(at + QPointF(0, BELOW))
        return rect


class MapLayout:
    """All arrows at one zoom; names that would overlap are left out."""

    def __init__(self, arrows: Iterable[Arrow], scale: float, width: float, font: QFont) -> None:
        self.scale = scale
        self.font = font
        self.shapes = tuple(ArrowShape(arrow, scale, width) for arrow in arrows)
        # One path of them all would be slow to paint: where its lines cross, each crossing is worked out.
        self.by_standing = {
            standing: tuple(shape for shape in self.shapes if shape.arrow.standing is standing) for standing in ORDER
        }
        self.names = tuple(self._names())

    def _names(self) -> Iterator[Name]:
        """Yield the names of the states at both ends of arrows, those with most arrangements first."""
        metrics, taken = QFontMetricsF(self.font), list[QRectF]()
        for (text, place), _ in _states(self.shapes).most_common():
            size = QSizeF(metrics.horizontalAdvance(text) + 6, metrics.height())
            name = Name(text, QPointF(*place), size)
            rect = name.rect(name.place * self.scale)
            if not any(rect.intersects(other) for other in taken):
                taken.append(rect)
                yield name


def _states(shapes: Iterable[ArrowShape]) -> Counter[tuple[str, Point]]:
    counts: Counter[tuple[str, Point]] = Counter()
    for arrow in (shape.arrow for shape in shapes):
        for arrangement in arrow.arrangements:
            counts[party_text(arrangement.power), arrow.start] += 1
            counts[party_text(arrangement.host), arrow.end] += 1
    return counts


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
