"""How much room the texts of the table take in one font."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

from index.late_patterns import late_pattern
from viewer.kit.text.marked_text import MarkedText

_MOST_WIDTHS = 20  # remembered: a view has as many as it has columns, and others while it is made wider
_BETWEEN_WORDS = late_pattern(r" |(?<=[-–/])(?=\D)")  # where Qt breaks a line


class CellMetrics:
    """Remembers what it measured: thousands of rows share some hundred names and dates."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)  # the font of a paint option is gone with it
        self._metrics = QFontMetricsF(font)
        self._lines: dict[str, float] = {}
        self._words: dict[str, float] = {}
        self._heights: dict[float, _Heights] = {}

    @cached_property
    def line_height(self) -> int:
        """The height of a text of one line."""
        return math.ceil(MarkedText("x", self.font, 1000).height())

    def line(self, text: str) -> float:
        """Return the width of a text in one line."""
        if text not in self._lines:
            self._lines[text] = self._metrics.horizontalAdvance(text)
        return self._lines[text]

    def word(self, text: str) -> float:
        """Return the width of the widest word of a text, which no line can break."""
        if text not in self._words:
            self._words[text] = max(map(self.line, _BETWEEN_WORDS.split(text)))
        return self._words[text]

    def widest(self, texts: Iterable[str]) -> tuple[float, float]:
        """Return the widest word of several texts, and the widest of them in one line."""
        distinct = {*texts, ""}
        return max(map(self.word, distinct)), max(map(self.line, distinct))

    def condensed(self, text: str, width: float) -> float:
        """Return by what factor a text is narrowed so that its widest word has room; 1 where it has."""
        return min(1.0, width / max(self.word(text), 1.0))

    def cell(self, text: str, width: float) -> MarkedText:
        """Return a text wrapped for a cell so wide, to be painted narrower by what `condensed` returns."""
        # More than the widest word takes: measured alone it may be a fraction of a pixel narrower than in its line, and
        # in scripts with joined letters by what the first and the last stick out (2 px in Arabic at 9 to 18 points).
        return MarkedText(text, self.font, width / self.condensed(text, width) + (1 if text.isascii() else 3))

    def heights(self, width: float) -> Mapping[str, int]:
        """Return what gives the height of a text in a cell so wide."""
        if width not in self._heights:
            if len(self._heights) >= _MOST_WIDTHS:
                self._heights.clear()
            self._heights[width] = _Heights(self, width)
        return self._heights[width]


class _Heights(dict[str, int]):
    """Measures a text when its height is first asked for."""

    def __init__(self, metrics: CellMetrics, width: float) -> None:
        super().__init__()
        self._metrics, self._width = metrics, width

    def __missing__(self, text: str) -> int:
        if self._metrics.line(text) <= self._width:
            height = self._metrics.line_height
        else:
            height = math.ceil(self._metrics.cell(text, self._width).height())
        self[text] = height
        return height
