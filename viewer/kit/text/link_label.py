"""A label with links that the keyboard can walk through, out at both ends."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from index.escaping import escape
from viewer.kit.announcer import say_link


class LinkLabel(QLabel):
    """Tab goes from link to link, Enter follows one; all lead to something within the program.

    Links have the colour of the palette, also after it has changed: Qt would keep that in which the text was set.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = self._link_color()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        # Qt's own would offer to copy what a link is called, which is no use elsewhere.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def link(self, address: str, text: str, style: str = "") -> str:
        """Return a link as rich text; `address` is given back quoted by `linkActivated`, `style` is further CSS."""
        return f'<a href="{quote(address)}" style="color:{self._color};{style}">{escape(text)}</a>'

    def in_full(self, shown: str) -> str:
        """Return what to say of a link; the same as is shown, unless that is shortened."""
        return shown

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._link_color() != self._color:
            before, self._color = self._color, self._link_color()
            self.setText(self.text().replace(f"color:{before};", f"color:{self._color};"))

    def _link_color(self) -> str:
        return self.palette().link().color().name()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  Qt calls it by this name
        """Go to the next link or, after the last one, on; return whether there was anything to go to."""
        # Qt goes back from a link at the beginning of the text to that same link, for ever.
        if not forward and self.selectionStart() == 0:
            return QFrame.focusNextPrevChild(self, False)
        moved = super().focusNextPrevChild(forward)
        if self.hasFocus() and self.hasSelectedText():
            say_link(self, self.in_full(self.selectedText()))
        return moved
