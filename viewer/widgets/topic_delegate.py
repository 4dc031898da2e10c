"""Paints a topic of the contents tree, with a badge: its hits, or the arrangements it states."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from viewer.models.direction import isolated, turned
from viewer.models.roles import CountRole, StatedRole
from viewer.models.theme import Theme

_RADIUS = 8
_INSET = 8
_ROW_PADDING = 9
_BADGE_ROOM = 40
_WRAPPED = Qt.TextFlag.TextWordWrap.value

Index = QModelIndex | QPersistentModelIndex


class TopicDelegate(QStyledItemDelegate):
    """The title by the style; at the end of the row a badge, filled for hits, in outline for arrangements."""

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the title be read its own way."""
        super().initStyleOption(option, index)
        option.text = isolated(option.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the height of the title wrapped to the room it has at its depth."""
        # The style's own hint is not asked: it is costly and knows nothing of the width.
        depth, parent = 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        room = (
            self._view.viewport().width()
            - depth * self._view.indentation()
            - _INSET
            - (_BADGE_ROOM if index.data(StatedRole) else 0)
        )
        metrics = self._view.fontMetrics()
        text = metrics.boundingRect(0, 0, max(room, 60), 0, _WRAPPED, str(index.data()))
        return QSize(max(room, 60), text.height() + _ROW_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the title, shortened where a badge stands: hits while searching, else what the topic states."""
        hits, stated = index.data(CountRole), index.data(StatedRole)
        if not hits and not stated:
            super().paint(painter, option, index)
            return
        count = str(hits or stated)
        rect = QRect(option.rect)  # a copy: the option is given a shorter one below
        width = option.fontMetrics.horizontalAdvance(count) + 2 * _RADIUS
        badge = QRect(rect.right() - width - 6, rect.center().y() - 9, width, 18)
        title, end = rect.adjusted(0, 0, -width - 12, 0), rect.adjusted(rect.width() - width - 12, 0, 0, 0)
        badge, title, end = (turned(part, rect) for part in (badge, title, end))
        option.rect = title
        super().paint(painter, option, index)
        painter.save()
        selected = self._view.selectionModel().isSelected(index)
        if selected:
            painter.fillRect(end, self.theme.color("selected"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if hits else self.theme.color("selected_text" if selected else "border"))
        painter.setBrush(self.theme.color("hit") if hits else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge, _RADIUS, _RADIUS)
        painter.setPen(self.theme.color("hit_text" if hits else "selected_text" if selected else "muted"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, count)
        painter.restore()
