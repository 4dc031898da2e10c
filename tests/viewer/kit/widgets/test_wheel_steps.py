"""Ctrl and the wheel step the size; the wheel alone scrolls."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QTextBrowser

from viewer.kit.widgets.wheel_steps import WheelSteps


def turn(view, angle, keys=Qt.KeyboardModifier.ControlModifier):
    at = QPointF(5, 5)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, keys, phase, False)
    QGuiApplication.sendEvent(view.viewport(), event)


@pytest.fixture
def view(qtbot):
    view = QTextBrowser()
    view.setPlainText("words\n" * 500)
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.fixture
def steps(view):
    """Return a list to which the steps emitted are added."""
    told = []
    WheelSteps(view).stepped.connect(told.append)
    return told


def test_a_notch_is_a_step_and_nothing_scrolls(view, steps):
    for angle in (120, -120, 240):
        turn(view, angle)
    assert steps == [1, -1, 2]
    assert view.verticalScrollBar().value() == 0


def test_without_ctrl_the_text_scrolls(view, steps):
    turn(view, -120, Qt.KeyboardModifier.NoModifier)
    assert steps == []
    assert view.verticalScrollBar().value() > 0


@settings(deadline=None)
@given(parts=st.lists(st.integers(1, 90), max_size=30))
def test_the_small_parts_of_a_touchpad_add_up(qapp, parts):
    view, told = QTextBrowser(), []
    WheelSteps(view).stepped.connect(told.append)
    for part in parts:
        turn(view, part)
    assert sum(told) == sum(parts) // 120
