"""Which places of a table its cells cover, made sound: each place is one cell's, and only blank ones are covered."""

from __future__ import annotations

from itertools import accumulate, compress
from typing import TYPE_CHECKING

from index.table_cells import CellSpan
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Sequence


class GridRow(Struct, frozen=True):
    """A row of a table: the texts in its places, and the cells of it that cover several."""

    cells: list[str]
    spans: tuple[CellSpan, ...] = ()


def settled(rows: Sequence[GridRow]) -> list[GridRow]:
    """Return the rows that have words; a cell covers none but blank places of them, and no other cell's."""
    has_words = [any(text.strip() for text in row.cells) for row in rows]
    kept = list(compress(rows, has_words))
    before = list(accumulate(has_words, initial=0))  # how many rows are kept of those before each
    taken: set[tuple[int, int]] = set()
    made = []
    for at in compress(range(len(rows)), has_words):
        number, spans = before[at], []
        for span in rows[at].spans:
            high = before[min(at + span.high, len(rows))] - number
            if sound := _sound(kept, number, replace(span, high=high), taken):
                spans.append(sound)
        made.append(GridRow(rows[at].cells, tuple(spans)))
    return made


def _sound(rows: Sequence[GridRow], row: int, span: CellSpan, taken: set[tuple[int, int]]) -> CellSpan | None:
    """Return as much of a span as covers free and blank places only, and take these; None if it is but one place."""
    start, width = span.cell, len(rows[row].cells)
    wide = 1
    while wide < span.wide and start + wide < width and _is_free(rows, row, start + wide, taken):
        wide += 1
    if (row, start) in taken:
        return None
    columns = range(start, start + wide)
    high = 1
    while high < span.high and all(_is_free(rows, row + high, column, taken) for column in columns):
        high += 1
    taken.update((row + down, column) for down in range(high) for column in columns)
    return CellSpan(start, wide, high) if (wide, high) != (1, 1) else None


def _is_free(rows: Sequence[GridRow], row: int, column: int, taken: set[tuple[int, int]]) -> bool:
    """Return whether a place may be covered: it has no words, or lies beyond the end of its row."""
    if row >= len(rows) or (row, column) in taken:
        return False
    cells = rows[row].cells
    return column >= len(cells) or not cells[column].strip()
