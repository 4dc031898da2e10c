"""Lays an overview out in a text document: title, cards in one or two columns, and lists with hairlines between rows.

Like a page of the library, it is inserted with a cursor and never as HTML.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from index.values import Struct, replace
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.direction import direction_of
from viewer.kit.text.qt_text import showable
from viewer.reading.overview.overview import Card, Group, Overview, Row, Section

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_LEAST_COLUMN = 26  # letters; two columns of fewer would break every line
_PADDING, _GAP = 12, 10  # px: within a card, and between two
_ROW_PADDING = 0.42  # of the letters' size, above and below the words of a row
_SHARES = (40, 26)  # percent of a list's width: the words of a row, and the first fact about them
_ABOVE_TABLE = 0.4  # of the letters' size, between a heading and what it is about
_SPACED = 106  # percent: letters of section titles stand a little apart


class _Look(Struct, frozen=True, kw_only=True):
    """How a paragraph looks; sizes and distances are factors of the text's size, `line` of its line height."""

    size: float = 1.0
    weight: QFont.Weight = QFont.Weight.Normal
    color: str = "text"
    heading: int = 0
    line: float = 0.9
    above: float = 0
    below: float = 0
    spaced: bool = False


_TITLE = _Look(size=1.5, weight=QFont.Weight.Bold, heading=1, line=0.85, below=0.5)
_LEAD = _Look(size=1.05, color="muted", line=0.95, below=0.6)
# Where a line holds few words, large letters would fill the first screen with the title.
_NARROW_TITLE, _NARROW_LEAD = replace(_TITLE, size=1.2), replace(_LEAD, size=0.92)
_SECTION = _Look(size=0.78, weight=QFont.Weight.DemiBold, color="muted", heading=2, above=1.8, below=0.2, spaced=True)
_NOTE = _Look(size=0.84, color="muted", below=0.2)
_GROUP = _Look(size=0.95, weight=QFont.Weight.DemiBold, heading=3)
_FURTHER_GROUP = replace(_GROUP, above=0.6)
_PLAIN = _Look(size=0.92)
_SMALL = _Look(size=0.84, color="muted")
_WARNING = _Look(size=0.84, color="note_line")


class PaintedCard(Struct, frozen=True):
    """The frame to paint round a card, in the document's coordinates, and where it leads."""

    rect: QRectF
    link: str


class OverviewLayout:
    """Fills a text document, and knows afterwards where cards and hairlines are to be painted."""

    def __init__(self, document: QTextDocument, typography: Typography, theme: Theme, width: float) -> None:
        """Take an empty document and the width in pixels between its margins."""
        self._document, self._typography, self._theme = document, typography, theme
        self.columns = columns_in(width, typography)
        self._cards: list[tuple[QTextTable, tuple[Card, ...]]] = []
        self._lists: list[QTextTable] = []
        self._cursor = QTextCursor(document)
        self._begun = False

    def fill(self, overview: Overview) -> None:
        """Write the whole page."""
        self._cursor.beginEditBlock()
        narrow = self.columns == 1
        self._write(overview.title, _NARROW_TITLE if narrow else _TITLE)
        self._write(overview.lead, _NARROW_LEAD if narrow else _LEAD)
        for section in overview.sections:
            self._fill_section(section)
        self._cursor.endEditBlock()

    def cards(self) -> Iterator[PaintedCard]:
        """Yield the frames of all cards; those of one line are of one height."""
        for table, cards in self._cards:
            whole = self._column
            width = whole.width() / table.columns()
            for at, card in enumerate(cards):
                row, column = divmod(at, table.columns())
                side = _side(table, column)
                top, bottom = self._extent(table, row)
                left = whole.left() + side * width + (_GAP / 2 if side else 0)
                right = whole.left() + (side + 1) * width - (_GAP / 2 if side + 1 < table.columns() else 0)
                yield PaintedCard(QRectF(left, top - _PADDING, right - left, bottom - top + 2 * _PADDING), card.link)

    def hairlines(self) -> Iterator[tuple[float, float, float]]:
        """Yield left, right and height of the line below each row of a list."""
        for table in self._lists:
            whole = self._column
            for row in range(table.rows()):
                _top, bottom = self._extent(table, row)
                yield whole.left(), whole.right(), bottom + self._row_padding

    @property
    def _column(self) -> QRectF:
        """The rectangle between the margins; Qt tells no more of a table than its frame, moved by its paddings."""
        margins = self._document.rootFrame().frameFormat()
        width = self._document.textWidth() - margins.leftMargin() - margins.rightMargin()
        return QRectF(margins.leftMargin(), 0, width, 0)

    @property
    def _row_padding(self) -> float:
        return self._typography.size * _ROW_PADDING

    def _fill_section(self, section: Section) -> None:
        if section.title:
            self._write(section.title, _SECTION)
        if section.note:
            self._write(section.note, _NOTE)
        if section.cards:
            self._fill_cards(section.cards)
        if section.groups:
            self._fill_list(section.groups)

    def _fill_cards(self, cards: tuple[Card, ...]) -> None:
        table = self._table(-(-len(cards) // self.columns), [100 / self.columns] * self.columns, _PADDING + _GAP / 2)
        for at, card in enumerate(cards):
            cell = _cell(table, *divmod(at, self.columns))
            self._put(cell, card.text, _PLAIN, card.link)
            if card.detail:
                self._put(cell, card.detail, _SMALL, first=False)
        self._cards.append((table, cards))
        self._leave(table)

    def _fill_list(self, groups: tuple[Group, ...]) -> None:
        facts = max((len(row.told) for group in groups for row in group.rows), default=0)
        shares = [*_SHARES[:facts], 100 - sum(_SHARES[:facts])] if self.columns > 1 else [100]
        table = self._table(
            sum(len(group.rows) + bool(group.title) for group in groups), shares, self._row_padding, self._row_padding
        )
        at = 0
        for group in groups:
            if group.title:
                table.mergeCells(at, 0, 1, table.columns())
                look = _FURTHER_GROUP if at else _GROUP
                self._put(_cell(table, at, 0), group.title, look, group.link)
                at += 1
            for row in group.rows:
                self._fill_row(table, at, row)
                at += 1
        self._lists.append(table)
        self._leave(table)

    def _fill_row(self, table: QTextTable, at: int, row: Row) -> None:
        """Write a row: its facts in columns of their own, or below its words where there is but one column."""
        cell = _cell(table, at, 0)
        self._put(cell, row.text, _PLAIN, row.link)
        for column, fact in enumerate(row.told, start=1):
            look = _WARNING if fact == row.warning else _SMALL
            if table.columns() > 1:
                self._put(_cell(table, at, column), fact, look)
            else:
                self._put(cell, fact, look, first=False)

    def _table(self, rows: int, shares: Sequence[float], padding: float, outdent: float = 0) -> QTextTable:
        table_format = QTextTableFormat()
        table_format.setBorder(0)
        table_format.setCellSpacing(0)
        table_format.setCellPadding(padding)
        table_format.setTopMargin(self._typography.size * _ABOVE_TABLE)
        table_format.setLeftMargin(-outdent)
        table_format.setRightMargin(-outdent)
        table_format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shown = shares[::-1] if _rightward() else shares
        lengths = [QTextLength(QTextLength.Type.PercentageLength, share) for share in shown]
        table_format.setColumnWidthConstraints(lengths)
        return self._cursor.insertTable(rows, len(shares), table_format)

    def _leave(self, table: QTextTable) -> None:
        """Go on behind a table, in the line that Qt keeps there, which is as low as can be."""
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        low = QTextBlockFormat()
        low.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(low)
        self._begun = True

    def _extent(self, table: QTextTable, row: int) -> tuple[float, float]:
        """Return top and bottom of the words in a row of a table."""
        layout, rects = self._document.documentLayout(), []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
            while True:
                rects.append(layout.blockBoundingRect(block))
                if block == last:
                    break
                block = block.next()
        return min(rect.top() for rect in rects), max(rect.bottom() for rect in rects)

    def _write(self, text: str, look: _Look) -> None:
        """Write a paragraph below those that are there."""
        self._put(self._cursor, text, look, first=not self._begun)
        self._begun = True

    def _put(self, cursor: QTextCursor, text: str, look: _Look, link: str = "", *, first: bool = True) -> None:
        """Write a paragraph; `first` is the one that a document or a cell already has."""
        block_format, char_format = QTextBlockFormat(), QTextCharFormat()
        block_format.setTopMargin(look.above * self._typography.size)
        block_format.setBottomMargin(look.below * self._typography.size)
        block_format.setLineHeight(self._typography.line_percent(look.line), _PROPORTIONAL)
        block_format.setHeadingLevel(look.heading)
        block_format.setLayoutDirection(direction_of(text))
        char_format.setFont(self._font(look, text))
        char_format.setForeground(self._theme.color("link" if link else look.color))
        if link:
            char_format.setAnchor(True)
            char_format.setAnchorHref(link)
        if first:
            cursor.setBlockFormat(block_format)
            cursor.setCharFormat(char_format)
        else:
            cursor.insertBlock(block_format, char_format)
        cursor.insertText(showable(text), char_format)

    def _font(self, look: _Look, text: str) -> QFont:
        font = self._typography.font(look.size)
        font.setWeight(look.weight)
        if look.spaced and direction_of(text) is Qt.LayoutDirection.LeftToRight:  # the letters of Arabic are joined
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _SPACED)
        return font


def columns_in(width: float, typography: Typography) -> int:
    """Return how many columns there is room for in a width in pixels: two, or one."""
    letter = typography.column() / typography.measure
    return 2 if width >= 2 * _LEAST_COLUMN * letter else 1


def _cell(table: QTextTable, row: int, column: int) -> QTextCursor:
    """Return the beginning of a cell; columns count from where lines begin."""
    return table.cellAt(row, _side(table, column)).firstCursorPosition()


def _side(table: QTextTable, column: int) -> int:
    """Return a column counted from the left; Qt turns no table round for languages that are read from the right."""
    return table.columns() - 1 - column if _rightward() else column


def _rightward() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
