"""Paints one row of a details card: its section's heading, the label in the margin, the words, and the quiet lines."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from index.values import Struct
from viewer.arrangements.details.details import DetailRow
from viewer.kit.look.theme import Theme
from viewer.kit.roles import DetailRole
from viewer.kit.text.marked_text import MarkedText

# px at the sides, above and below a row, between lines, and between label and words.
_SIDE, _ABOVE, _BETWEEN, _GAP = 14, 6, 3, 8
_QUIET = 0.9  # a factor: muted lines are also set smaller, so that they are told apart without colours

Index = QModelIndex | QPersistentModelIndex


class _Piece(Struct, frozen=True):
    """A stretch of text at its place in the row, in the colour of a role."""

    text: MarkedText
    left: float
    top: float
    height: float
    role: str


class DetailDelegate(QStyledItemDelegate):
    """Lays a row out in the view's width; selection and focus leave the section's heading out."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the row needs in the view's width."""
        width = self._width()
        *_, last = self._pieces(index.data(DetailRole), option.font, width)
        return QSize(width, round(last.top + last.height) + _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the background by the style, then every piece of text."""
        row: DetailRow = index.data(DetailRole)
        pieces = list(self._pieces(row, option.font, self._width()))
        top = option.rect.topLeft()
        painter.save()
        if row.section:
            option.rect.adjust(0, round(pieces[0].top + pieces[0].height) + _BETWEEN, 0, 0)
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        for at, piece in enumerate(pieces):
            role = "selected_text" if selected and not (row.section and at == 0) else piece.role
            left = piece.left
            if option.direction is Qt.LayoutDirection.RightToLeft:
                left = option.rect.width() - piece.left - piece.text.width
            piece.text.paint(painter, QPointF(top) + QPointF(left, piece.top), self.theme.color(role))
        painter.restore()

    def _width(self) -> int:
        """Return the room for a row: the scroll bar's is left free, so that no word moves when it appears."""
        bar = self._view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self._view)
        return self._view.width() - 2 * self._view.frameWidth() - bar

    def _pieces(self, row: DetailRow, font: QFont, width: int) -> Iterator[_Piece]:
        """Yield the texts of a row from top to bottom, the heading of its section first if it has one."""
        small, strong = QFont(font), QFont(font)
        small.setPointSizeF(font.pointSizeF() * _QUIET)
        strong.setPointSizeF(font.pointSizeF() * _QUIET)
        strong.setWeight(QFont.Weight.DemiBold)
        margin = label_width(font)
        inner = width - 2 * _SIDE
        top = float(_ABOVE)
        if row.section:
            heading = MarkedText(row.section, strong, inner)
            height = heading.height()
            yield _Piece(heading, _SIDE, top + _ABOVE, height, "muted")
            top += height + _BETWEEN + 2 * _ABOVE
        if row.label:
            label = MarkedText(row.label, small, margin)
            yield _Piece(label, _SIDE, top + 1, label.height(), "muted")
        words_font = QFont(font)
        if row.strong:
            words_font.setWeight(QFont.Weight.DemiBold)
        parts = [(row.text, words_font, "link" if row.expands else "text"), (row.alert, strong, "note_line")]
        parts += [(line, small, "muted") for line in row.lines]
        left = _SIDE + margin
        for words, used, role in parts:
            if words:
                text = MarkedText(words, used, inner - margin)
                height = text.height()
                yield _Piece(text, left, top, height, role)
                top += height + _BETWEEN


def label_width(font: QFont) -> float:
    """Return the width of the label margin: that of the longest label."""
    longest = QCoreApplication.translate("Details", "undated")
    return QFontMetricsF(font).horizontalAdvance(longest) * _QUIET + _GAP
