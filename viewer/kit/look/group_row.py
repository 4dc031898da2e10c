"""Paints the line that a list puts above a group of rows: its title, and how many they are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from viewer.kit.look.theme import Theme
from viewer.kit.text.direction import isolated

PADDING = 12  # px at the sides, as in the tree of contents


def paint_group(painter: QPainter, option: QStyleOptionViewItem, title: str, count: str, theme: Theme) -> None:
    """Write a group's title, cut at its end where it is too long, and its count across from it."""
    rect = QRectF(option.rect).adjusted(PADDING, 4, -PADDING, 0)
    selected = option.state & QStyle.StateFlag.State_Selected
    painter.setFont(demi_bold(option.font))
    painter.setPen(theme.color("selected_text" if selected else "muted"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, count)
    room = rect.width() - painter.fontMetrics().horizontalAdvance(count) - PADDING
    title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, isolated(title))


def demi_bold(font: QFont) -> QFont:
    """Return the font in the weight of titles in lists."""
    weighted = QFont(font)
    weighted.setWeight(QFont.Weight.DemiBold)
    return weighted
