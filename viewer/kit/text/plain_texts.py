"""Texts that are copied as words alone: Qt's own copy fonts and colours too, which other programs then paste."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from viewer.kit.text.clipboard import flavours
from viewer.kit.widgets.keys_menu import KeysMenu


class PlainTextBox(QPlainTextEdit):
    """A text of several lines to write or to read."""

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802  Qt calls it by this name
        """Return the words that are selected."""
        return flavours(self.textCursor().selection().toPlainText())


class SelectableLabel(QLabel):
    """A label whose words can be selected with the mouse, and copied by key and menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(QClipboard.Mode.Clipboard)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Offer what is selected to the middle button, where there is such a thing."""
        super().mouseReleaseEvent(event)
        if QGuiApplication.clipboard().supportsSelection():
            self._copy(QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what is selected, or to select all."""
        menu = KeysMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("&Copy"), lambda: self._copy(QClipboard.Mode.Clipboard))
        copy.setEnabled(self.hasSelectedText())
        menu.addAction(self.tr("Select &all"), lambda: self.setSelection(0, len(self.text())))
        menu.popup(event.globalPos())

    def _copy(self, mode: QClipboard.Mode) -> None:
        if self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.selectedText(), mode)
