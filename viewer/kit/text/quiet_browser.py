"""A text view that loads no resource and follows no link by itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from viewer.kit.announcer import say_link
from viewer.kit.text.address_links import link_addresses
from viewer.kit.text.clipboard import flavours
from viewer.kit.text.tabbed_text import tabbed_text
from viewer.kit.text.web_address import read_address
from viewer.kit.widgets.viewport import known_viewport

_COPY_LINK = "link-copy"  # Qt's own name


class QTextEdit(QTextBrowser):
    """A browser that is a text to screen readers: Qt derives the accessible role from the class name.

    Under its own name it would be a label, in which not all of them follow the caret.
    """


class QuietBrowser(QTextEdit):
    """Shows text with links; `anchorClicked` is emitted for a link; nothing else happens.

    Qt's own view would read files and pictures that a text names. This one refuses every address.
    """

    copied = Signal(object)
    """A QTextDocument of what is selected, to be completed with what is on screen as a link or a button only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport = known_viewport(self)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        # A caret, for screen readers to follow: a text that only scrolls is silent under the arrows.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802  Qt calls it by this name
        """Return what is selected: its words, and its headings, lists, emphasis and links, however it looks here."""
        from viewer.kit.text.bare_html import bare_html  # noqa: PLC0415  of use to those alone who copy

        copied = QTextDocument()
        QTextCursor(copied).insertFragment(self.textCursor().selection())
        self.copied.emit(copied)
        link_addresses(copied)
        return flavours(tabbed_text(copied), bare_html(copied.toHtml()))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  Qt calls it by this name
        """Go to the next link or out of the text, and say the link; return whether there was anything to go to."""
        moved = super().focusNextPrevChild(forward)
        cursor = self.textCursor()
        end = QTextCursor(cursor)
        end.setPosition(cursor.selectionEnd())  # Qt selects a link from its end on the way back
        if self.hasFocus() and cursor.hasSelection() and end.charFormat().isAnchor():
            say_link(self, end.charFormat().toolTip() or cursor.selectedText())  # the first, of a picture
        return moved

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to select all, and of links the address of those that lead outside the program."""
        scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        menu = self.createStandardContextMenu(event.pos() + scrolled)
        if read_address(self.anchorAt(event.pos())) is None:
            for action in menu.actions():
                action.setVisible(action.objectName() != _COPY_LINK)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, ANN401, ARG002  Qt's own names
        """Return nothing: no file, picture or style is read, on this computer or elsewhere."""
        return None
