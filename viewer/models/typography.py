"""How text is set."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

_SAMPLE = "the quick brown fox jumps over the lazy dog and reads on about the powers that protect "


@dataclass(frozen=True, slots=True)
class Typography:
    """How text is set: a font family, its size in points, line height as a factor, measure in characters."""

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
