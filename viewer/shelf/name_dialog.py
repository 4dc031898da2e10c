"""A dialog that asks for one name, and stays open with the reason where that name cannot be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.kit.announcer import say
from viewer.kit.widgets.reading_dialog import ReadingDialog

if TYPE_CHECKING:
    from collections.abc import Callable

_LEAST_WIDTH = 380  # px


class NameDialog(ReadingDialog):
    """Asks for a name; what `take` does with it says why it cannot be had, or nothing, and then the dialog closes."""

    def __init__(self, title: str, label: str, name: str, take: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._take = take
        self.box = QLineEdit(name)
        self.box.selectAll()
        about = QLabel(label)
        about.setWordWrap(True)
        about.setBuddy(self.box)
        self.box.setAccessibleName(label)
        self.box.setAccessibleDescription(
            self.tr("Up to 200 characters; Enter takes the name, Esc leaves it as it was.")
        )
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (about, self.box, self.trouble, buttons):
            column.addWidget(widget)
        self.box.setFocus()

    def accept(self) -> None:
        """Close if the name can be had, else say why not."""
        trouble = self._take(self.box.text())
        if not trouble:
            super().accept()
            return
        self.trouble.setText(trouble)
        self.trouble.show()
        say(self.box, trouble)
        self.box.selectAll()
        self.box.setFocus()
