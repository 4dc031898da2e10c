"""How wide the columns of a table are: as its words ask for where there is room, and never so that a word is cut.

Qt would break words in cells where their lines may break anywhere, as those of a reader may, which has long addresses.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextLayout, QTextOption

from index.values import Struct
from viewer.kit.look.typography import Typography
from viewer.kit.text.qt_text import showable
from viewer.reading.page.page_tables import PageTable, ShownCell

if TYPE_CHECKING:
    from collections.abc import Iterable

BORDER = 1
"""The line round cells, in pixels."""
SIZE = 0.92
"""The size of letters in a table, as a factor of the text's: more columns stand beside each other."""
_PADDING = 0.45  # of the letters' size, round the words of a cell
_WIDE = 10_000_000  # px: a line that is never broken
_LINE_END = "\N{LINE SEPARATOR}"


class Columns(Struct, frozen=True):
    """How wide in pixels the columns of a table are, in the order of reading, and what they leave of its room."""

    widths: tuple[float, ...]
    left_over: float


class TableWidths(Struct, frozen=True):
    """For each column the width in pixels below which a word would be cut, and that at which no line is broken."""

    least: tuple[float, ...]
    most: tuple[float, ...]

    @property
    def narrowest(self) -> float:
        """The width of the table in pixels below which words would be cut."""
        return ceil(sum(self.least) + (len(self.least) + 2) * BORDER)

    def columns(self, room: float) -> Columns:
        """Return how wide each column is in a table that has room of a width in pixels, which is enough for it."""
        left = room - self.narrowest
        wanted = [most - least for most, least in zip(self.most, self.least, strict=True)]
        share = min(1.0, left / sum(wanted)) if sum(wanted) > 0 else 0.0
        widths = tuple(least + more * share for least, more in zip(self.least, wanted, strict=True))
        return Columns(widths, left - sum(wanted) * share)


def widths_of(table: PageTable, typography: Typography) -> TableWidths:
    """Return how wide the columns of a table may be in this type; words of wide cells have a share of each."""
    plain, bold = typography.font(SIZE), typography.font(SIZE)
    bold.setWeight(QFont.Weight.DemiBold)
    least, most = [0.0] * table.columns, [0.0] * table.columns
    for font, parts in ((bold, table.cells[: table.heads]), (plain, table.cells[table.heads :])):
        cells = [cell for row in parts for cell in row if cell.text]
        for column, alone in enumerate(_by_column(cells, table.columns)):
            narrow, wide = _line_widths(alone, font)
            least[column], most[column] = max(least[column], narrow), max(most[column], wide)
        for cell in (cell for cell in cells if cell.wide > 1):
            narrow, wide = _line_widths([cell.text or ""], font)
            for column in range(cell.column, cell.column + cell.wide):
                least[column] = max(least[column], narrow / cell.wide)
                most[column] = max(most[column], wide / cell.wide)
    padding = 2 * (padding_of(typography) + BORDER)
    return TableWidths(tuple(width + padding for width in least), tuple(width + padding for width in most))


def padding_of(typography: Typography) -> float:
    """Return the room round the words of a cell, in pixels."""
    return typography.size * _PADDING


def _by_column(cells: Iterable[ShownCell], columns: int) -> list[list[str]]:
    """Return the words of the cells that are one column wide, by column."""
    texts: list[list[str]] = [[] for _ in range(columns)]
    for cell in cells:
        if cell.wide == 1:
            texts[cell.column].append(cell.text or "")
    return texts


def _line_widths(texts: Iterable[str], font: QFont) -> tuple[float, float]:
    """Return the width of the longest part of texts in which no line may end, and that of their longest line."""
    lines = (showable(line) for text in texts for line in text.split("\n"))
    layout = QTextLayout(_LINE_END.join(lines), font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    longest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_WIDE)
        longest = max(longest, line.naturalTextWidth())
    layout.endLayout()
    return _up(layout.minimumWidth()), _up(longest)


def _up(width: float) -> float:
    """Return a width in whole pixels, with room for what Qt rounds."""
    return ceil(width) + 1
