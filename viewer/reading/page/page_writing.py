"""Writes what stands on a page beside tables: words with the terms in them, and the ways on to other pages."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from index.model import Span
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.direction import direction_of
from viewer.reading.page.page_extras import PageLink


def write_words(
    cursor: QTextCursor, text: str, span: Span, terms: Iterable[tuple[int, int, str]], theme: Theme
) -> None:
    """Write characters of a text at a cursor in its format, terms in them as links."""
    plain = cursor.charFormat()
    written, end = span
    for first, last, term in terms:
        if written <= first and last <= end:
            cursor.insertText(text[written:first], plain)
            cursor.insertText(text[first:last], _term_format(plain, term, theme))
            written = last
    cursor.insertText(text[written:end], plain)


def low_format() -> QTextBlockFormat:
    """Return the format of a block that is as low as can be: Qt keeps one before and behind each table."""
    low = QTextBlockFormat()
    low.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return low


def _term_format(plain: QTextCharFormat, term: str, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat(plain)
    made.setAnchor(True)
    made.setAnchorHref(f"term:{term}")
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    made.setUnderlineColor(theme.color("muted"))
    return made


def link_formats(
    link: PageLink, typography: Typography, theme: Theme, number: int
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    """Return how the `number`-th way on from a page is set, counted from 0."""
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
