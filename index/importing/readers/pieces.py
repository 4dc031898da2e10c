"""What files of word processors are made of, and blocks of it: paragraphs, tables, notes after what leads to them."""

from __future__ import annotations

from collections.abc import Iterable

from index.importing.account import Account, words
from index.importing.gathering import Gathering
from index.importing.imported import ImportedKind, TextDirection
from index.importing.pictures.drawn_figures import Figure
from index.table_cells import CellSpan
from index.table_grids import GridRow
from index.values import Struct, replace

TITLE_LEVEL = 0


class Piece(Struct, frozen=True, kw_only=True):
    """A paragraph with what its file says of it, or a whole table; `notes` are those that it leads to.

    `spans` are, for each row of a table, the cells of it that cover several places.
    """

    kind: ImportedKind
    text: str = ""
    level: int = 0
    label: str = ""
    direction: TextDirection = TextDirection.NONE
    notes: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    rows: tuple[tuple[tuple[Piece, ...], ...], ...] = ()
    spans: tuple[tuple[CellSpan, ...], ...] = ()
    heads: int = 0


class Putting:
    """Makes blocks of pieces, and puts notes after the block that leads to them."""

    def __init__(self, gathering: Gathering, account: Account, notes: dict[str, list[Piece]]) -> None:
        self.gathering = gathering
        self._account = account
        self._notes = notes
        self._numbers = 0

    def put(self, piece: Piece) -> None:
        """Make blocks of a piece and of the notes it leads to."""
        inside = [one for row in piece.rows for cell in row for one in cell]
        headed = any(one.kind is ImportedKind.HEADING for one in inside)
        if piece.kind is not ImportedKind.ROW:
            self._put_block(piece)
        elif max(map(len, piece.rows), default=0) > 1 and not headed:
            self._put_table(piece, inside)
        else:
            for one in inside:
                self.put(one)

    def put_notes(self, names: Iterable[str]) -> None:
        """Put the notes of these names that were not put yet."""
        for name in names:
            if pieces := self._notes.pop(name, None):
                self._numbers += 1
                for number, one in enumerate(pieces):
                    label = str(self._numbers) if not number else ""
                    self.gathering.add(ImportedKind.NOTE, _flat(one), label=label, direction=one.direction)

    def settle_title(self) -> str:
        """Return the words of the only title, which then is no heading, or of the first heading."""
        blocks = self.gathering.blocks
        headings = [number for number, block in enumerate(blocks) if block.kind is ImportedKind.HEADING]
        titles = [number for number in headings if blocks[number].level == TITLE_LEVEL]
        if len(titles) == 1:
            blocks[titles[0]] = replace(blocks[titles[0]], kind=ImportedKind.PARAGRAPH)
        first = (titles or headings)[:1]
        return blocks[first[0]].text if first else ""

    def _put_block(self, piece: Piece) -> None:
        self.gathering.add(piece.kind, piece.text, level=piece.level, label=piece.label, direction=piece.direction)
        self._put_after([piece])

    def _put_table(self, table: Piece, inside: list[Piece]) -> None:
        texts = [["\n".join(map(_flat, cell)) for cell in row] for row in table.rows]
        spans = table.spans or ((),) * len(texts)
        rows = [GridRow(cells, covering) for cells, covering in zip(texts, spans, strict=True)]
        heads = table.heads if table.heads < len(rows) else 0
        direction = next((one.direction for one in inside), table.direction)
        self.gathering.add_table(rows, heads, direction=direction)
        self._put_after(inside)

    def _put_after(self, pieces: list[Piece]) -> None:
        for piece in pieces:
            for figure in piece.figures:
                self._account.supplied += words(self.gathering.line(figure.text))
                self.gathering.add(ImportedKind.FIGURE, figure.text, picture=figure.picture)
            self.put_notes(piece.notes)


def _flat(piece: Piece) -> str:
    inside = [_flat(one) for row in piece.rows for cell in row for one in cell]
    return " ".join([piece.text, *inside])
