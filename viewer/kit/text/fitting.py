"""Letters small enough for every word of a text to fit in a line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFont, QFontMetricsF


def fitted(font: QFont, texts: Iterable[str], room: float) -> QFont:
    """Return a font, or a smaller one in which the longest word of some texts is no wider than `room` in pixels.

    Labels break lines between words only: a word that is wider would be cut off.
    """
    advance = QFontMetricsF(font).horizontalAdvance
    widest = max((advance(word) for text in texts for word in text.split(" ")), default=0.0)
    if widest <= room:
        return font
    smaller = QFont(font)
    smaller.setPointSizeF(max(font.pointSizeF() * room / widest, 1))
    return smaller
