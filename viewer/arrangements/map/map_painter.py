"""Paints the map's arrows: colour and kind of line tell the represented state, and so does a label."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QTransform

from index.words.wording import party_text
from viewer.arrangements.map.map_arrows import COLORS, Arrow, Look
from viewer.arrangements.map.map_layout import ArrowShape, MapLayout
from viewer.kit.look.theme import Theme

# Solid, dashed, dotted: dash and gap as factors of the line's width, told apart at 1.5 px.
_DASHES: tuple[list[float], ...] = ([], [5.0, 3.0], [1.2, 2.6])
LINE, _THICK = 1.5, 3.5  # px: a line, and the chosen one
_SWATCH = (38, 12)  # px: long enough to show three dashes
_BELOW = 13  # px from a place to the middle of what is written there


class MapPainter:
    """Paints arrows in a theme's colours; lines, heads and words keep their size on screen at any zoom."""

    def __init__(self, theme: Theme) -> None:
        self._series = [theme.color(f"series_{number}") for number in range(1, COLORS + 1)]
        self._text, self._page, self._mark = (theme.color(role) for role in ("text", "page", "statement_line"))

    def arrows(self, painter: QPainter, layout: MapLayout) -> None:
        """Paint all arrows."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for look, lines in layout.lines.items():
            self._line(painter, lines, look, LINE)
        painter.setPen(Qt.PenStyle.NoPen)
        for color, heads in layout.heads.items():
            painter.fillPath(heads, self._series[color])
        for color, heads in layout.open_heads.items():
            self._open_head(painter, heads, color)

    def above(
        self, painter: QPainter, layout: MapLayout, arrows: Iterable[Arrow], marked: frozenset[str], seen: QRectF
    ) -> None:
        """Paint some arrows again, stronger and with the names of their states; labels and marks of all others."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = [ArrowShape(arrow, layout.scale, _THICK) for arrow in arrows]
        for shape in strong:
            self._line(painter, shape.line, shape.arrow.look, _THICK)
            if shape.arrow.took_effect:
                painter.fillPath(shape.head, self._series[shape.arrow.look.color])
            else:
                self._open_head(painter, shape.head, shape.arrow.look.color)
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(layout.font)
        taken = [rect for shape in strong for rect in self._names(painter, layout.font, shape, transform)]
        for label in layout.labels:
            if seen.contains(label.center):
                rect = QRectF(QPointF(), label.size)
                rect.moveCenter(transform.map(label.center))
                if not any(rect.intersects(other) for other in taken):
                    self._label(painter, rect, label.text)
        for center in (shape.middle for shape in layout.shapes if not marked.isdisjoint(shape.ids)):
            painter.setBrush(self._mark)
            painter.setPen(QPen(self._page, 1.5))
            painter.drawEllipse(transform.map(center) - QPointF(0, _BELOW), 4.5, 4.5)
        painter.restore()

    def swatch(self, look: Look | None, ratio: float, color: QColor | None = None) -> QPixmap:
        """Return a short piece of line in a look, empty without one; `color` replaces the look's own."""
        pixmap = QPixmap(round(_SWATCH[0] * ratio), round(_SWATCH[1] * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        if look is not None:
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = QPainterPath(QPointF(9, 6))
            line.lineTo(_SWATCH[0] - 2, 6)
            self._line(painter, line, look, 2.0, color)
            painter.end()
        return pixmap

    def _line(
        self, painter: QPainter, path: QPainterPath, look: Look, width: float, color: QColor | None = None
    ) -> None:
        pen = QPen(color or self._series[look.color], width * painter.device().devicePixelRatioF())
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if _DASHES[look.dash]:
            pen.setDashPattern(_DASHES[look.dash])
        painter.strokePath(path, pen)

    def _open_head(self, painter: QPainter, heads: QPainterPath, color: int) -> None:
        """Paint the outline of arrow heads, for what was only planned or never in force."""
        pen = QPen(self._series[color], LINE * painter.device().devicePixelRatioF())
        pen.setCosmetic(True)
        painter.fillPath(heads, self._page)
        painter.strokePath(heads, pen)

    def _names(self, painter: QPainter, font: QFont, shape: ArrowShape, transform: QTransform) -> list[QRectF]:
        """Write the names of all three states of an arrow, and return where."""
        one, metrics = shape.arrow.arrangements[0], QFontMetricsF(font)
        places = (
            (shape.middle, 0, party_text(one.represented)),
            (QPointF(*shape.arrow.start), _BELOW, party_text(one.power)),
            (QPointF(*shape.arrow.end), _BELOW, party_text(one.host)),
        )
        rects = []
        for place, lower, name in places:
            rect = QRectF(0, 0, metrics.horizontalAdvance(name) + 6, metrics.height())
            rect.moveCenter(transform.map(place) + QPointF(0, lower))
            self._label(painter, rect, name)
            rects.append(rect)
        return rects

    def _label(self, painter: QPainter, rect: QRectF, text: str) -> None:
        ground = QColor(self._page)
        ground.setAlphaF(0.88)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(self._text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
