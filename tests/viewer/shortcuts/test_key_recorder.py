"""The recorder takes the keys that are pressed, and is left by Tab and Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from viewer.kit.keymap import portable
from viewer.shortcuts.key_recorder import KeyRecorder

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def recorder(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    made = KeyRecorder()
    column.addWidget(made)
    column.addWidget(QLineEdit())
    with qtbot.waitActive(dialog):
        dialog.show()
    made.start()
    yield made
    dialog.close()


@pytest.mark.parametrize(
    ("key", "held", "recorded"),
    [
        (Qt.Key.Key_N, CTRL | SHIFT, "Ctrl+Shift+N"),
        (Qt.Key.Key_Question, CTRL | SHIFT, "Ctrl+?"),
        (Qt.Key.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier, "Ctrl+5"),
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "F12"),
        (Qt.Key.Key_Tab, CTRL, "Ctrl+Tab"),
        (Qt.Key.Key_Escape, CTRL, "Ctrl+Esc"),
    ],
)
def test_it_takes_one_press_of_keys(qtbot, recorder, key, held, recorded):
    with qtbot.waitSignal(recorder.recorded) as taken:
        QTest.keyClick(recorder, key, held)
    assert portable(taken.args[0]) == recorded
    assert not recorder.recording


def test_keys_that_are_only_held_are_shown_and_not_taken(recorder):
    QTest.keyPress(recorder, Qt.Key.Key_Control)
    assert recorder.recording
    assert recorder.text() == "Ctrl+…"
    QTest.keyRelease(recorder, Qt.Key.Key_Control)
    assert recorder.text() == "Press the keys, or Esc"


def test_esc_gives_up_and_closes_nothing(recorder):
    QTest.keyClick(recorder, Qt.Key.Key_Escape)
    assert not recorder.recording
    assert recorder.window().isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_on_to_the_next_control(recorder, key):
    QTest.keyClick(recorder, key)
    assert not recorder.recording
    assert isinstance(recorder.window().focusWidget(), QLineEdit)
