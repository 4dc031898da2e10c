"""Leaving the program: an address is shown in full and opened only when the reader says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from viewer.kit.outside import open_page
from viewer.kit.text.plain_texts import PlainTextBox
from viewer.kit.text.qt_text import showable
from viewer.kit.text.web_address import WebAddress, read_address


class LinkDialog(QDialog):
    """Asks whether an address is to be opened; "Cancel" is what Enter and Esc choose."""

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._given, self._address = address, read_address(address)
        self.setWindowTitle(self.tr("Open an address outside?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 260)
        self.words = QLabel(self._explained(self._address))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.text = PlainTextBox(showable(self._address.text if self._address else address))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Address"))
        self.text.setAccessibleDescription(self.tr("The whole address, as it would be opened."))
        self._lay_out()

    def _explained(self, address: WebAddress | None) -> str:
        if address is None:
            return self.tr("This address cannot be opened from here. It can be copied, if you trust it:")
        if address.disguised:
            words = self.tr(
                "Your web browser would go to {0}. It is written as “{1}”, which may be meant to look like "
                "another name. This program itself goes nowhere. The whole address is:"
            )
            return words.format(address.host, showable(address.as_written))
        words = self.tr("Your web browser would go to {0}. This program itself goes nowhere. The whole address is:")
        return words.format(address.host)

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.rejected.connect(self.reject)
        self.copy_button = self.buttons.addButton(self.tr("&Copy address"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        self.open_button = self.buttons.addButton(self.tr("&Open in browser"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setEnabled(self._address is not None)
        self.buttons.accepted.connect(self._open)
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)
        cancel.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address.text if self._address else self._given)
        self.accept()

    def _open(self) -> None:
        if self._address is None or open_page(self._address.text):
            self.accept()
        else:
            self._say_that_nobody_opens_it()

    def _say_that_nobody_opens_it(self) -> None:
        words = self.tr("No web browser was found on this computer. Copy the address, and open it where there is one:")
        self.words.setText(words)
        self.open_button.setEnabled(False)
        self.copy_button.setDefault(True)
        self.copy_button.setAccessibleDescription(words)  # a screen reader says it with the button, which has the focus
        self.copy_button.setFocus()


def ask_to_open(parent: QWidget, address: str) -> LinkDialog:
    """Show an address in full and ask what is to be done with it; returns the dialog, which is open."""
    dialog = LinkDialog(address, parent)
    dialog.open()
    return dialog
