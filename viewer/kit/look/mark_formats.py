"""How marks in a text look: each kind is recognisable without colours, and none moves a line."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPen, QTextCharFormat, QTextFormat

from viewer.kit.look.theme import Theme

_Line = QTextCharFormat.UnderlineStyle


def statement_format(theme: Theme) -> QTextCharFormat:
    """Return how a sentence that states the chosen arrangement is drawn: underlined."""
    statement = QTextCharFormat()
    statement.setBackground(theme.color("statement"))
    _underline(statement, theme.color("statement_line"))
    return statement


def found_format(theme: Theme) -> QTextCharFormat:
    """Return how a hit or a find is drawn: in a thin frame."""
    return _framed(theme.color("hit"), theme.color("hit_text"), QPen(theme.color("outline"), 1))


def current_format(theme: Theme) -> QTextCharFormat:
    """Return how the current hit or find is drawn: in a thick frame and underlined."""
    current = _framed(theme.color("accent"), theme.color("accent_text"), QPen(theme.color("text"), 2))
    _underline(current, theme.color("accent_text"))
    return current


def _framed(background: QColor, foreground: QColor, frame: QPen) -> QTextCharFormat:
    framed = QTextCharFormat()
    framed.setBackground(background)
    framed.setForeground(foreground)
    framed.setProperty(QTextFormat.Property.OutlinePen, frame)
    return framed


def _underline(char_format: QTextCharFormat, color: QColor) -> None:
    char_format.setUnderlineStyle(_Line.SingleUnderline)
    char_format.setUnderlineColor(color)
