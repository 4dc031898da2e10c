"""Writes tables into a text document: as tables, or their rows one by one as "head: cell · head: cell".

Qt does not turn a table round that is read from the right, so the cells of such a row stand in the opposite order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from index.table_cells import APART
from index.values import Struct
from index.words.punctuation import labelled
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.direction import direction_of, has_direction
from viewer.kit.text.qt_text import showable
from viewer.reading.page.page_places import Stretch
from viewer.reading.page.page_tables import PageTable
from viewer.reading.page.table_widths import BORDER, SIZE, Columns, padding_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from index.model import Block

    Write = Callable[[QTextCursor, Block, int, int], None]
    """Writes characters of a block's text at a cursor, in the cursor's format."""

COPIED_TABS = QTextFormat.Property.UserProperty.value + 2
"""The property of signs that are shown between the words of cells: how many tabs are copied in place of them."""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_LINE = 0.9  # of the text's line height: lines of a cell are short
_APART = 0.85  # of the letters' size, above and below a table
_HERE = "\0"
_Formats = tuple[QTextBlockFormat, QTextCharFormat]


class TableLook(Struct, frozen=True):
    """How tables are set: with this type, in a theme's colours."""

    typography: Typography
    theme: Theme


def write_table(
    cursor: QTextCursor, table: PageTable, columns: Columns | None, look: TableLook, write: Write
) -> list[list[Stretch]]:
    """Write a table behind the block of a cursor, which stands in the empty block behind the table afterwards.

    Without `columns` they are as wide as lines ask for. Returns the stretches of each row, in the order of its text.
    """
    made = cursor.insertTable(len(table.rows), table.columns, _table_format(table, look))
    if columns is not None:
        set_columns(made, columns)
    direction = table.direction
    _merge(made, table, rightward=direction is Qt.LayoutDirection.RightToLeft)
    at, heads = made.firstCursorPosition(), table.heads
    formats: dict[tuple[bool, Qt.LayoutDirection], _Formats] = {}
    stretches = []
    for number, row in enumerate(table.rows):
        written = []
        for cell in table.cells_from_left(number):
            text = cell.text or ""
            like = number < heads, direction_of(text) if has_direction(text) else direction
            if like not in formats:
                formats[like] = _cell_formats(look, *like)
            block_format, char_format = formats[like]
            at.setBlockFormat(block_format)
            at.mergeBlockCharFormat(char_format)  # Qt keeps there, too, how many places the cell covers
            at.setCharFormat(char_format)
            if cell.text is not None:
                written.append(Stretch(cell.start, cell.end, at.position()))
                write(at, row, cell.start, cell.end)
            at.movePosition(QTextCursor.MoveOperation.NextBlock)
        stretches.append(sorted(written, key=lambda stretch: stretch.start))
    cursor.setPosition(at.position())
    return stretches


def set_columns(made: QTextTable, columns: Columns) -> None:
    """Give the columns of a table their widths, and have one that is read from the right begin on the right."""
    made_format = made.format().toTableFormat()
    rightward = made_format.layoutDirection() is Qt.LayoutDirection.RightToLeft
    shown = reversed(columns.widths) if rightward else columns.widths
    if rightward:  # a margin: Qt aligns as if the text had none, and so beyond its edge
        made_format.setAlignment(Qt.AlignmentFlag.AlignLeft)
        made_format.setLeftMargin(columns.left_over)
    made_format.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, width) for width in shown])
    made.setFormat(made_format)


def write_row(cursor: QTextCursor, table: PageTable, number: int, look: TableLook, write: Write) -> list[Stretch]:
    """Write a row at a cursor as a paragraph, with the name of the column before each cell.

    Words of cells that reach down into the row are shown once more. Returns the stretches of its own words.
    """
    row = table.rows[number]
    plain, sign = cursor.charFormat(), QTextCharFormat(cursor.charFormat())
    sign.setForeground(look.theme.color("muted"))
    names = table.names if row.origin.depth != 1 else ()
    own = {cell.column: cell for cell in table.cells[number] if cell.text}
    again = {cell.column: cell for cell in table.above[number] if cell.text and cell.column not in own}
    stretches: list[Stretch] = []
    last = 0
    for column, cell in sorted((own | again).items()):
        name = names[column] if column < len(names) else ""
        before, after = labelled(name, _HERE).split(_HERE)
        missing = cell.column - last if column in own else 0
        shown = (APART if cursor.positionInBlock() else "") + showable(before)
        _write_sign(cursor, shown, sign, tabs=missing)
        if column in own:
            cursor.setCharFormat(plain)
            stretches.append(Stretch(cell.start, cell.end, cursor.position()))
            write(cursor, row, cell.start, cell.end)
            last = column
        else:
            _write_sign(cursor, showable(" ".join((cell.text or "").split())), sign)
        _write_sign(cursor, showable(after), sign)
    return stretches


def _write_sign(cursor: QTextCursor, shown: str, sign: QTextCharFormat, tabs: int = 0) -> None:
    if shown:
        sign_format = QTextCharFormat(sign)
        sign_format.setProperty(COPIED_TABS, tabs)
        cursor.insertText(shown, sign_format)


def _table_format(table: PageTable, look: TableLook) -> QTextTableFormat:
    unit = look.typography.size
    table_format = QTextTableFormat()
    table_format.setBorder(BORDER)
    table_format.setBorderCollapse(True)
    table_format.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    table_format.setBorderBrush(look.theme.color("outline"))
    table_format.setCellPadding(padding_of(look.typography))
    table_format.setCellSpacing(0)
    table_format.setHeaderRowCount(table.heads)
    table_format.setLayoutDirection(table.direction)
    if table.direction is Qt.LayoutDirection.RightToLeft:
        table_format.setAlignment(Qt.AlignmentFlag.AlignRight)
    table_format.setTopMargin(unit * _APART)
    table_format.setBottomMargin(unit * _APART)
    return table_format


def _merge(made: QTextTable, table: PageTable, *, rightward: bool) -> None:
    for number, cells in enumerate(table.cells):
        for cell in cells:
            if cell.wide > 1 or cell.high > 1:
                first = table.columns - cell.column - cell.wide if rightward else cell.column
                made.mergeCells(number, first, cell.high, cell.wide)


def _cell_formats(look: TableLook, head: bool, direction: Qt.LayoutDirection) -> _Formats:
    """Return how a cell is set, and its letters."""
    block_format = QTextBlockFormat()
    block_format.setLineHeight(look.typography.line_percent(_LINE), _PROPORTIONAL)
    block_format.setLayoutDirection(direction)
    font = look.typography.font(SIZE)
    font.setWeight(QFont.Weight.DemiBold if head else QFont.Weight.Normal)
    char_format = QTextCharFormat()
    char_format.setFont(font)
    char_format.setForeground(look.theme.color("text"))
    return block_format, char_format
