"""Letters small enough for every word of a text to fit in a line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtGui import QFont, QFontMetricsF

_LEAST = 4.0  # points


def fitted(font: QFont, texts: Iterable[str], room: float) -> QFont:
    """Return a font, or a smaller one in which the longest word of some texts is no wider than `room` in pixels.

    Labels break lines between words only: a word that is wider would be cut off.
    """
    every = {word for text in texts for word in re.split(r"[ \n]", text)}
    fitting = QFont(font)
    # Letters do not shrink in proportion: each is as wide as a whole number of pixels.
    while (widest := _widest(fitting, every)) > room and fitting.pointSizeF() > _LEAST:
        fitting.setPointSizeF(max(min(fitting.pointSizeF() * room / widest, fitting.pointSizeF() - 0.2), _LEAST))
    return fitting


def _widest(font: QFont, every: Iterable[str]) -> float:
    return max(map(QFontMetricsF(font).horizontalAdvance, every), default=0.0)
