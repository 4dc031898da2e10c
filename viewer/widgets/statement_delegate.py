"""Paints one statement: its passage number and the quoted words, wrapped."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.models.roles import NumberRole
from viewer.models.theme import Theme
from viewer.widgets.marked_text import MarkedText

_PADDING = 8
_NUMBER_WIDTH = 38

Index = QModelIndex | QPersistentModelIndex


class StatementDelegate(QStyledItemDelegate):
    """The quote on two columns: where it stands, and what it says."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height the wrapped quote needs in the view's width."""
        width = self._view.viewport().width()
        return QSize(width, round(self._quote(option, index, width).height()) + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the background by the style, then number and quote."""
        painter.save()
        self.initStyleOption(option, index)
        option.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        rect = option.rect
        top = QPointF(rect.left() + _PADDING, rect.top() + _PADDING)
        selected = option.state & QStyle.StateFlag.State_Selected
        text = self.theme.color("selected_text" if selected else "text")
        muted = text if selected else self.theme.color("muted")
        MarkedText(str(index.data(NumberRole)), option.font, _NUMBER_WIDTH).paint(painter, top, muted)
        self._quote(option, index, rect.width()).paint(painter, top + QPointF(_NUMBER_WIDTH, 0), text)
        painter.restore()

    def _quote(self, option: QStyleOptionViewItem, index: Index, width: int) -> MarkedText:
        text = f"“{index.data()}”"
        return MarkedText(text, option.font, width - 2 * _PADDING - _NUMBER_WIDTH)
