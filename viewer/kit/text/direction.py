"""The reading direction of texts: a document keeps its own, whatever the window's language is."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication

from index.late_patterns import late_pattern

_WAYS = {"L": Qt.LayoutDirection.LeftToRight, "R": Qt.LayoutDirection.RightToLeft, "AL": Qt.LayoutDirection.RightToLeft}
_ISOLATES = {Qt.LayoutDirection.LeftToRight: "\u2066", Qt.LayoutDirection.RightToLeft: "\u2067"}
_END = "\u2069"
_SIDE = late_pattern(r"\b((?:border|margin|padding)-)(left|right)\b")


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction of the first letter that has one; the window's for a text of numbers and signs."""
    if text[:1].isascii() and text[:1].isalpha():  # of most texts
        return Qt.LayoutDirection.LeftToRight
    ways = (_WAYS[way] for letter in text if (way := bidirectional(letter)) in _WAYS)
    return next(ways, QGuiApplication.layoutDirection())


def has_direction(text: str) -> bool:
    """Return whether a text has a letter that is read one way; one of numbers and signs has none."""
    return any(bidirectional(letter) in _WAYS for letter in text)


def isolated(text: str) -> str:
    """Return a text isolated, so that its punctuation stays in place in a line of the other direction."""
    way = direction_of(text)
    return text if way is QGuiApplication.layoutDirection() else f"{_ISOLATES[way]}{text}{_END}"


def leading() -> Qt.AlignmentFlag:
    """Return the side on which the window's lines begin, for texts of any direction."""
    rightward = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignRight if rightward else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins in pixels, `start` at the side where lines begin; Qt itself does not mirror them."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)


def turned(rect: QRect, within: QRect) -> QRect:
    """Return where a rectangle, meant from left to right, lies within another in the window's direction.

    Qt's own `QStyle.visualRect` does the same, but loading QStyle, with its 560 names, would delay the first paint.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return rect
    return rect.translated(within.left() + within.right() - rect.left() - rect.right(), 0)


def turned_style(sheet: str) -> str:
    """Return a style sheet for the window's direction; the one given is written for left to right."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return sheet
    return _SIDE.sub(lambda side: side[1] + {"left": "right", "right": "left"}[side[2]], sheet)
