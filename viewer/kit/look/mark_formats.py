"""How marks in a text look: each kind is recognisable without colours, none moves a line, and hits do so quietly."""

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
    """Return how a hit or a find is drawn: in a light tint, with a fine broken line."""
    found = QTextCharFormat()
    found.setBackground(theme.color("hit"))
    found.setForeground(theme.color("hit_text"))
    _underline(found, theme.color("outline"), _Line.DashDotDotLine)
    return found


def current_format(theme: Theme) -> QTextCharFormat:
    """Return how the current hit or find is drawn: in a thick frame and underlined."""
    current = QTextCharFormat()
    current.setBackground(theme.color("accent"))
    current.setForeground(theme.color("accent_text"))
    current.setProperty(QTextFormat.Property.OutlinePen, QPen(theme.color("text"), 2))
    _underline(current, theme.color("accent_text"))
    return current


def _underline(char_format: QTextCharFormat, color: QColor, line: _Line = _Line.SingleUnderline) -> None:
    char_format.setUnderlineStyle(line)
    char_format.setUnderlineColor(color)
