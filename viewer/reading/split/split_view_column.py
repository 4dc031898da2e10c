"""The column of the second passage: text and breadcrumb, with buttons for back and close."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.places.breadcrumb import Breadcrumb
from viewer.reading.split.active_mark import ActiveLine

_BUTTON, _ICON = 32, 16  # px: more than the 24 that guidelines ask of what is clicked


class SplitViewColumn(QWidget):
    """Asks for the place before or to be closed; Escape does that while the focus is in it."""

    back_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.reader = ReaderView(theme, typography)
        self.reader.setAccessibleName(self.tr("Second passage"))
        self.breadcrumb, self.line = Breadcrumb(), ActiveLine()
        self.back = self._button(self.tr("Back in the second passage"))
        self.back.clicked.connect(self.back_requested)
        self.close_button = self._button(self.tr("Close the second passage"))
        self.close_button.clicked.connect(self.close_requested)
        self._lay_out()
        self.setFocusProxy(self.reader)

    def set_icons(self, back: QIcon, close: QIcon) -> None:
        """Paint the buttons, anew in another theme."""
        self.back.setIcon(back)
        self.close_button.setIcon(close)

    def allow_back(self, allowed: bool) -> None:
        """Say whether there is a place to go back to."""
        self.back.setEnabled(allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to be closed by Escape, unless something in the column, such as finding, is left by it first."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setMinimumSize(_BUTTON, _BUTTON)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(0)
        head.addWidget(self.back)
        head.addWidget(self.breadcrumb, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addWidget(self.reader, 1)
