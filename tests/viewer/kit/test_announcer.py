"""What appears on screen is said aloud, the last of it only, and by something that has a name."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from viewer.kit import announcer as announcer_module
from viewer.kit.announcer import Announcer, say


@pytest.fixture
def box(qtbot):
    """Return a box that has the focus, in a window with a title, over a button and a filler without a name."""
    window = QWidget()
    window.setWindowTitle("Good Offices")
    qtbot.addWidget(window)
    column, box = QVBoxLayout(window), QLineEdit()
    box.setAccessibleName("Search")
    box.setAccessibleDescription("Type a name.")
    for widget in (box, QPushButton("Go"), QWidget()):
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QAccessible.setActive(True)
    yield box
    QAccessible.setActive(False)


@pytest.fixture
def announced(monkeypatch):
    """Return a list that announcements are added to: the name of what makes each, and its text."""
    handed = []

    def keep(event):
        assert event.type() is QAccessible.Event.Announcement
        handed.append((event.accessibleInterface().text(QAccessible.Text.Name), event.message()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    return handed


def _filler(box):
    return box.parent().findChildren(QWidget)[-1]


def test_only_the_last_of_several_texts_is_said(qtbot, box):
    announcer = Announcer(box)
    with qtbot.waitSignal(announcer.announced) as said:
        announcer.announce("12 hits")
        announcer.announce("3 hits")
    assert said.args == ["3 hits"] == [box.accessibleDescription()]


def test_nothing_is_said_for_nothing(qtbot, box):
    announcer = Announcer(box)
    announcer.announce("12 hits")
    announcer.announce("")
    with qtbot.assertNotEmitted(announcer.announced):
        announcer._pause.timeout.emit()
    assert box.accessibleDescription() == "Type a name."


def test_what_has_the_focus_is_said_before_a_text_is(qtbot, box, monkeypatch):
    rest = [7, 0]
    monkeypatch.setattr(announcer_module, "settling", lambda: rest.pop(0))
    announcer = Announcer(box)
    with qtbot.waitSignal(announcer.announced):
        announcer.announce("3 hits")
        announcer._pause.timeout.emit()
        assert (rest, box.accessibleDescription()) == ([0], "Type a name.")
    assert box.accessibleDescription() == "3 hits"


def test_a_text_is_said_once_as_the_description_of_what_has_the_focus(box, announced):
    say(_filler(box), "3 hits")
    assert (box.accessibleDescription(), announced) == ("3 hits", [])


def test_a_text_that_comes_again_is_said_again(box):
    said = []
    for _ in range(3):
        say(box, "Copied.")
        said.append(box.accessibleDescription())
    assert {each.strip() for each in said} == {"Copied."}
    assert all(one != other for one, other in pairwise(said))


def test_the_description_of_its_own_comes_back_when_the_focus_goes(qtbot, box):
    say(box, "3 hits")
    say(box, "2 hits")
    box.parent().findChild(QPushButton).setFocus()
    qtbot.waitUntil(lambda: box.accessibleDescription() == "Type a name.")


def test_a_description_that_the_program_has_changed_stays(qtbot, box):
    say(box, "3 hits")
    box.setAccessibleDescription("Type a number.")
    box.parent().findChild(QPushButton).setFocus()
    say(box, "2 hits")
    assert box.accessibleDescription() == "Type a number."


@pytest.mark.parametrize("platform", ["windows", "cocoa"])
def test_elsewhere_it_is_announced_by_what_has_the_focus_or_by_the_window(box, announced, monkeypatch, platform):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    say(_filler(box), "3 hits")
    box.clearFocus()
    say(_filler(box), "2 hits")
    assert announced == [("Search", "3 hits"), ("Good Offices", "2 hits")]
    assert box.accessibleDescription() == "Type a name."


def test_it_is_announced_while_a_menu_is_open(qtbot, box, announced):
    menu = QMenu(box)
    menu.addAction("Copy")
    menu.popup(box.mapToGlobal(box.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    say(box, "3 hits")
    menu.close()
    assert announced == [("Search", "3 hits")]
