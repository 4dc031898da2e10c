"""Paints the line that lists put above the words of a passage: its number, and the title of its topic."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from index.values import Struct
from viewer.kit.text.direction import isolated, leading, turned

_BETWEEN = 8  # px between the number and the title
_SIDE = Qt.AlignmentFlag.AlignLeft  # which makes no difference to a height


class TitleLine(Struct, frozen=True):
    """A number, or none, and a title after it in the weight of titles, cut at its end where there is no room."""

    number: str
    title: str
    font: QFont

    @property
    def height(self) -> int:
        """The height in pixels; letters that the font lacks, and signs around them, may come from higher ones."""
        texts = ((self.font, self.number), (demi_bold(self.font), isolated(self.title)))
        return max(QFontMetrics(font).boundingRect(QRect(), _SIDE, text).height() for font, text in texts)

    def paint(self, painter: QPainter, line: QRect, muted: QColor, text: QColor) -> None:
        """Paint the number and the title into a rectangle of this height, from where the window's lines begin."""
        side = leading() | Qt.AlignmentFlag.AlignBottom
        painter.setFont(self.font)
        painter.setPen(muted)
        painter.drawText(line, side, self.number)
        offset = painter.fontMetrics().horizontalAdvance(self.number) + _BETWEEN if self.number else 0
        painter.setFont(demi_bold(self.font))
        painter.setPen(text)
        title = painter.fontMetrics().elidedText(self.title, Qt.TextElideMode.ElideRight, line.width() - offset)
        painter.drawText(turned(line.adjusted(offset, 0, 0, 0), line), side, isolated(title))


def demi_bold(font: QFont) -> QFont:
    """Return the font in the weight of titles in lists."""
    weighted = QFont(font)
    weighted.setWeight(QFont.Weight.DemiBold)
    return weighted
