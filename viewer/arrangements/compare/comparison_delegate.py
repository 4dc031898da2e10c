"""Paints one compared value, and below it in muted letters the statement that gives it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from viewer.arrangements.compare.comparison_model import ComparisonModel
from viewer.kit.look.theme import Theme
from viewer.kit.text.marked_text import MarkedText

# px beside, above and below, and between the two texts; the statement's letters as a factor of the value's.
_SIDE, _ABOVE, _BETWEEN, _QUIET = 8, 5, 3, 0.9

Index = QModelIndex | QPersistentModelIndex


class ComparisonDelegate(QStyledItemDelegate):
    """Wraps both texts to the column's width."""

    def __init__(self, view: QTableView, model: ComparisonModel, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that both texts need in the column's width."""
        width = self._view.columnWidth(index.column())
        value, evidence = self._texts(option, index, width)
        height = value.height() + (evidence.height() + _BETWEEN if evidence.text else 0)
        return QSize(width, round(height) + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the background by the style, then the value, and the statement below it."""
        value, evidence = self._texts(option, index, option.rect.width())
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        at = QPointF(option.rect.topLeft()) + QPointF(_SIDE, _ABOVE)
        painter.save()
        value.paint(painter, at, self.theme.color("selected_text" if selected else "text"))
        at += QPointF(0, value.height() + _BETWEEN)
        evidence.paint(painter, at, self.theme.color("selected_text" if selected else "muted"))
        painter.restore()

    def _texts(self, option: QStyleOptionViewItem, index: Index, width: int) -> tuple[MarkedText, MarkedText]:
        quiet = QFont(option.font)
        quiet.setPointSizeF(option.font.pointSizeF() * _QUIET)
        room = width - 2 * _SIDE
        return (
            MarkedText(str(index.data()), option.font, room),
            MarkedText(self._model.evidence(index), quiet, room),
        )
