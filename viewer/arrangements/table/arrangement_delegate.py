"""Paints an arrangement in a list: the sign of its status, and a dot where the passage in view states it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from index.model import Arrangement, Assessment, StageKind, Status
from viewer.arrangements.table.columns import Column
from viewer.kit.look.signs import SIDE, paint_mark, sign_pixmap, status_sign
from viewer.kit.look.theme import Theme
from viewer.kit.roles import ArrangementRole, MarkedRole
from viewer.kit.text.direction import isolated

Index = QModelIndex | QPersistentModelIndex
Sign = Status | StageKind | Assessment

_MARK_AT = 3.0  # px from the leading edge of the row to the middle of the dot


class ArrangementDelegate(QStyledItemDelegate):
    """What all lists have in common; each says what `sign` a row has."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._icons: dict[Sign, QIcon] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._icons.clear()
        self._view.viewport().update()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the sign of a status or an assessment before its word."""
        super().initStyleOption(option, index)
        option.text = isolated(option.text)
        kind = self.sign(index)
        if kind is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(round(SIDE), round(SIDE))
            option.icon = self._icon(kind)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, and the dot over its leading edge."""
        super().paint(painter, option, index)
        self.paint_dot(painter, option, index)

    def paint_dot(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the dot over the leading edge of a row that the passage in view states."""
        if index.column() == Column.POWER and index.data(MarkedRole):
            x = option.rect.left() + _MARK_AT
            if option.direction is Qt.LayoutDirection.RightToLeft:
                x = option.rect.right() - _MARK_AT
            center = QPointF(x, option.rect.center().y() + 0.5)
            selected = self._view.selectionModel().isSelected(index)
            paint_mark(painter, center, self._theme.color("selected_text" if selected else "statement_line"))

    def sign(self, index: Index) -> Sign | None:
        """Return the status, stage or assessment whose sign a cell shows, or None."""
        arrangement: Arrangement = index.data(ArrangementRole)
        match index.column():
            case Column.STATUS:
                return status_sign(arrangement)
            case Column.ASSESSMENT:
                return arrangement.assessment
        return None

    def _icon(self, kind: Sign) -> QIcon:
        if kind not in self._icons:
            icon, ratio = QIcon(), self._view.devicePixelRatioF()
            for mode, role in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Selected, "selected_text")):
                icon.addPixmap(sign_pixmap(kind, self._theme.color(role), ratio), mode)
            self._icons[kind] = icon
        return self._icons[kind]
