"""How text is set."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from index.values import Struct

_SAMPLE = "the quick brown fox jumps over the lazy dog and reads on about the powers that protect "
_MEASURED_AT = 200  # pixels; large enough for the grid of pixels not to matter


class Typography(Struct, frozen=True):
    """How text is set: a font family, its size in points, measure in characters.

    `line_height` is from one line to the next as a factor of the letters' size, as style sheets count it.
    """

    family: str
    size: float
    line_height: float = 1.5
    measure: int = 68

    def font(self, factor: float = 1.0) -> QFont:
        """Return the reading font, `factor` times its size."""
        font = QFont(self.family)
        font.setPointSizeF(self.size * factor)
        return font

    def column(self) -> float:
        """Return the width in pixels of `measure` characters of running text."""
        return QFontMetricsF(self.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self.measure

    def line_percent(self, factor: float = 1.0) -> float:
        """Return `factor` times the line height in percent of the font's own, which Qt's text blocks count by.

        Fonts differ much in their own: the same percentage would set one family tight and another loose.
        """
        return 100 * self.line_height * factor / _own_height(self.family)


@cache
def _own_height(family: str) -> float:
    """Return a family's own line height as a factor of its size."""
    font = QFont(family)
    font.setPixelSize(_MEASURED_AT)
    return QFontMetricsF(font).lineSpacing() / _MEASURED_AT
