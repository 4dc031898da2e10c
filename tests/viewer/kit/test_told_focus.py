"""What screen readers are told: tabs while they have the focus, and where one is when a menu has closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from viewer.kit import told_focus
from viewer.kit.announcer import Announcer
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.kit.widgets.view_tabs import ViewTabs


@pytest.fixture
def parts(qtbot):
    """Return tabs, and a box that takes the focus, in a window that is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    tabs, box = ViewTabs("View", ("Table", "Map")), QLineEdit()
    column = QVBoxLayout(window)
    for each in (tabs, box):
        column.addWidget(each)
    window.show()
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QAccessible.setActive(True)
    yield tabs, box
    QAccessible.setActive(False)


def test_a_tab_chosen_from_elsewhere_is_not_told_and_what_follows_is(parts, monkeypatch):
    tabs, _box = parts
    told, followed = [], []
    heard = QAccessible.setActive
    monkeypatch.setattr(QAccessible, "setActive", lambda active: (told.append(active), heard(active)))
    tabs.currentChanged.connect(lambda at: followed.append((at, QAccessible.isActive())))
    tabs.setCurrentIndex(1)
    assert told == [False, True]
    assert followed == [(1, True)]


def test_a_tab_chosen_on_the_tabs_is_told(parts, qtbot, monkeypatch):
    tabs, _box = parts
    tabs.setFocus()
    qtbot.waitUntil(tabs.hasFocus)
    told = []
    monkeypatch.setattr(QAccessible, "setActive", told.append)
    tabs.setCurrentIndex(1)
    assert (tabs.currentIndex(), told) == (1, [])


def test_where_one_is_is_told_when_a_menu_has_closed(parts, qtbot, monkeypatch):
    _tabs, box = parts
    told = []
    monkeypatch.setattr(told_focus, "tell", lambda widget, what: told.append((widget, what)))
    menu = KeysMenu(box)
    menu.addAction("Copy")
    menu.popup(box.mapToGlobal(box.rect().center()))
    assert told == []
    menu.close()
    qtbot.waitUntil(lambda: told == [(box, QAccessible.Event.Focus)])


def test_the_focus_settles_after_a_menu_and_after_it_has_moved(parts, qtbot, monkeypatch):
    tabs, box = parts
    _announcer = Announcer(box)
    monkeypatch.setattr(told_focus, "_moved", QElapsedTimer())
    assert told_focus.settling() == 0
    told_focus.tell(box, QAccessible.Event.DescriptionChanged)
    assert told_focus.settling() == 0
    told_focus.tell(box, QAccessible.Event.Focus)
    assert told_focus.settling() > 0
    told_focus._moved.invalidate()
    tabs.setFocus()
    qtbot.waitUntil(lambda: told_focus.settling() > 0)
