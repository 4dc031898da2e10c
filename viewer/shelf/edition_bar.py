"""The bar over the text of a document whose file has changed: what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from index.words.language import spoken, translate
from viewer.kit.widgets.flow_layout import FlowLayout

_GAP = 8  # px between two buttons


class EditionBar(QFrame):
    """Words and two buttons; hidden while there is nothing to say. It never takes the focus itself."""

    wanted = Signal()
    """The new edition is to be taken."""
    left = Signal()
    """Nothing is to be done now; while it is being read: no further."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("edition-bar")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.take_button = QPushButton(translate("EditionBar", "Take the new edition"))
        self.leave_button = QPushButton()
        self.take_button.clicked.connect(self.wanted)
        self.leave_button.clicked.connect(self.left)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 6)
        column.setSpacing(4)
        column.addWidget(self.words)
        row = FlowLayout(gap=_GAP)
        row.addWidget(self.take_button)
        row.addWidget(self.leave_button)
        column.addLayout(row)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need in this width, from whatever is above and below."""
        super().resizeEvent(event)
        self._fit()

    def ask(self, refused: str = "") -> None:
        """Say that the file has changed, or why its new edition was not taken, and offer to take it."""
        changed = translate("EditionBar", "The file of this document has changed since it was read.")
        self._say(refused or changed, translate("EditionBar", "Not now"), asking=True)

    def show_progress(self, percent: int) -> None:
        """Say how much of the new edition is read."""
        said = translate("EditionBar", "The new edition is being read: {0} %")
        self._say(said.format(spoken().number(percent)), translate("EditionBar", "Cancel"), asking=False)

    def _say(self, words: str, leave: str, *, asking: bool) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)
        self.leave_button.setText(leave)
        for button in (self.take_button, self.leave_button) if asking else (self.leave_button,):
            button.setAccessibleDescription(words)  # read when Tab reaches the button
        self.take_button.setVisible(asking)
        self.setFocusProxy(self.take_button if asking else self.leave_button)
        self._fit()
        self.show()

    def _fit(self) -> None:
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))
