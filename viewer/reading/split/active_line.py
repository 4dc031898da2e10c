"""The line above the text that is meant where two stand side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

_THICKNESS = 3  # px


class ActiveLine(QFrame):
    """A line between a text and its breadcrumb; not drawn at first, and without room of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("active-line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_THICKNESS)
        self.hide()

    def set_room(self, kept: bool) -> None:
        """Keep the line's room also while it is not drawn, so that no text moves when another one is meant."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)
