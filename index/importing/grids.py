"""The cells of a table laid out in places: a cell that covers several has blanks in all but the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.table_cells import CellSpan
from index.table_grids import GridRow
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDEST = 100
"""The most columns that a cell covers, and that covered places are laid out in."""
HIGHEST = 1_000
"""The most rows that a cell covers."""


class Cell(Struct, frozen=True):
    """A cell as a file has it: its words, and how many columns and rows it covers."""

    text: str
    wide: int = 1
    high: int = 1


def in_places(rows: Iterable[Sequence[Cell]]) -> list[GridRow]:
    """Return the rows of a table, given by their cells without the places that others cover."""
    below: dict[int, int] = {}
    made = []
    for row in rows:
        texts: list[str] = []
        spans = []
        fresh: dict[int, int] = {}
        for cell in row:
            while below.get(len(texts), 0) and len(texts) < WIDEST:
                texts.append("")
            covered = range(len(texts), min(len(texts) + cell.wide, max(len(texts) + 1, WIDEST)))
            if len(covered) > 1 or cell.high > 1:
                spans.append(CellSpan(len(texts), len(covered), cell.high))
            fresh |= dict.fromkeys(covered, cell.high - 1)
            texts += [cell.text, *[""] * (len(covered) - 1)]
        below = {place: left - 1 for place, left in below.items() if left > 1} | {
            place: left for place, left in fresh.items() if left
        }
        made.append(GridRow(texts, tuple(spans)))
    return made
