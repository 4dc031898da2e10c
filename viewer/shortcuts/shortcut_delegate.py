"""Paints the names of actions as far in as they are below their menu."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from viewer.kit.widgets.flat_tree_view import FlatTreeView

Index = QModelIndex | QPersistentModelIndex


class ShortcutDelegate(QStyledItemDelegate):
    """The usual look of a row, with room before it."""

    def __init__(self, view: FlatTreeView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row beside the room before it."""
        self._view.paint_ground(painter, option, index)
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the usual size and the room before it."""
        return super().sizeHint(option, index) + QSize(self._view.room_before(index), 0)
