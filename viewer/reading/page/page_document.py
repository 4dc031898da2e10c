"""A page of the library laid out as a text document.

Text is inserted with a cursor, never as HTML or Markdown: everything in a document is shown as words
and does nothing.
"""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument, QTextFrameFormat

from index.model import Block, Page, Span
from index.values import Struct, field
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.reading.page.note_words import FOLDED, OPENED, note_place
from viewer.reading.page.own_pictures import OwnPictures
from viewer.reading.page.page_extras import NOTHING_BESIDE, PageExtras
from viewer.reading.page.page_filling import CellPlace, PageFilling, PageRecord
from viewer.reading.page.page_places import selected_by
from viewer.reading.page.table_writing import set_columns

_KEEP = QTextCursor.MoveMode.KeepAnchor
_WIDE = 100_000.0  # px: room for any table


class PageDocument(Struct):
    """Fills a QTextDocument with a page and knows which text block holds which block of the library.

    A *text block* is Qt's: a block of the library, a cell of a row, a note below it, or a link to another page; they
    are numbered from 0 in the order of the page.
    """

    document: QTextDocument
    # Draws the pictures of figures; without it, figures are their words.
    pictures: OwnPictures | None = None
    # The ids of the notes that are open; each stands below its line, and is not seen otherwise.
    opened: set[str] = field(default_factory=set)
    _made: PageRecord = field(default_factory=PageRecord)
    _room: float = _WIDE

    def fill(
        self,
        page: Page,
        typography: Typography,
        theme: Theme,
        beside: PageExtras = NOTHING_BESIDE,
        frame: QTextFrameFormat | None = None,
        room: float = _WIDE,
    ) -> None:
        """Lay the page out anew, with the margins of `frame` from the start; what the document held before is gone.

        `room` is the width between the margins, in pixels: a table that needs more is shown row by row.
        """
        self.document.clear()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(typography.font())
        if frame is not None:
            self.document.rootFrame().setFrameFormat(frame)
        if self.pictures is not None:
            self.pictures.forget()
        self._room = room
        filling = PageFilling(typography, theme, beside, pictures=self.pictures, opened=self.opened, room=room)
        filling.fill(self.document, page)
        self._made = filling.made

    def fit_tables(self, room: float) -> bool:
        """Let tables have a room of another width in pixels; return False where one is to be shown otherwise then."""
        if any((widths.narrowest <= room) != (widths.narrowest <= self._room) for _, widths in self._made.tables):
            return False
        self._room = room
        for number, widths in self._made.tables:
            table = QTextCursor(self.document.findBlockByNumber(number)).currentTable()
            if table is not None:
                set_columns(table, widths.columns(room))
        return True

    @property
    def blocks(self) -> list[Block]:
        """The library's blocks of the page, in reading order."""
        return self._made.blocks

    def is_text(self, number: int) -> bool:
        """Return whether words of the source begin in a text block, not something beside them."""
        return number in self._made.firsts

    def is_note(self, number: int) -> bool:
        """Return whether a text block holds an editor's note."""
        return number in self._made.notes

    def note_at(self, number: int) -> str:
        """Return the id of the note that a text block holds, blank for any other block."""
        return self._made.notes.get(number, "").removeprefix(note_place(""))

    def row(self, number: int) -> tuple[int, int]:
        """Return the first and the last text block of the row of a table that one is a cell of; else that one."""
        return self._made.rows.get(number, (number, number))

    def cell(self, number: int) -> CellPlace | None:
        """Return where the cell is that a text block is; None for one that is no cell of a table."""
        return self._made.cells.get(number)

    def set_open(self, note_id: str, *, opened: bool) -> bool:
        """Open a note or fold it into its line; return whether that changes anything on this page."""
        if note_id not in self._made.folds or (note_id in self.opened) is opened:
            return False
        (self.opened.add if opened else self.opened.discard)(note_id)
        sign = QTextCursor(self.document)
        sign.setPosition(self._made.folds[note_id])
        sign.setPosition(self._made.folds[note_id] + 1, QTextCursor.MoveMode.KeepAnchor)
        sign.insertText(OPENED if opened else FOLDED, sign.charFormat())
        note = self.document.findBlock(self._made.places.first(note_place(note_id)))
        note.setVisible(opened)
        self.document.markContentsDirty(note.position(), note.length())
        return True

    @property
    def places(self) -> tuple[str, ...]:
        """What words can be marked in, in reading order: the ids of blocks, and `note_place` for the notes below."""
        return tuple(self._made.places)

    def place(self, number: int) -> str:
        """Return the place in `places` that a text block shows, that of its owner where it is a way on."""
        return self._made.notes.get(number) or self.owner(number).id

    def number(self, block_id: str) -> int:
        """Return the number of the text block in which `block_id` begins, or -1 when it is not on this page."""
        places = self._made.places
        return self.document.findBlock(places.first(block_id)).blockNumber() if block_id in places else -1

    def owner(self, number: int) -> Block:
        """Return the library's block that a text block shows or belongs to; raises IndexError beyond the end."""
        return self.blocks[self._made.owners[number]]

    def figure(self, block_id: str) -> Block | None:
        """Return the block with an id if it is on this page and has a picture; else None."""
        return next((block for block in self.blocks if block.id == block_id and block.origin.picture), None)

    def cursor(self, block_id: str, start: int, end: int) -> QTextCursor | None:
        """Return a cursor that selects characters start..end of a block's or note's words, None when elsewhere.

        Over several cells Qt selects whole ones; `cursors` are exact.
        """
        runs = self._runs(block_id, start, end)
        return self._selecting(min(map(min, runs)), max(map(max, runs))) if runs else None

    def position(self, place: str, offset: int) -> int:
        """Return where a character of a text stands in the document; raises KeyError for a text of another page."""
        return self._made.places.position(place, offset)

    def cursors(self, block_id: str, start: int, end: int) -> list[QTextCursor]:
        """Return a cursor for each part of characters start..end, such as the cells of a row; none when elsewhere."""
        return [self._selecting(*run) for run in self._runs(block_id, start, end)]

    def spans(self, cursor: QTextCursor) -> tuple[tuple[str, Span], ...]:
        """Return what a cursor selects of the library's own words: each block's id and the span of its characters."""
        chosen = selected_by(cursor)
        every = ((block.id, self._made.places.span(block.id, chosen)) for block in self.blocks)
        return tuple((block_id, span) for block_id, span in every if span is not None)

    def place_at(self, position: int) -> tuple[str, int]:
        """Return the block that owns a position of the text document, and how many characters into its text it is."""
        number = self.document.findBlock(position).blockNumber()
        block = self.owner(number)
        beside = number in self._made.extras
        return block.id, len(block.text) if beside else self._made.places.offset(block.id, position)

    def _runs(self, place: str, start: int, end: int) -> list[tuple[int, int]]:
        places = self._made.places
        return places.runs(place, start, end) if place in places else []

    def _selecting(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        if end != start:
            cursor.setPosition(end, _KEEP)
        return cursor
