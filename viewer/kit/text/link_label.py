"""A label with links that the keyboard can walk through, out at both ends."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


class LinkLabel(QLabel):
    """Tab goes from link to link, Enter follows one; all lead to something within the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        # Qt's own would offer to copy what a link is called, which is no use elsewhere.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  Qt calls it by this name
        """Go to the next link or, after the last one, on; return whether there was anything to go to."""
        # Qt goes back from a link at the beginning of the text to that same link, for ever.
        if not forward and self.selectionStart() == 0:
            return QFrame.focusNextPrevChild(self, False)
        return super().focusNextPrevChild(forward)
