"""Paints a cell of the table: all its words, whatever the width, and what to make of the row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from index.arrangements.stages import took_effect
from index.model import Arrangement, Assessment
from index.values import replace
from viewer.arrangements.filter.filter_words import UNDECIDED
from viewer.arrangements.table.arrangement_delegate import ArrangementDelegate, Index
from viewer.arrangements.table.cell_metrics import CellMetrics
from viewer.arrangements.table.columns import PARTIES, Column
from viewer.kit.look.signs import SIDE, paint_sign
from viewer.kit.look.theme import Theme
from viewer.kit.roles import ArrangementRole
from viewer.kit.text.direction import direction_of

SIDE_MARGIN, TOP_MARGIN = 6, 5  # px beside and above the words
_SIGN_ROOM = SIDE + 5  # px for a sign before a word
_SIGNED = (Column.STATUS, Column.ASSESSMENT)


def room_beside(column: Column) -> float:
    """Return the width of a cell that its words do not have."""
    return 2 * SIDE_MARGIN + (_SIGN_ROOM if column in _SIGNED else 0)


class TableDelegate(ArrangementDelegate):
    """`text_of` returns the text of a cell, `metrics` measures in the font of the view.

    What is not known to have been in force is slanted; the states of what the record contradicts are struck through.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        theme: Theme,
        text_of: Callable[[Arrangement, Column], str],
        metrics: Callable[[], CellMetrics],
    ) -> None:
        super().__init__(view, theme)
        self._text_of, self._metrics = text_of, metrics

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground by the style, then the sign, the words and the dot of what the passage in view states."""
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        arrangement: Arrangement = index.data(ArrangementRole)
        color = self._color(arrangement, bool(option.state & QStyle.StateFlag.State_Selected))
        rightward = option.direction is Qt.LayoutDirection.RightToLeft
        sign, rect = self.sign(index), option.rect
        if sign is not None:
            x = rect.right() - SIDE_MARGIN - SIDE if rightward else rect.left() + SIDE_MARGIN
            top = rect.top() + TOP_MARGIN + (self._metrics().line_height - SIDE) / 2
            paint_sign(painter, sign, QPointF(x, top), color)
        beside = room_beside(Column(index.column()))
        left = rect.left() + (SIDE_MARGIN if rightward else beside - SIDE_MARGIN)
        painter.save()
        painter.translate(left, rect.top() + TOP_MARGIN)
        self._paint_words(painter, arrangement, Column(index.column()), rect.width() - beside, color)
        painter.restore()
        self.paint_dot(painter, option, index)

    def _color(self, arrangement: Arrangement, selected: bool) -> QColor:
        if selected:
            return self._theme.color("selected_text")
        sound = took_effect(arrangement.stages) and arrangement.assessment is not Assessment.CONTRADICTED
        return self._theme.color("text" if sound else "muted")

    def _paint_words(
        self, painter: QPainter, arrangement: Arrangement, column: Column, width: float, color: QColor
    ) -> None:
        metrics, text = self._metrics(), self._text_of(arrangement, column)
        painter.scale(metrics.condensed(text, width), 1.0)
        words = metrics.cell(text, width)
        # Letters that are joined or stand in squares have no slanted form, and their fonts none to show.
        if not took_effect(arrangement.stages) and direction_of(text) is Qt.LayoutDirection.LeftToRight:
            slanted = QFont(words.font)
            slanted.setItalic(True)
            words = replace(words, font=slanted)
        struck = None
        if arrangement.assessment is Assessment.CONTRADICTED and column in PARTIES:
            struck = QTextCharFormat()
            struck.setFontStrikeOut(True)
            signs = len(text) - len(text.lstrip(f"☑≠{UNDECIDED} "))
            words = replace(words, spans=((signs, len(text)),))
        words.paint(painter, QPointF(0, 0), color, struck)
