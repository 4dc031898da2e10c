"""Paints the map's arrows: what is in force strong, what has ended faint, what never was in force dashed and open."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from index.model import Status
from index.values import Struct
from index.words.language import translate
from index.words.wording import name_in_sentence, party_text, unnamed
from viewer.arrangements.map.map_arrows import Arrow
from viewer.arrangements.map.map_layout import BELOW, ArrowShape, MapLayout
from viewer.kit.look.theme import Theme

LINE, _THICK = 1.3, 3.0  # px: a line, and the chosen one
_CURRENT = 2.0  # px, of what is in force
_PAST = 0.5  # opacity of what is not in force
_DASHES = [5.0, 3.0]  # dash and gap as factors of the line's width
_AIR = 8.0  # px around what is written at an arrow


class Told(Struct, frozen=True):
    """What is seen of the map, the id of what is chosen on it, and the ids that the passage in view states."""

    seen: QRectF
    chosen: str = ""
    marked: frozenset[str] = frozenset()


class MapPainter:
    """Paints arrows in a theme's colours; lines, heads and words keep their size on screen at any zoom."""

    def __init__(self, theme: Theme) -> None:
        self._text, self._page, self._mark = (theme.color(role) for role in ("text", "page", "statement_line"))
        self._colors = {Status.CURRENT: theme.color("series_1"), Status.ENDED: theme.color("muted")}
        self._colors[Status.NEVER] = self._colors[Status.ENDED]
        self._strong = theme.color("accent")

    def arrows(self, painter: QPainter, layout: MapLayout, seen: QRectF) -> None:
        """Paint all arrows of which something can be seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for standing, shapes in layout.by_standing.items():
            width = _CURRENT if standing is Status.CURRENT else LINE
            color = QColor(self._colors[standing])
            color.setAlphaF(1.0 if standing is Status.CURRENT else _PAST)
            for shape in (each for each in shapes if each.box.intersects(seen)):
                self._line(painter, shape.line, standing, color, width)
                self._head(painter, shape.head, standing, color)

    def above(self, painter: QPainter, layout: MapLayout, strong: Iterable[Arrow], told: Told) -> None:
        """Paint strong arrows with the names of their states, the names of others, and the dots of what is marked."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shapes = [shape for arrow in strong for shape in layout.shapes if shape.arrow is arrow]
        for shape in shapes:
            self._line(painter, shape.line, shape.arrow.standing, self._strong, _THICK)
            self._head(painter, shape.head, shape.arrow.standing, self._strong)
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(layout.font)
        room, taken = transform.mapRect(told.seen), list[QRectF]()
        words = [each for shape in shapes for each in _words_at(shape, told.chosen)]
        for text, place, lower in words:
            rect = _placed(text, transform.map(place) + QPointF(0, lower), QFontMetricsF(layout.font), room, taken)
            self._label(painter, rect, text)
        for name in layout.names:
            rect = name.rect(transform.map(name.place))
            if room.contains(rect) and not any(rect.intersects(other) for other in taken):
                self._label(painter, rect, name.text)
        for center in (shape.middle for shape in layout.shapes if not told.marked.isdisjoint(shape.ids)):
            painter.setBrush(self._mark)
            painter.setPen(QPen(self._page, 1.5))
            painter.drawEllipse(transform.map(center) - QPointF(0, BELOW), 4.5, 4.5)
        painter.restore()

    def _line(self, painter: QPainter, path: QPainterPath, standing: Status, color: QColor, width: float) -> None:
        pen = QPen(color, width * painter.device().devicePixelRatioF())
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if standing is Status.NEVER:
            pen.setDashPattern(_DASHES)
        painter.strokePath(path, pen)

    def _head(self, painter: QPainter, head: QPainterPath, standing: Status, color: QColor) -> None:
        """Paint heads, as outlines for what was only planned or never in force."""
        painter.fillPath(head, self._page if standing is Status.NEVER else color)
        if standing is Status.NEVER:
            pen = QPen(color, LINE * painter.device().devicePixelRatioF())
            pen.setCosmetic(True)
            painter.strokePath(head, pen)

    def _label(self, painter: QPainter, rect: QRectF, text: str) -> None:
        ground = QColor(self._page)
        ground.setAlphaF(0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(self._text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _words_at(shape: ArrowShape, chosen: str) -> tuple[tuple[str, QPointF, float], ...]:
    """Return what is written at an arrow, where on the map, and how many pixels below."""
    one = shape.arrow.arrangements[0]
    return (
        (party_text(one.power), QPointF(*shape.arrow.start), BELOW),
        (party_text(one.host), QPointF(*shape.arrow.end), BELOW),
        (for_whom(shape.arrow, chosen), shape.middle, 0.0),
    )


def _placed(text: str, center: QPointF, metrics: QFontMetricsF, room: QRectF, taken: list[QRectF]) -> QRectF:
    """Return where a text is written: near its place, within the room, below what is written there already."""
    rect = QRectF(0, 0, metrics.horizontalAdvance(text) + _AIR, metrics.height())
    rect.moveCenter(center)
    rect.moveLeft(max(room.left(), min(rect.left(), room.right() - rect.width())))
    rect.moveTop(max(room.top(), min(rect.top(), room.bottom() - rect.height())))
    while any(rect.intersects(other) for other in taken):
        rect.translate(0, rect.height())
    taken.append(rect)
    return rect


def for_whom(arrow: Arrow, chosen: str) -> str:
    """Return for which state the chosen arrangement of an arrow is, else its only one, else for how many."""
    members = [each for each in arrow.arrangements if each.id == chosen] or list(arrow.arrangements)
    states = {party_text(each.represented) for each in members}
    if len(states) > 1:
        return translate("Map", "for %n state(s)", n=len(states))
    name = name_in_sentence(members[0].represented) or unnamed("a state that is not stated")
    return translate("Map", "for {state}").format(state=name)
