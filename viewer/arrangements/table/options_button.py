"""The button beside the views that opens the menu of columns and sorting."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from index.words.language import translate

_translate = partial(translate, "ArrangementsPanel")


def options_button() -> QToolButton:
    """Return the button, which keeps its room where it is hidden, so that no tab moves."""
    button = QToolButton()
    button.setText("⋯")
    button.setMinimumSize(32, 32)
    button.setAccessibleName(_translate("Columns and sorting"))
    button.setToolTip(_translate("Choose columns, sort by one or several of them"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    kept = button.sizePolicy()
    kept.setRetainSizeWhenHidden(True)
    button.setSizePolicy(kept)
    return button
