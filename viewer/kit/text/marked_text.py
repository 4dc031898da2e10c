"""Wrapped text with marked spans, for the delegates that paint snippets and quotes."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from index.model import Span
from index.values import Struct
from viewer.kit.text.direction import direction_of, leading
from viewer.kit.text.qt_text import showable, units


class MarkedText(Struct, frozen=True):
    """A text wrapped to a width in at most `lines` lines, with spans in it that may be marked."""

    text: str
    font: QFont
    width: float
    spans: tuple[Span, ...] = ()
    lines: int = 99

    def height(self) -> float:
        """Return the height in pixels of the wrapped text."""
        return self._layout(self.text)[1]

    def paint(self, painter: QPainter, at: QPointF, text: QColor, mark: QTextCharFormat | None = None) -> None:
        """Paint the text with its top left corner at `at`, the spans as `mark` has them."""
        layout, _ = self._layout(self.text)
        shown = _end(layout)
        if shown < len(self.text):
            layout, _ = self._layout(self.text[: max(shown - 2, 0)].rstrip() + "…")
        ranges = []
        for start, end in self.spans if mark else ():
            if start >= shown - 2 and shown < len(self.text):
                break
            piece = QTextLayout.FormatRange()
            piece.start = units(self.text, start)
            piece.length = units(self.text, end) - piece.start
            piece.format = mark or QTextCharFormat()
            ranges.append(piece)
        painter.setPen(text)
        layout.draw(painter, at, ranges)

    def _layout(self, text: str) -> tuple[QTextLayout, float]:
        layout = QTextLayout(showable(text), self.font)
        option = QTextOption(leading())
        option.setTextDirection(direction_of(text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        for _ in range(self.lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(self.width, 20.0))
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.12
        layout.endLayout()
        return layout, height


def _end(layout: QTextLayout) -> int:
    """Return how many characters the lines of a layout hold."""
    line = layout.lineAt(layout.lineCount() - 1)
    return line.textStart() + line.textLength() if line.isValid() else 0
