"""How each kind of block is set on a page, and what of its text is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextListFormat

from index.model import Block, BlockKind
from index.words.language import translate
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.direction import direction_of
from viewer.kit.text.qt_text import showable

# Qt takes the kind of a line height as a plain number. Percentages count in the font's own line height, so they come
# from `Typography.line_percent`, which turns a share of the letters' size into one.
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_DISTANCE = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
_BELOW_PICTURE = 0.4  # of the text's size, between a picture and its words
_HEADING_LINE = 0.85  # of the text's: large letters need less
# Font sizes by level, as multiples of the text's: document, subject, topic, subtopic. Levels 3 and 4 stay near the
# text, because the run-in headings of the source are only words of its sentences; deeper ones are as large as the
# text.
_HEADING_SIZE = {1: 1.75, 2: 1.5, 3: 1.18, 4: 1.05}


def formats_of(
    block: Block, typography: Typography, theme: Theme, *, first: bool
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    """Return how a block is set, and its letters."""
    block_format, char_format = QTextBlockFormat(), QTextCharFormat()
    unit = typography.size
    if block.kind is BlockKind.HEADING:
        factor = _HEADING_SIZE.get(block.level, 1.0)
        font = typography.font(factor)
        font.setWeight(QFont.Weight.DemiBold if block.level > 2 else QFont.Weight.Bold)
        block_format.setTopMargin(0 if first else unit * (1.9 if block.level > 2 else 1.2))
        block_format.setBottomMargin(unit * (0.5 if block.level > 2 else 0.9))
        block_format.setLineHeight(typography.line_percent(_HEADING_LINE), _PROPORTIONAL)
        block_format.setHeadingLevel(block.level)
        block_format.setAlignment(Qt.AlignmentFlag.AlignLeft)
    else:
        font = typography.font()
        block_format.setLineHeight(typography.line_percent(), _PROPORTIONAL)
        block_format.setBottomMargin(unit * 0.85)
        _tell_apart(block, block_format, font, unit)
    block_format.setLayoutDirection(direction(block))
    char_format.setFont(font)
    quiet = block.kind in (BlockKind.LEAD_IN, BlockKind.NOTE, BlockKind.FIGURE)
    char_format.setForeground(theme.color("muted" if quiet else "text"))
    return block_format, char_format


def direction(block: Block) -> Qt.LayoutDirection:
    """Return the direction of a block: as its file marks it, else as its words are read."""
    marked = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
    return marked.get(block.origin.direction) or direction_of(block.text)


def bullets_of(block: Block) -> QTextListFormat:
    """Return how an item is set: as deep as it lies in its list."""
    bullets = QTextListFormat()
    bullets.setStyle(QTextListFormat.Style.ListDisc)
    bullets.setIndent(max(1, block.origin.depth))
    return bullets


def _tell_apart(block: Block, block_format: QTextBlockFormat, font: QFont, unit: float) -> None:
    """Let quotations, code, notes and rows of a reader's own document look like what they are."""
    match block.kind:
        case BlockKind.QUOTATION | BlockKind.NOTE:
            for set_margin in (block_format.setLeftMargin, block_format.setRightMargin):
                set_margin(unit * 1.6 * max(1, block.origin.depth))
        case BlockKind.CODE:
            font.setStyleHint(QFont.StyleHint.Monospace)
            font.setFamilies(["monospace"])
        case BlockKind.ROW:
            font.setWeight(QFont.Weight.DemiBold if block.origin.depth == 1 else QFont.Weight.Normal)
            block_format.setBottomMargin(unit * 0.3)
        case BlockKind.FIGURE:
            font.setItalic(direction_of(block.text) is Qt.LayoutDirection.LeftToRight)  # joined letters do not slant
            if block.origin.picture is not None:
                keep_height(block_format, unit)


def keep_height(block_format: QTextBlockFormat, unit: float) -> None:
    """Let a line be as high as the picture in it: a share of the line's height would be one of the picture's."""
    block_format.setLineHeight(unit * _BELOW_PICTURE, _DISTANCE)


def picture_words(block: Block) -> str:
    """Return what stands below the picture of a block: the words that its file has for it, or that it has none."""
    return block.text or translate("Reader", "Picture without a description")


def shown_text(block: Block) -> str:
    """Return a block's text with what Qt keeps for itself replaced, of the same length; lines stay apart."""
    if "\n" not in block.text:
        return showable(block.text)
    return "\N{LINE SEPARATOR}".join(map(showable, block.text.split("\n")))
