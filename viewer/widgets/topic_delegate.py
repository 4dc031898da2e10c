"""Paints a topic of the contents tree, with the number of hits below it as a badge."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from viewer.models.roles import CountRole
from viewer.models.theme import Theme

_RADIUS = 8
_INSET = 8
_WRAPPED = Qt.TextFlag.TextWordWrap.value

Index = QModelIndex | QPersistentModelIndex


class TopicDelegate(QStyledItemDelegate):
    """The title by the style; the count, where there is one, in a rounded badge at the end of the row."""

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the title wrapped to the room it has at its depth."""
        size = super().sizeHint(option, index)
        depth, parent = 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        room = self._view.viewport().width() - depth * self._view.indentation() - _INSET
        text = option.fontMetrics.boundingRect(0, 0, max(room, 60), 0, _WRAPPED, str(index.data()))
        return QSize(max(room, 60), max(size.height(), text.height() + 9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the title, shortened where the badge stands."""
        count = index.data(CountRole)
        if not count:
            super().paint(painter, option, index)
            return
        rect = option.rect
        width = option.fontMetrics.horizontalAdvance(str(count)) + 2 * _RADIUS
        badge = QRectF(rect.right() - width - 6, rect.center().y() - 9, width, 18)
        option.rect = rect.adjusted(0, 0, -width - 12, 0)
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("hit"))
        painter.drawRoundedRect(badge, _RADIUS, _RADIUS)
        painter.setPen(self.theme.color("hit_text"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))
        painter.restore()
