"""Writes a page of the library into a text document, and notes where everything came to stand."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from index.model import Block, BlockKind, Note, Page
from index.values import Struct, field
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.qt_text import units
from viewer.reading.page.block_formats import bullets_of, direction, formats_of, picture_words, shown_text
from viewer.reading.page.note_text import fold_formats, insert_fold, insert_note, note_formats
from viewer.reading.page.note_words import note_place, note_words
from viewer.reading.page.own_pictures import OwnPictures
from viewer.reading.page.page_extras import PageExtras
from viewer.reading.page.page_places import PagePlaces, Stretch
from viewer.reading.page.page_tables import PageTable, tables_of
from viewer.reading.page.page_writing import link_formats, low_format, write_words
from viewer.reading.page.table_widths import TableWidths, widths_of
from viewer.reading.page.table_writing import TableLook, write_row, write_table

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARAGRAPH = "\N{PARAGRAPH SEPARATOR}"
_Formats = tuple[QTextBlockFormat, QTextCharFormat]


class CellPlace(Struct, frozen=True):
    """Where a cell is in its table: the name of its column, blank for none, its number, and its row, from 1."""

    name: str
    column: int
    row: int
    rows: int


class PageRecord(Struct):
    """What stands where on a page that was written; its text blocks are numbered from 0."""

    blocks: list[Block] = field(default_factory=list)
    """The library's blocks, in reading order."""
    places: PagePlaces = field(default_factory=PagePlaces)
    owners: list[int] = field(default_factory=list)
    """For each text block, the index in `blocks` of the block that it shows or stands below."""
    firsts: set[int] = field(default_factory=set)
    """The text blocks that begin a block of the library."""
    extras: set[int] = field(default_factory=set)
    """The text blocks that hold nothing of the library."""
    notes: dict[int, str] = field(default_factory=dict)
    """The places of notes by their text blocks."""
    folds: dict[str, int] = field(default_factory=dict)
    """By note id: the position of the sign at the end of the line that it is folded into."""
    rows: dict[int, tuple[int, int]] = field(default_factory=dict)
    """For each text block of a table's row, the first and the last of that row."""
    cells: dict[int, CellPlace] = field(default_factory=dict)
    """For each text block that is a cell of a table, where that is."""
    tables: list[tuple[int, TableWidths]] = field(default_factory=list)
    """Of each table that is small enough to be shown as one, its first text block and how wide its columns may be."""


class PageFilling:
    """Writes one page, and what it wrote into `made`."""

    def __init__(
        self,
        typography: Typography,
        theme: Theme,
        beside: PageExtras,
        *,
        pictures: OwnPictures | None,
        opened: set[str],
        room: float,
    ) -> None:
        """Set a page so, in a `room` of so many pixels between the margins; `opened` are the notes that are open.

        `pictures` draws the pictures of figures; without it they are their words.
        """
        self.made = PageRecord()
        self._typography, self._theme, self._beside = typography, theme, beside
        self._pictures, self._opened, self._room = pictures, opened, room
        self._look = TableLook(typography, theme)
        self._shown: dict[str, str] = {}
        self._first: Block | None = None
        # A page of 120 passages has about five kinds of blocks: making the two formats for each passage would be a
        # fifth of the time. The direction is part of the key because Qt keeps it in the block format.
        self._formats: dict[tuple[object, ...], _Formats] = {}
        # Whether the cursor stands in a text block that is there and not used: the first, and one behind a table.
        self._is_free = True

    def fill(self, document: QTextDocument, page: Page) -> None:
        """Write the page into an empty document."""
        self._first = page.blocks[0] if page.blocks else None
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for is_plain, parts in groupby(tables_of(page.blocks, page.heads), self._is_plain):
            if is_plain:
                for _, alike in groupby(cast("Iterator[Block]", parts), self._likeness):
                    self._write_plain(cursor, list(alike))
                continue
            for part in parts:
                if isinstance(part, PageTable):
                    self._write_table(cursor, part)
                else:
                    self._write_block(cursor, part)
        # Links belong to the last block, so that scrolling to the end counts as reading it.
        for number, link in enumerate(self._beside.links):
            formats = link_formats(link, self._typography, self._theme, number)
            self.made.extras.add(self._start_block(cursor, len(self.made.blocks) - 1, *formats))
            cursor.insertText(link.text)
        if self._is_free and self.made.owners:
            self._start_block(cursor, len(self.made.blocks) - 1, low_format(), QTextCharFormat())
        cursor.endEditBlock()

    def _is_plain(self, part: Block | PageTable) -> bool:
        """Return whether a part of a page is a block of words alone, and nothing stands in or below them."""
        if isinstance(part, PageTable):
            return False
        own = part.supplied or part.kind is BlockKind.ITEM or part.origin.picture is not None
        return not (own or self._beside.terms.get(part.id) or self._beside.notes.get(part.id))

    def _write_plain(self, cursor: QTextCursor, blocks: list[Block]) -> None:
        """Write plain blocks that are set alike at once, which takes a fifth of the time of writing one by one."""
        texts = [shown_text(block) for block in blocks]
        self._begin(cursor, blocks[0])
        position = cursor.position()
        cursor.insertText(_PARAGRAPH.join(texts), cursor.charFormat())
        for number, (block, text) in enumerate(zip(blocks, texts, strict=True)):
            if number:
                self.made.blocks.append(block)
                self.made.firsts.add(len(self.made.owners))
                self.made.owners.append(len(self.made.blocks) - 1)
            self.made.places.add(block.id, block.text, (Stretch(0, len(block.text), position),))
            position += units(text, len(text)) + 1

    def _write_block(self, cursor: QTextCursor, block: Block) -> None:
        self._begin(cursor, block)
        # Each item is a list of its own: the source numbers none, and passages between items would end a list anyway.
        if block.kind is BlockKind.ITEM:
            cursor.createList(bullets_of(block))
        plain = cursor.charFormat()
        bracket = QTextCharFormat(plain)
        bracket.setForeground(self._theme.color("muted"))
        cursor.insertText("[" if block.supplied else "", bracket)
        has_picture = self._pictures is not None and block.origin.picture is not None
        if self._pictures is not None and has_picture:
            self._pictures.insert(cursor, block)
        self.made.places.add(block.id, block.text, [Stretch(0, len(block.text), cursor.position())])
        cursor.setCharFormat(plain)
        if has_picture and not block.text:
            cursor.insertText(picture_words(block), plain)
        else:
            self._write(cursor, block, 0, len(block.text))
        cursor.insertText("]" if block.supplied else "", bracket)
        self._write_notes(cursor, block)

    def _write_table(self, cursor: QTextCursor, table: PageTable) -> None:
        if not table.is_small:
            self._write_rows(cursor, table)
            return
        widths = widths_of(table, self._typography)
        if widths.narrowest > self._room:
            self.made.tables.append((len(self.made.owners), widths))
            self._write_rows(cursor, table)
            return
        if self._is_free:
            self._start_block(cursor, max(0, len(self.made.blocks) - 1), low_format(), QTextCharFormat())
        self.made.tables.append((len(self.made.owners), widths))
        stretches = write_table(cursor, table, widths.columns(self._room), self._look, self._write)
        for row, (block, own) in enumerate(zip(table.rows, stretches, strict=True)):
            self._note_row(table, row)
            self.made.places.add(block.id, block.text, own)
        self._is_free = True
        for block in table.rows:
            self._write_notes(cursor, block)

    def _note_row(self, table: PageTable, row: int) -> None:
        """Note the text blocks that a row has been written into, one for each of its cells."""
        made, shown = self.made, table.cells_from_left(row)
        first = len(made.owners)
        numbers = range(first, first + len(shown))
        made.blocks.append(table.rows[row])
        made.owners += [len(made.blocks) - 1] * len(shown)
        made.firsts.add(first)
        made.rows.update(dict.fromkeys(numbers, (first, numbers[-1])))
        for number, cell in zip(numbers, shown, strict=True):
            name = table.names[cell.column] if cell.column < len(table.names) else ""
            made.cells[number] = CellPlace(name, cell.column + 1, row + 1, len(table.rows))

    def _write_rows(self, cursor: QTextCursor, table: PageTable) -> None:
        for number, block in enumerate(table.rows):
            self._begin(cursor, block)
            self.made.places.add(block.id, block.text, write_row(cursor, table, number, self._look, self._write))
            self._write_notes(cursor, block)

    def _begin(self, cursor: QTextCursor, block: Block) -> None:
        """Begin a text block for a block of the library."""
        like = self._likeness(block)
        self.made.blocks.append(block)
        if like not in self._formats:
            self._formats[like] = formats_of(block, self._typography, self._theme, first=block is self._first)
        self.made.firsts.add(self._start_block(cursor, len(self.made.blocks) - 1, *self._formats[like]))

    def _likeness(self, block: Block) -> tuple[object, ...]:
        """Return what blocks have in common that are set alike."""
        is_first = block is self._first
        return block.kind, block.level, block.origin.depth, block.origin.picture is not None, is_first, direction(block)

    def _write(self, cursor: QTextCursor, block: Block, start: int, end: int) -> None:
        """Write characters of a block, which may be one of several stretches."""
        # `shown_text` replaces characters that Qt keeps for itself one for one, so that the spans of terms stay right.
        if block.id not in self._shown:
            self._shown = {block.id: shown_text(block)}
        terms = self._beside.terms.get(block.id, ())
        write_words(cursor, self._shown[block.id], (start, end), terms, self._theme)

    def _write_notes(self, cursor: QTextCursor, block: Block) -> None:
        owner = self.made.blocks.index(block) if block is not self.made.blocks[-1] else len(self.made.blocks) - 1
        for note in self._beside.notes.get(block.id, ()):
            self._write_note(cursor, owner, note)

    def _write_note(self, cursor: QTextCursor, owner: int, note: Note) -> None:
        is_open = note.id in self._opened
        fold = self._start_block(cursor, owner, *fold_formats(self._typography, self._theme, note.text))
        self.made.folds[note.id] = insert_fold(cursor, note, opened=is_open)
        number = self._start_block(cursor, owner, *note_formats(self._typography, self._theme, note.text))
        self.made.extras.update((fold, number))
        place = self.made.notes[number] = note_place(note.id)
        words = note_words(note).whole
        self.made.places.add(place, words, [Stretch(0, len(words), cursor.position())])
        insert_note(cursor, note, self._typography, self._theme)
        cursor.block().setVisible(is_open)

    def _start_block(
        self, cursor: QTextCursor, owner: int, block_format: QTextBlockFormat, char_format: QTextCharFormat
    ) -> int:
        """Begin a text block that belongs to a block of the library, and return its number."""
        if self._is_free:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)
            cursor.setCharFormat(char_format)
            self._is_free = False
        else:
            cursor.insertBlock(block_format, char_format)
        self.made.owners.append(owner)
        return len(self.made.owners) - 1
