"""Tables as pages of documents on the shelf have them, for tests of what shows them."""

from __future__ import annotations

from hypothesis import strategies as st

from index.importing.grids import Cell, in_places
from index.model import Block, BlockKind, Page
from index.origin import Origin
from index.table_cells import CELL
from index.table_grids import GridRow, settled

WORDS = ("", "Iran", "Swiss legation", "two\nlines", "l’été 🕊 doux", "سفارة", "1961", "a b")
cells = st.builds(Cell, st.sampled_from(WORDS), st.integers(1, 3), st.integers(1, 3))
grids = (
    st.lists(st.lists(cells, min_size=1, max_size=4), min_size=1, max_size=5)
    .map(lambda rows: settled(in_places(rows)))
    .filter(bool)
)


def rows(grid: list[GridRow], *, table: int = 1, first: int = 1, heads: int = 0, direction: str = "") -> list[Block]:
    """Return the rows of a table, numbered from `first`; those of `heads` name its columns."""
    columns = max((len(row.cells) for row in grid), default=0)
    return [
        _block(
            first + at,
            BlockKind.ROW,
            CELL.join(row.cells),
            Origin(
                table=table,
                depth=int(at < heads),
                rows=len(grid),
                columns=columns,
                below=at if heads else 0,
                spans=row.spans,
                direction=direction,
            ),
        )
        for at, row in enumerate(grid)
    ]


def paragraph(row: int, text: str) -> Block:
    """Return a paragraph."""
    return _block(row, BlockKind.PARAGRAPH, text, Origin())


def page(*blocks: Block) -> Page:
    """Return a page of blocks."""
    return Page(1, "d", blocks)


def plain(height: int, width: int) -> list[GridRow]:
    """Return a table without cells that cover others: its first row says "Column 0", others "Cell 1.0"."""
    head = [f"Column {at}" for at in range(width)]
    return [GridRow([f"Cell {row}.{at}" for at in range(width)] if row else head) for row in range(height)]


def _block(row: int, kind: BlockKind, text: str, origin: Origin) -> Block:
    return Block(
        row=row, id=f"p{row}", kind=kind, document="d", topic="t", page=1, text=text, number=f"1.{row}", origin=origin
    )
