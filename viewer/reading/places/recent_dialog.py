"""The passages that were read last, to go back to one of them or to forget them all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from index.built.library import Library
from viewer.reading.page.passage_words import first_words, place_name
from viewer.reading.places.passage_list import PassageList
from viewer.reading.places.recent_places import RecentPlaces


class RecentDialog(QDialog):
    """Lists the passages of `recent`, the latest first; `chosen` carries the id of the one to open."""

    chosen = Signal(str)

    def __init__(self, library: Library, recent: RecentPlaces, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._recent = library, recent
        self.setWindowTitle(self.tr("Recent passages"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 440)
        self.list = PassageList(self.tr("Recent passages"))
        self.list.chosen.connect(self._choose)
        self.empty = QLabel(self.tr("No passages yet. Those you stay at for a moment are listed here."))
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.forget: QPushButton = buttons.addButton(
            self.tr("&Forget these passages"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.forget.setAutoDefault(False)  # Enter must not forget anything by itself
        self.forget.clicked.connect(self._forget)
        column = QVBoxLayout(self)
        for widget in (self.list, self.empty, buttons):
            column.addWidget(widget)
        self._fill()

    def _fill(self) -> None:
        blocks = self._recent.blocks()
        self.list.show_passages((block.id, place_name(self._library, block), first_words(block)) for block in blocks)
        self.list.setVisible(bool(blocks))
        self.empty.setVisible(not blocks)
        self.forget.setEnabled(bool(blocks))

    def _forget(self) -> None:
        self._recent.forget()
        self._fill()

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)
        self.accept()
