"""The button within a line of text that empties it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def add_clear_button(line: QLineEdit) -> None:
    """Give a line a button that empties it, with a name for screen readers; Qt gives it none."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("ClearButton", "Clear"))
