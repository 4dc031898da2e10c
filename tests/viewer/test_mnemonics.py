"""Letters that two things of one window share are found."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from tests.viewer.mnemonics import shared_letters


def test_a_letter_that_two_buttons_share_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for text in ("&Open", "C&lose", "&Other"):
        column.addWidget(QPushButton(text))
    menu = QMenu(window)
    menu.addActions([QAction(text, menu) for text in ("&Copy", "&Cite", "Co&mpare")])
    window.show()
    assert shared_letters(window) == ["&Open = &Other", "&Copy = &Cite"]
