"""What appears on screen is said aloud, the last of it only."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from viewer.kit.announcer import Announcer


@pytest.fixture
def speaker(qtbot):
    """Return a widget to speak in the name of."""
    label = QLabel()
    qtbot.addWidget(label)
    return label


@pytest.fixture
def events(monkeypatch):
    """Return a list that what is handed to the screen readers is added to: what kind of event, whose, and its text."""
    handed = []
    keep = lambda event: handed.append((event.type(), event.object(), event.message()))  # noqa: E731
    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    return handed


def test_only_the_last_of_several_texts_is_said(qtbot, speaker, events):
    announcer = Announcer(speaker)
    with qtbot.waitSignal(announcer.announced):
        announcer.announce("12 hits")
        announcer.announce("3 hits")
    assert events == [(QAccessible.Event.Announcement, speaker, "3 hits")]


def test_nothing_is_said_for_nothing(qtbot, speaker, events):
    announcer = Announcer(speaker)
    announcer.announce("12 hits")
    announcer.announce("")
    with qtbot.assertNotEmitted(announcer.announced):
        announcer._pause.timeout.emit()
    assert events == []
