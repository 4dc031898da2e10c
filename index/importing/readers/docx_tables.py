"""A table of a Word file while it is read: its rows, their cells, and which of them cover several places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.importing.grids import HIGHEST, WIDEST
from index.table_cells import CellSpan

if TYPE_CHECKING:
    from index.importing.readers.pieces import Piece
    from index.importing.readers.xml_events import Attributes

OFF = {"0", "false", "off", "none"}
"""The values by which a Word file says that something is not so."""


class OpenTable:
    """Takes what the file says of one table; whoever reads puts pieces into the last cell of `rows`."""

    def __init__(self) -> None:
        self.rows: list[list[list[Piece]]] = []
        self.heads = 0
        self._wide = 1
        self._begun: dict[int, tuple[int, int]] = {}
        self._spans: dict[tuple[int, int], CellSpan] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        """Take what the file says of rows and cells."""
        value = attributes.get("val", "")
        if name == "tr":
            self.rows.append([])
        elif name == "tc" and self.rows:
            self.rows[-1].append([])
        elif name == "gridSpan" and value.isdecimal():
            self._wide = max(1, min(int(value[:4]), WIDEST))
        elif name == "tblHeader" and value not in OFF:
            self.heads += self.heads == len(self.rows) - 1
        elif name == "vMerge" and self.rows and self.rows[-1]:
            self._merge(len(self.rows) - 1, len(self.rows[-1]) - 1, goes_on=value != "restart")

    def end_cell(self) -> None:
        """Fill the places that the last cell covers beside its own."""
        if not self.rows or not self.rows[-1]:
            return
        place = len(self.rows) - 1, len(self.rows[-1]) - 1
        if self._wide > 1:
            high = self._spans[place].high if place in self._spans else 1
            self._spans[place] = CellSpan(place[1], self._wide, high)
            self.rows[-1] += [[] for _ in range(self._wide - 1)]
            self._wide = 1

    def spans(self) -> tuple[tuple[CellSpan, ...], ...]:
        """Return, for each row, its cells that cover several places."""
        every = sorted(self._spans.items())
        return tuple(tuple(span for (at, _), span in every if at == row) for row in range(len(self.rows)))

    def _merge(self, row: int, column: int, *, goes_on: bool) -> None:
        """Begin a cell that is several rows high, or let the one above go on into this row."""
        begun = self._begun.get(column)
        if not goes_on:
            self._begun[column] = row, column
        elif begun is not None and row - begun[0] < HIGHEST:
            above = self._spans.get(begun, CellSpan(column))
            self._spans[begun] = CellSpan(column, above.wide, row - begun[0] + 1)
