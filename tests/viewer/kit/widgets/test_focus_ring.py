"""A pane is framed for those who come to it by keyboard, and never after a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.kit.widgets.focus_ring import FocusRing


def rings(window):
    return [ring.parentWidget() for ring in window.findChildren(FocusRing) if not ring.isHidden()]


@pytest.fixture
def window(program):
    return program.window


def click(window, pane):
    """Click into a pane as a desktop has it done: through the window."""
    middle = pane.mapTo(window, pane.rect().center()) if pane is not window else QPoint()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    QApplication.processEvents()


def test_keys_bring_a_fine_frame_and_it_goes_with_the_focus(window):
    window.search_box.setFocus()
    window.cycle_panes(1)
    assert rings(window) == [window.contents.tree]
    window.cycle_panes(1)
    assert rings(window) == [window.reader]
    window.search_box.setFocus()
    assert rings(window) == []


def test_a_click_frames_nothing_and_the_next_key_does_again(window):
    window.cycle_panes(1)
    click(window, window.reader)
    assert window.reader.hasFocus()
    assert rings(window) == []
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F6)
    QApplication.processEvents()
    assert len(rings(window)) == 1


def test_the_frame_is_as_large_as_its_pane(window):
    window.reader.setFocus()
    window.resize(900, 600)
    QApplication.processEvents()
    [ring] = window.reader.findChildren(FocusRing)
    assert ring.size() == window.reader.size()
