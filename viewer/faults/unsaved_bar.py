"""The bar below the search box: what is not on disk, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton


class UnsavedBar(QFrame):
    """Sentences and up to three buttons; hidden while there is nothing to report. It never takes the focus itself."""

    export_requested = Signal()
    retry_requested = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unsaved-bar")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.export_button = QPushButton(self.tr("Export…"))
        self.export_button.clicked.connect(self.export_requested)
        self.retry_button = QPushButton(self.tr("Try again"))
        self.retry_button.clicked.connect(self.retry_requested)
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setMinimumSize(32, 32)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setToolTip(self.tr("Hide this message"))
        self.close_button.setAccessibleName(self.tr("Hide this message"))
        self.close_button.clicked.connect(self.dismissed)
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says."""
        return self.words.text()

    def show_text(self, text: str, *, export: bool, retry: bool, dismiss: bool) -> None:
        """Show sentences and the buttons that are asked for; a blank text hides the bar."""
        self.words.setText(text)
        self.setAccessibleName(text)
        shown = {self.export_button: export, self.retry_button: retry, self.close_button: dismiss}
        for button, helps in shown.items():
            button.setVisible(helps)
        first = next((button for button, helps in shown.items() if helps), self.close_button)
        for button in shown:
            # A screen reader reads it when F6 or Tab reaches the bar, and not with every button: it is long.
            button.setAccessibleDescription(text if button is first else "")
        self.setFocusProxy(first)
        self.setVisible(bool(text))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.export_button, self.retry_button, self.close_button):
            row.addWidget(button)
