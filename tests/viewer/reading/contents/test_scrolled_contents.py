"""The contents are moved when they are scrolled, and painted where they were not: on screen is what is in the tree."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget


def on_screen(window: QWidget) -> QImage:
    """Return what stands on the screen of a window, which was painted bit by bit."""
    for _ in range(3):  # layouts, what they lead to, and the paint
        QApplication.processEvents()
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(window: QWidget) -> QImage:
    """Return the picture of a window that is painted for it as a whole."""
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("theme", ["light", "high-contrast", "dark"])
def test_what_was_scrolled_is_what_would_be_painted(program, theme):
    window, tree = program.window, program.window.contents.tree
    program.appearance.try_theme(theme)
    window.resize(900, 420)
    tree.expandAll()
    on_screen(window)
    bar = tree.verticalScrollBar()
    assert bar.maximum() > 60
    for value in (7, 60, bar.maximum(), bar.maximum() - 31, 0):
        bar.setValue(value)
        assert on_screen(window) == painted_anew(window)
    tree.collapse(tree.model().index(0, 0))
    assert on_screen(window) == painted_anew(window)
