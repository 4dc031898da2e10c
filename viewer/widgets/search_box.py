"""The search box: results as you type, arrows walk them, Enter opens the best, Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class SearchBox(QLineEdit):
    """One line to type a question in; the list of results is driven from here, so that hands stay on the keys."""

    open_best_requested = Signal()
    walk_requested = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search the reference"))
        self.setAccessibleDescription(
            self.tr("Results appear as you type. Up and Down walk through them, Enter opens the best, Escape leaves.")
        )
        self.setPlaceholderText(self.tr("Search the reference   (Ctrl+K)"))
        self.setClearButtonEnabled(True)
        self.returnPressed.connect(self.open_best_requested)

    def start(self) -> None:
        """Take the focus with the old words selected, ready to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrows and Esc to the results; everything else edits."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.walk_requested.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
