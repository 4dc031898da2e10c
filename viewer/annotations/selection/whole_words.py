"""Spans of whole words: what is marked neither begins nor ends within a word."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder

from index.model import Span
from viewer.kit.text.qt_text import characters, units

_WITHIN = ".'’"  # signs that stand within words: "U.S.", "Iran’s"; Qt ends words there


def whole_words(text: str, span: Span) -> Span | None:
    """Return a span without spaces at its ends, widened to whole words; None if there is nothing but spaces in it."""
    start, end = span
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    if start == end:
        return None
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    while not _is_end(finder, text, start):
        start = characters(text, finder.toPreviousBoundary())
    while not _is_end(finder, text, end):
        end = characters(text, finder.toNextBoundary())
    return start, end


def _is_end(finder: QTextBoundaryFinder, text: str, at: int) -> bool:
    """Return whether a word may begin or end before a character; the finder stands there then."""
    finder.setPosition(units(text, at))
    around = text[max(0, at - 2) : at + 2] if at else ""
    joined = len(around) > 2 and any(
        around[place] in _WITHIN and around[place - 1].isalnum() and around[place + 1 : place + 2].isalnum()
        for place in range(1, len(around))
    )
    return finder.isAtBoundary() and not joined
