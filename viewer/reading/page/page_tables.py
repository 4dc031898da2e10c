"""The tables of a page: which of its blocks are rows of one, which cells are shown, and how wide it has to be."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from index.model import Block, BlockKind
from index.table_cells import CELL, CellSpan, columns_of, is_small, names_of_columns, words_of_cells
from index.table_grids import GridRow, settled
from index.values import Struct, replace
from viewer.kit.text.direction import direction_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class ShownCell(Struct, frozen=True, kw_only=True):
    """A cell that is shown: its column, which characters of its row's text it holds, and how much it covers.

    `text` is None for a cell beyond the end of its row.
    """

    column: int
    start: int
    end: int
    text: str | None = None
    wide: int = 1
    high: int = 1


class PageTable(Struct, frozen=True):
    """The rows of a table that stand on a page, one after another, and the cells of each that are shown.

    `names` are those of its columns. `above` are, for each row, the cells further up that reach down into it.
    """

    rows: tuple[Block, ...]
    cells: tuple[tuple[ShownCell, ...], ...]
    above: tuple[tuple[ShownCell, ...], ...]
    names: tuple[str, ...]
    columns: int

    @property
    def heads(self) -> int:
        """How many rows at its beginning name the columns."""
        return next((at for at, row in enumerate(self.rows) if row.origin.depth != 1), len(self.rows))

    @property
    def is_small(self) -> bool:
        """Whether it is shown as a table where there is room."""
        return is_small(self.rows[0].origin.rows, self.rows[0].origin.columns)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The side on which its first column is: as the file marks it, else as its words are read."""
        marked = next((row.origin.direction for row in self.rows if row.origin.direction), "")
        if marked:
            return Qt.LayoutDirection.RightToLeft if marked == "rtl" else Qt.LayoutDirection.LeftToRight
        return direction_of("".join(row.text for row in self.rows))

    def cells_from_left(self, row: int) -> tuple[ShownCell, ...]:
        """Return the cells of a row as they stand from left to right."""
        return self.cells[row] if self.direction is Qt.LayoutDirection.LeftToRight else self.cells[row][::-1]


def tables_of(blocks: Iterable[Block], heads: Sequence[Block] = ()) -> Iterator[PageTable | Block]:
    """Yield blocks in their order, rows as the tables they are in; `heads` name columns of one that goes on."""
    for table, group in groupby(blocks, lambda block: block.origin.table if block.kind is BlockKind.ROW else 0):
        if table:
            rows = tuple(group)
            yield _table(rows, [head for head in heads if head.origin.table == table])
        else:
            yield from group


def _table(rows: tuple[Block, ...], heads: list[Block]) -> PageTable:
    # What a shelf says of cells is looked at again: it is a file too.
    grid = settled([GridRow(row.text.split(CELL), row.origin.spans) for row in rows])
    columns = max(len(row.cells) for row in grid)
    covered: set[tuple[int, int]] = set()
    above: list[list[ShownCell]] = [[] for _ in rows]
    shown = []
    for at, (row, told) in enumerate(zip(rows, grid, strict=True)):
        spans = {span.cell: span for span in told.spans}
        cells = []
        for cell in _cells_of(row.text, columns):
            if (at, cell.column) not in covered:
                span = spans.get(cell.column, CellSpan(cell.column))
                places = {(at + down, cell.column + on) for down in range(span.high) for on in range(span.wide)}
                covered |= places
                cells.append(replace(cell, wide=span.wide, high=span.high))
                for below in above[at + 1 : at + span.high]:
                    below.append(cells[-1])
        shown.append(tuple(cells))
    own = [row for row in rows if row.origin.depth == 1] or heads
    names = names_of_columns((row.text, row.origin.spans) for row in own)
    return PageTable(rows, tuple(shown), tuple(map(tuple, above)), names, columns)


def _cells_of(text: str, columns: int) -> Iterator[ShownCell]:
    """Yield a cell for each column of a table."""
    for cell in words_of_cells(text):
        yield ShownCell(column=cell.cell, start=cell.start, end=cell.end, text=text[cell.start : cell.end])
    for column in range(columns_of(text), columns):
        yield ShownCell(column=column, start=len(text), end=len(text))
