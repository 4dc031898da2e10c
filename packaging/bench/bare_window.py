"""The yardstick of the start-up measurement: the least PySide6 window with the same kinds of widgets, all empty."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QTableView,
    QTextBrowser,
    QTreeView,
    QVBoxLayout,
    QWidget,
)


def bare_window() -> QMainWindow:
    """Return a window of the program's size with a search line over an empty tree, text and table."""
    panes = QSplitter()
    for pane in (QTreeView(), QTextBrowser(), QTableView()):
        panes.addWidget(pane)
    centre = QWidget()
    layout = QVBoxLayout(centre)
    layout.addWidget(QLineEdit())
    layout.addWidget(panes)
    window = QMainWindow()
    window.setCentralWidget(centre)
    window.resize(1280, 780)
    return window


if __name__ == "__main__":
    application = QApplication(sys.argv)
    shown = bare_window()
    shown.show()
    sys.exit(application.exec())
