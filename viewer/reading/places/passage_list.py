"""A list of passages to choose from, each with its name and its first words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PassageList(QListWidget):
    """Plain rows of two lines; `chosen` carries the id of the passage that was clicked or entered."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setObjectName("rows")
        self.setAccessibleDescription(self.tr("Enter opens the chosen passage."))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)))

    @property
    def current(self) -> str:
        """The id of the current passage; blank when there is none."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def show_passages(self, passages: Iterable[tuple[str, str, str]]) -> None:
        """Show these passages, each an id, a name and its first words, with the first as the current one."""
        self.clear()
        height = 2 * self.fontMetrics().lineSpacing() + 10
        for name, title, words in passages:
            item = QListWidgetItem(f"{title}\n{words}")
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, height))
            self.addItem(item)
        self.setCurrentRow(0)

    def walk(self, step: int) -> None:
        """Move to the next (1) or previous (-1) passage."""
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + step)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter; everything else is the list's."""
        if event.key() in _ENTER and self.current:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)
