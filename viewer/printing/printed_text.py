"""Blocks of the library as a text for paper: headings, passages, and the editors' notes below theirs.

Like the reader's page it is written through a cursor, so that what a document contains is shown as words.
"""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from index.model import Block, BlockKind, Note
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.paper.pages import INCH
from viewer.kit.paper.prepared import prepare
from viewer.kit.text.qt_text import showable
from viewer.printing.print_choice import PrintChoice
from viewer.printing.printable_text import Heading, PrintableText
from viewer.reading.page.block_formats import keep_height, picture_words, shown_text
from viewer.reading.page.note_text import insert_note, note_formats
from viewer.reading.page.own_pictures import OwnPictures, PictureSource, no_picture
from viewer.reading.page.page_tables import PageTable, tables_of
from viewer.reading.page.page_writing import low_format
from viewer.reading.page.table_widths import widths_of
from viewer.reading.page.table_writing import TableLook, write_row, write_table

_HEADING_SIZE = {
    1: 1.7,
    2: 1.4,
    3: 1.15,
}  # by level, as factors of the text's size; deeper ones are as large as the text
_PAPER = 150.0  # mm
_LEVELS = {BlockKind.HEADING, BlockKind.LEAD_IN}


def printable_text(
    choice: PrintChoice, edition: str, typography: Typography, theme: Theme, source: PictureSource = no_picture
) -> PrintableText:
    """Return what was chosen as a text for paper, in a theme's colours; they should be those of a light one.

    `source` gives the pictures of figures.
    """
    document = QTextDocument()
    pictures = OwnPictures(document, source)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(typography.font())
    document.setDocumentMargin(0)
    document.setIndentWidth(typography.size * 1.6)
    made = PrintableText(
        document=document, title=choice.title, source=choice.document, edition=edition, pictures=pictures
    )
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    printing = _Printing(made, typography, theme)
    for part in tables_of(choice.blocks, choice.heads):
        if isinstance(part, PageTable):
            printing.put_table(cursor, part)
        else:
            printing.put(cursor, part, choice.notes.get(part.id, ()))
    cursor.endEditBlock()
    prepare(document)
    return made


class _Printing:
    """Writes blocks one after another."""

    def __init__(self, made: PrintableText, typography: Typography, theme: Theme) -> None:
        self._made, self._typography, self._theme = made, typography, theme
        self._look = TableLook(typography, theme)
        self._begun = False
        self._is_free = True

    def put(self, cursor: QTextCursor, block: Block, notes: tuple[Note, ...] = ()) -> None:
        """Write a block, and the notes below it."""
        self._begin(cursor, block)
        if block.kind is BlockKind.ITEM:
            cursor.createList(_bullets())
        if block.origin.picture is not None and self._made.pictures is not None:
            self._made.pictures.insert(cursor, block, linked=False)
        cursor.insertText(showable(_shown(block)))
        for note in notes:
            self._start(cursor, *_note_formats(self._typography, self._theme, note.text))
            self._made.notes.add(cursor.blockNumber())
            insert_note(cursor, note, self._typography, self._theme, printed=True)

    def put_table(self, cursor: QTextCursor, table: PageTable) -> None:
        """Write a table where paper has room for it, else its rows one by one."""
        if not table.is_small or widths_of(table, self._typography).narrowest > _paper_room():
            for number, block in enumerate(table.rows):
                self._begin(cursor, block)
                write_row(cursor, table, number, self._look, _write)
            return
        if self._is_free:
            self._start(cursor, low_format(), QTextCharFormat())
        stretches = write_table(cursor, table, None, self._look, _write)
        for block, cells in zip(table.rows, stretches, strict=True):
            _note_place(self._made, self._made.document.findBlock(cells[0].position).blockNumber(), block)
        self._made.leads.add(self._made.document.findBlock(stretches[0][0].position).blockNumber())
        self._is_free = True

    def _begin(self, cursor: QTextCursor, block: Block) -> None:
        self._start(cursor, *_formats(block, self._typography, self._theme))
        _note_place(self._made, cursor.blockNumber(), block)

    def _start(self, cursor: QTextCursor, block_format: QTextBlockFormat, char_format: QTextCharFormat) -> None:
        if not self._begun:
            block_format.setTopMargin(0)
        if self._is_free:
            cursor.setBlockFormat(block_format)
            cursor.setCharFormat(char_format)
        else:
            cursor.insertBlock(block_format, char_format)
        self._begun, self._is_free = True, False


def _write(cursor: QTextCursor, block: Block, start: int, end: int) -> None:
    cursor.insertText(shown_text(block)[start:end])


def _paper_room() -> float:
    """Return the width of the text on paper in pixels: A4 and Letter have about the same."""
    return _PAPER / INCH * QGuiApplication.primaryScreen().logicalDotsPerInch()


def _note_place(made: PrintableText, number: int, block: Block) -> None:
    """Note what the pages need to know of a block that begins as text block `number`."""
    if block.kind in _LEVELS:
        made.leads.add(number)
    if block.kind is BlockKind.HEADING:
        made.headings.append(Heading(block.level, _shown(block), number))
    elif block.number:
        made.numbers[number] = block.number


def _note_formats(typography: Typography, theme: Theme, text: str) -> tuple[QTextBlockFormat, QTextCharFormat]:
    """Return the formats of a note: indented behind a vertical line on paper, boxed on screen."""
    block_format, char_format = note_formats(typography, theme, text)
    block_format.clearBackground()
    block_format.setLeftMargin(0)
    block_format.setRightMargin(0)
    block_format.setIndent(1)
    return block_format, char_format


def _shown(block: Block) -> str:
    if block.origin.picture is not None:
        return picture_words(block)
    return f"[{block.text}]" if block.supplied else block.text


def _bullets() -> QTextListFormat:
    bullets = QTextListFormat()
    bullets.setStyle(QTextListFormat.Style.ListDisc)
    bullets.setIndent(1)
    return bullets


def _formats(block: Block, typography: Typography, theme: Theme) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block_format, char_format = QTextBlockFormat(), QTextCharFormat()
    unit, proportional = typography.size, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    if block.kind is BlockKind.HEADING:
        font = typography.font(_HEADING_SIZE.get(block.level, 1.0))
        font.setWeight(QFont.Weight.Bold if block.level <= 2 else QFont.Weight.DemiBold)
        block_format.setTopMargin(unit * (1.8 if block.level > 2 else 2.6))
        block_format.setBottomMargin(unit * (0.65 if block.level > 2 else 1.1))
        block_format.setLineHeight(115, proportional)
        block_format.setHeadingLevel(block.level)
    else:
        font = typography.font()
        block_format.setLineHeight(typography.line_height * 100, proportional)
        if block.origin.picture is not None:
            keep_height(block_format, unit)
        block_format.setBottomMargin(unit * 0.75)
    char_format.setFont(font)
    char_format.setForeground(theme.color("muted" if block.kind is BlockKind.LEAD_IN else "text"))
    return block_format, char_format
