"""The cells of a row of a table: one block holds a row, and tabs in its text tell its cells apart.

A cell that covers several places stands in the first of them; the others are blank cells. Line feeds tell the lines of
a cell apart. So a row is a text like any other to whatever searches, marks and cites it.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Span = tuple[int, int]

CELL = "\t"
"""What stands between two cells of a row."""
APART = " · "
"""What is shown between the cells of a row where they stand in one line."""
MOST_ROWS = 40
"""The rows of the largest table that is shown as a table."""
MOST_COLUMNS = 6
"""The columns of the largest table that is shown as a table."""
_BREAKS = late_pattern(rf" *[{CELL}\n]+ *")


class CellSpan(Struct, frozen=True, array_like=True):
    """A cell that covers several places: its number in its row, from 0, how many columns it is wide and rows high."""

    cell: int
    wide: int = 1
    high: int = 1


class CellWords(Struct, frozen=True):
    """A cell of a row: its number, from 0, and which characters of the row's text are its words."""

    cell: int
    start: int
    end: int


def is_small(rows: int, columns: int) -> bool:
    """Return whether a table of this size is shown as a table; rows of larger ones are shown one by one."""
    return 0 < rows <= MOST_ROWS and 0 < columns <= MOST_COLUMNS


def columns_of(text: str) -> int:
    """Return how many columns a row has."""
    return text.count(CELL) + 1


def words_of_cells(text: str) -> Iterator[CellWords]:
    """Yield the cells of a row, blank ones too."""
    cells = text.split(CELL)
    ends = accumulate(len(cell) + 1 for cell in cells)
    for number, (cell, end) in enumerate(zip(cells, ends, strict=True)):
        yield CellWords(number, end - 1 - len(cell), end - 1)


def names_of_columns(heads: Iterable[tuple[str, Sequence[CellSpan]]]) -> tuple[str, ...]:
    """Return what the columns of a table are called, given the rows that name them and which cells of these are wide.

    A column that nothing names is called blank.
    """
    rows = []
    for text, spans in heads:
        cells = text.split(CELL)
        for span in spans:
            cells[span.cell : span.cell + span.wide] = [cells[span.cell]] * span.wide
        rows.append(cells)
    width = max(map(len, rows), default=0)
    named = (dict.fromkeys(row[at] for row in rows if at < len(row) and row[at]) for at in range(width))
    return tuple(" ".join(" ".join(names).split()) for names in named)


def in_one_line(text: str, spans: Sequence[Span] = ()) -> tuple[str, tuple[Span, ...]]:
    """Return a text of several cells or lines in one, a visible sign between cells; and the same spans in it.

    Spans are ascending and apart.
    """
    if CELL not in text and "\n" not in text:
        return text, tuple(spans)
    written: list[str] = []
    moved = [0] * (len(text) + 1)
    at = length = 0
    for found in _BREAKS.finditer(text):
        kept = text[at : found.start()]
        moved[at : found.start()] = range(length, length + len(kept))
        sign = "" if found.start() == 0 or found.end() == len(text) else APART if CELL in found[0] else " "
        length += len(kept)
        moved[found.start() : found.end()] = [length] * (found.end() - found.start())
        written += (kept, sign)
        length += len(sign)
        at = found.end()
    moved[at:] = range(length, length + len(text) - at + 1)
    written.append(text[at:])
    return "".join(written), tuple((moved[start], moved[end]) for start, end in spans)
