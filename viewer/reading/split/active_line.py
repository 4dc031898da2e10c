"""The line above the active text when two are side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

_THICKNESS = 3  # px


class ActiveLine(QFrame):
    """A line between a text and its breadcrumb; at first not drawn and without height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("active-line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_THICKNESS)
        self.hide()

    def set_room(self, kept: bool) -> None:
        """Reserve the line's height even while it is not drawn, so that no text moves when the active one changes."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)
