"""One item for all that a scene paints: ten thousand items would cost more than painting the few that are seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget


class PaintedItem(QGraphicsItem):
    """Calls `paint_seen` with the painter and the part of the item's rectangle that is exposed."""

    def __init__(self, rect: QRectF, paint_seen: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._rect, self._paint_seen = rect, paint_seen
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def set_size(self, rect: QRectF) -> None:
        """Fill this rectangle from now on."""
        self.prepareGeometryChange()
        self._rect = rect

    def boundingRect(self) -> QRectF:
        """Return the rectangle that is filled."""
        return self._rect

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        """Paint what is exposed."""
        self._paint_seen(painter, QRectF(option.exposedRect))
