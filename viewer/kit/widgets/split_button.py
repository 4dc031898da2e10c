"""A button, and beside it one that opens a menu of other ways to do the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from viewer.kit.widgets.keys_menu import KeysMenu

_LEAST = 32  # px: a button that shows a sign without words


class SplitButton(QWidget):
    """`menu` is filled by whoever carries out what the button is for, when it is about to be shown."""

    def __init__(self, text: str, help_text: str, others: str) -> None:
        """`others` says what the menu offers."""
        super().__init__()
        self.button, self.more, self.menu = QPushButton(text), QToolButton(), KeysMenu(self)
        self.button.setToolTip(help_text)
        self.button.setAccessibleDescription(help_text)
        self.more.setArrowType(Qt.ArrowType.DownArrow)
        self.more.setAccessibleName(others)
        self.more.setToolTip(others)
        self.more.setObjectName("split")
        self.more.setMinimumSize(_LEAST, _LEAST)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        self.menu.setAccessibleName(others)
        self.menu.setToolTipsVisible(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addWidget(self.more)
