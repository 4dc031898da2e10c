"""A page of the library laid out as a text document.

Text is inserted with a cursor, never as HTML or Markdown: everything in a document is shown as words
and does nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

from index.model import Block, BlockKind, Note, Page, Span
from index.values import Struct, field
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.direction import direction_of
from viewer.kit.text.qt_text import characters, units
from viewer.reading.page.block_formats import bullets_of, direction, formats_of, picture_words, shown_text
from viewer.reading.page.note_text import fold_formats, insert_fold, insert_note, note_formats
from viewer.reading.page.note_words import FOLDED, OPENED, note_place, note_words
from viewer.reading.page.own_pictures import OwnPictures


class PageLink(Struct, frozen=True):
    """A way on from a page: the page number and the words to show."""

    page: int
    text: str


class PageExtras(Struct, frozen=True):
    """Additions to a page's source: editors' notes and glossary terms by passage id, and links to the next pages.

    A term is the span of its words and its id.
    """

    links: tuple[PageLink, ...] = ()
    notes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    terms: Mapping[str, tuple[tuple[int, int, str], ...]] = field(default_factory=dict)


NOTHING_BESIDE = PageExtras()
_Look = tuple[BlockKind, int, int, bool, bool, Qt.LayoutDirection]


class PageDocument(Struct):
    """Fills a QTextDocument with a page and knows which text block holds which block of the library."""

    document: QTextDocument
    # The library's blocks of the page, in reading order. A *text block* is Qt's: a block of the library, a note
    # below it, or a link to another page; they are numbered from 0 in the order of the page.
    blocks: list[Block] = field(default_factory=list)
    # By place (block id or note place): the words as the library has them, to count characters in, and the
    # position of their first one in the document. Qt counts UTF-16 units, Python characters: every use goes
    # through `units` or `characters`.
    _texts: dict[str, str] = field(default_factory=dict)
    _position: dict[str, int] = field(default_factory=dict)
    # For each text block, the index in `blocks` of the block that it shows or stands below. The first text block
    # of an owner holds its words, the others its notes.
    _owners: list[int] = field(default_factory=list)
    # The note places by text block number.
    _notes: dict[int, str] = field(default_factory=dict)
    # By note id: the position of the sign at the end of the line that it is folded into.
    _folds: dict[str, int] = field(default_factory=dict)
    # Draws the pictures of figures; without it, figures are their words.
    pictures: OwnPictures | None = None
    # The ids of the notes that are open; each stands below its line, and is not seen otherwise.
    opened: set[str] = field(default_factory=set)

    def fill(
        self,
        page: Page,
        typography: Typography,
        theme: Theme,
        beside: PageExtras = NOTHING_BESIDE,
        frame: QTextFrameFormat | None = None,
    ) -> None:
        """Lay the page out anew, with the margins of `frame` from the start; what the document held before is gone."""
        self.document.clear()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(typography.font())
        self.blocks = list(page.blocks)
        self._texts = {block.id: block.text for block in page.blocks}
        self._position, self._owners, self._notes, self._folds = {}, [], {}, {}
        if self.pictures is not None:
            self.pictures.forget()
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        if frame is not None:
            self.document.rootFrame().setFrameFormat(frame)
        # A page of 120 passages has about five kinds of blocks: making the two formats for each passage would
        # be a fifth of the time of `fill`. The direction is part of the key because Qt keeps it in the block
        # format.
        formats: dict[_Look, tuple[QTextBlockFormat, QTextCharFormat]] = {}
        for count, block in enumerate(self.blocks):
            like = _look(block, first=count == 0)
            if like not in formats:
                formats[like] = formats_of(block, typography, theme, first=count == 0)
            self._start_block(cursor, count, *formats[like])
            # Each item is a list of its own: the source numbers none, and passages between items would
            # end a list anyway.
            if block.kind is BlockKind.ITEM:
                cursor.createList(bullets_of(block))
            self._insert_text(cursor, block, theme, beside.terms.get(block.id, ()))
            for note in beside.notes.get(block.id, ()):
                self._start_block(cursor, count, *fold_formats(typography, theme, note.text))
                self._folds[note.id] = insert_fold(cursor, note, opened=note.id in self.opened)
                place = self._notes[len(self._owners)] = note_place(note.id)
                self._start_block(cursor, count, *note_formats(typography, theme, note.text))
                self._position[place], self._texts[place] = cursor.position(), note_words(note).whole
                insert_note(cursor, note, typography, theme)
                cursor.block().setVisible(note.id in self.opened)
        # Links belong to the last block, so that scrolling to the end counts as reading it.
        for number, link in enumerate(beside.links):
            self._start_block(cursor, len(self.blocks) - 1, *_link_formats(link, typography, theme, number))
            cursor.insertText(link.text)
        cursor.endEditBlock()

    def is_text(self, number: int) -> bool:
        """Return whether a text block holds the source's words, not something beside them."""
        return number < len(self._owners) and (number == 0 or self._owners[number] != self._owners[number - 1])

    def is_note(self, number: int) -> bool:
        """Return whether a text block holds an editor's note."""
        return number in self._notes

    def note_at(self, number: int) -> str:
        """Return the id of the note that a text block holds, blank for any other block."""
        return self._notes.get(number, "").removeprefix(note_place(""))

    def set_open(self, note_id: str, *, opened: bool) -> bool:
        """Open a note or fold it into its line; return whether that changes anything on this page."""
        if note_id not in self._folds or (note_id in self.opened) is opened:
            return False
        (self.opened.add if opened else self.opened.discard)(note_id)
        sign = QTextCursor(self.document)
        sign.setPosition(self._folds[note_id])
        sign.setPosition(self._folds[note_id] + 1, QTextCursor.MoveMode.KeepAnchor)
        sign.insertText(OPENED if opened else FOLDED, sign.charFormat())
        note = self.document.findBlock(self._position[note_place(note_id)])
        note.setVisible(opened)
        self.document.markContentsDirty(note.position(), note.length())
        return True

    @property
    def places(self) -> tuple[str, ...]:
        """What words can be marked in, in reading order: the ids of blocks, and `note_place` for the notes below."""
        return tuple(self._position)

    def place(self, number: int) -> str:
        """Return the place in `places` that a text block shows, that of its owner where it is a way on."""
        return self._notes.get(number) or self.owner(number).id

    def number(self, block_id: str) -> int:
        """Return the number of the text block that holds `block_id`, or -1 when it is not on this page."""
        position = self._position.get(block_id)
        return -1 if position is None else self.document.findBlock(position).blockNumber()

    def owner(self, number: int) -> Block:
        """Return the library's block that a text block shows or belongs to; raises IndexError beyond the end."""
        return self.blocks[self._owners[number]]

    def figure(self, block_id: str) -> Block | None:
        """Return the block with an id if it is on this page and has a picture; else None."""
        return next((block for block in self.blocks if block.id == block_id and block.origin.picture), None)

    def cursor(self, block_id: str, start: int, end: int) -> QTextCursor | None:
        """Return a cursor that selects characters start..end of a block's or note's words, None when elsewhere."""
        position = self._position.get(block_id)
        if position is None:
            return None
        text = self._texts[block_id]
        cursor = QTextCursor(self.document)
        cursor.setPosition(position + units(text, start))
        cursor.setPosition(position + units(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def spans(self, cursor: QTextCursor) -> tuple[tuple[str, Span], ...]:
        """Return what a cursor selects of the library's own words: each block's id and the span of its characters."""
        found = []
        for block in self.blocks:
            position = self._position[block.id]
            start = characters(block.text, cursor.selectionStart() - position)
            end = characters(block.text, cursor.selectionEnd() - position)
            if start < end:
                found.append((block.id, (start, end)))
        return tuple(found)

    def place_at(self, position: int) -> tuple[str, int]:
        """Return the block that owns a position of the text document, and how many characters into its text it is."""
        number = self.document.findBlock(position).blockNumber()
        block = self.owner(number)
        within = max(0, position - self._position[block.id])
        return block.id, characters(block.text, within) if self.is_text(number) else len(block.text)

    def _start_block(
        self, cursor: QTextCursor, owner: int, block_format: QTextBlockFormat, char_format: QTextCharFormat
    ) -> None:
        if self._owners:
            cursor.insertBlock(block_format, char_format)
        else:
            cursor.setBlockFormat(block_format)
            cursor.setCharFormat(char_format)
        self._owners.append(owner)

    def _insert_text(
        self, cursor: QTextCursor, block: Block, theme: Theme, terms: tuple[tuple[int, int, str], ...]
    ) -> None:
        plain = cursor.charFormat()
        bracket = QTextCharFormat(plain)
        if block.supplied:
            bracket.setForeground(theme.color("muted"))
            cursor.insertText("[", bracket)
        has_picture = self.pictures is not None and block.origin.picture is not None
        if self.pictures is not None and has_picture:
            self.pictures.insert(cursor, block)
        self._position[block.id] = cursor.position()
        if has_picture and not block.text.strip():
            cursor.insertText(picture_words(block), plain)
            return
        # `shown_text` replaces characters that Qt keeps for itself one for one, so that the spans of terms stay right.
        text, written = shown_text(block), 0
        for start, end, term in terms:
            cursor.insertText(text[written:start], plain)
            cursor.insertText(text[start:end], _term_format(plain, term, theme))
            written = end
        cursor.insertText(text[written:], plain)
        if block.supplied:
            cursor.insertText("]", bracket)


def _look(block: Block, *, first: bool) -> _Look:
    """Return all that decides how a block is set."""
    drawn = block.origin.picture is not None
    return block.kind, block.level, block.origin.depth, drawn, first, direction(block)


def _term_format(plain: QTextCharFormat, term: str, theme: Theme) -> QTextCharFormat:
    term_format = QTextCharFormat(plain)
    term_format.setAnchor(True)
    term_format.setAnchorHref(f"term:{term}")
    term_format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    term_format.setUnderlineColor(theme.color("muted"))
    return term_format


def _link_formats(
    link: PageLink, typography: Typography, theme: Theme, number: int
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block_format = QTextBlockFormat()
    block_format.setTopMargin(typography.size * (0.6 if number else 3.2))
    block_format.setBottomMargin(typography.size * 0.6)
    block_format.setLayoutDirection(direction_of(link.text))
    char_format = QTextCharFormat()
    char_format.setFont(typography.font(0.92))
    char_format.setAnchor(True)
    char_format.setAnchorHref(f"page:{link.page}")
    char_format.setForeground(theme.color("link"))
    return block_format, char_format
