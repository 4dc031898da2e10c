"""The label of a field, told to screen readers without the sign that makes a letter of it the field's key."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


def field_label(text: str, field: QWidget) -> QLabel:
    """Return a label that leads to a field with Alt and a letter.

    Qt leaves the sign out of the name of a label that has a field, and tells the name when the text is set: so the text
    comes last. Boxes to choose in are named by it.
    """
    label = QLabel()
    label.setBuddy(field)
    label.setText(text)
    return label
