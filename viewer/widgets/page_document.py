"""A page of the library laid out as a text document.

Text goes in through a cursor, never as HTML or Markdown: whatever a document contains is shown as words
and does nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from index.model import Block, BlockKind, Page
from viewer.models.qt_text import showable, units
from viewer.models.theme import Theme

_SAMPLE = "the quick brown fox jumps over the lazy dog and reads on about the powers that protect "
_HEADING_SIZE = {1: 1.75, 2: 1.5, 3: 1.18, 4: 1.05}


@dataclass(frozen=True, slots=True)
class Typography:
    """How text is set: a font family, its size in points, line height as a factor, measure in characters."""

    family: str
    size: float
    line_height: float = 1.5
    measure: int = 68

    def font(self, factor: float = 1.0) -> QFont:
        """Return the reading font, `factor` times its size."""
        font = QFont(self.family)
        font.setPointSizeF(self.size * factor)
        return font

    def column(self) -> float:
        """Return the width in pixels of `measure` characters of running text."""
        return QFontMetricsF(self.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self.measure


@dataclass(frozen=True, slots=True)
class PageLink:
    """A way on from a page: the page number and the words to show."""

    page: int
    text: str


@dataclass(slots=True)
class PageDocument:
    """Fills a QTextDocument with a page and knows which text block holds which block of the library."""

    document: QTextDocument
    blocks: list[Block] = field(default_factory=list)
    _position: dict[str, int] = field(default_factory=dict)

    def fill(self, page: Page, typography: Typography, theme: Theme, links: tuple[PageLink, ...] = ()) -> None:
        """Lay the page out anew; what the document held before is gone."""
        self.document.clear()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(typography.font())
        self.blocks = list(page.blocks)
        self._position = {}
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for count, block in enumerate(self.blocks):
            block_format, char_format = _formats(block, typography, theme, first=count == 0)
            if count:
                cursor.insertBlock(block_format, char_format)
            else:
                cursor.setBlockFormat(block_format)
            if block.kind is BlockKind.ITEM:
                cursor.createList(QTextListFormat.Style.ListDisc)
            self._insert(cursor, block, char_format, theme)
        self._insert_links(cursor, links, typography, theme)
        cursor.endEditBlock()

    def _insert(self, cursor: QTextCursor, block: Block, char_format: QTextCharFormat, theme: Theme) -> None:
        bracket = QTextCharFormat(char_format)
        bracket.setForeground(theme.color("muted"))
        if block.supplied:
            cursor.insertText("[", bracket)
        self._position[block.id] = cursor.position()
        cursor.insertText(showable(block.text), char_format)
        if block.supplied:
            cursor.insertText("]", bracket)

    @staticmethod
    def _insert_links(cursor: QTextCursor, links: tuple[PageLink, ...], typography: Typography, theme: Theme) -> None:
        for count, link in enumerate(links):
            block_format = QTextBlockFormat()
            block_format.setTopMargin(typography.size * (3.2 if count == 0 else 0.6))
            block_format.setBottomMargin(typography.size * 0.6)
            char_format = QTextCharFormat()
            char_format.setFont(typography.font(0.92))
            char_format.setAnchor(True)
            char_format.setAnchorHref(f"page:{link.page}")
            char_format.setForeground(theme.color("link"))
            cursor.insertBlock(block_format, char_format)
            cursor.insertText(link.text, char_format)

    def block_number(self, block_id: str) -> int:
        """Return the number of the text block that holds `block_id`, or -1 when it is not on this page."""
        position = self._position.get(block_id)
        return -1 if position is None else self.document.findBlock(position).blockNumber()

    def at(self, position: int) -> Block | None:
        """Return the library's block at a character position; the last one for the links at the end."""
        number = self.document.findBlock(position).blockNumber()
        return self.blocks[min(number, len(self.blocks) - 1)] if self.blocks else None

    def cursor(self, block_id: str, start: int, end: int) -> QTextCursor | None:
        """Return a cursor that selects characters start..end of a block's text, or None when it is elsewhere."""
        number = self.block_number(block_id)
        if number < 0:
            return None
        position, text = self._position[block_id], self.blocks[number].text
        cursor = QTextCursor(self.document)
        cursor.setPosition(position + units(text, start))
        cursor.setPosition(position + units(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _formats(
    block: Block, typography: Typography, theme: Theme, *, first: bool
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block_format, char_format = QTextBlockFormat(), QTextCharFormat()
    unit = typography.size
    if block.kind is BlockKind.HEADING:
        factor = _HEADING_SIZE.get(block.level, 1.0)
        font = typography.font(factor)
        font.setWeight(QFont.Weight.DemiBold if block.level > 2 else QFont.Weight.Bold)
        block_format.setTopMargin(0 if first else unit * (1.9 if block.level > 2 else 1.2))
        block_format.setBottomMargin(unit * (0.5 if block.level > 2 else 0.9))
        block_format.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block_format.setHeadingLevel(block.level)
        block_format.setAlignment(Qt.AlignmentFlag.AlignLeft)
    else:
        font = typography.font()
        block_format.setLineHeight(
            typography.line_height * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        block_format.setBottomMargin(unit * 0.85)
    char_format.setFont(font)
    char_format.setForeground(theme.color("muted" if block.kind is BlockKind.LEAD_IN else "text"))
    return block_format, char_format
