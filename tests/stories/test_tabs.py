"""Somebody follows several questions at once and loses none of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from viewer.reading.tabs.tab_strip import TabStrip

ROLE, MANDATE = "register-dates", "swiss-mandate-since-1980"


def strip(reader):
    return reader.window.findChild(TabStrip)


def titles(reader):
    return [strip(reader).tabText(at) for at in range(strip(reader).count())]


def test_who_never_opens_a_tab_never_sees_one(reader):
    assert strip(reader) is None
    reader.press("Ctrl+W")
    assert "stays open" in reader.window.statusBar().currentMessage()
    assert reader.window.isVisible()


def test_two_questions_are_kept_apart(reader):
    reader.program.navigation.open(ROLE)
    reader.press("Ctrl+T")
    reader.program.navigation.open(MANDATE)
    reader.press("Ctrl+Tab")
    assert reader.place == ROLE
    reader.press("Ctrl+2", "Alt+Left")
    assert reader.place == ROLE
    reader.press("Alt+Right", "Ctrl+Shift+PgUp", "Ctrl+1")
    assert reader.place == MANDATE


def test_a_tab_closed_by_mistake_comes_back(reader):
    reader.press("Ctrl+T")
    reader.program.navigation.open(MANDATE)
    reader.press("Ctrl+W")
    assert not strip(reader).isVisible()
    reader.press("Ctrl+Shift+T")
    assert strip(reader).isVisible()
    assert reader.place == MANDATE


def test_a_topic_opens_behind_the_one_being_read(qtbot, reader):
    tree = reader.window.contents.tree
    tree.expandAll()
    before = reader.place
    at = tree.visualRect(tree.indexBelow(tree.indexBelow(tree.model().index(0, 0)))).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.MiddleButton, pos=at)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert reader.place == before
    assert len(set(titles(reader))) == 2
    assert len(titles(reader)) == 3


def test_a_hit_opens_in_a_tab_and_the_search_goes_on(qtbot, reader):
    reader.type("swiss embassy in tehran")
    reader.press("Down")
    reader.found.list.setFocus()
    hit = reader.found.current_hit.id
    QTest.keyClick(reader.found.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert reader.window.contents.searching
    reader.press("Ctrl+PgDown")
    assert reader.place == hit


def test_a_search_ended_in_another_tab_leaves_that_tab_alone(reader):
    reader.program.navigation.open(ROLE)
    reader.program.navigation.open(MANDATE)
    reader.press("Ctrl+T")
    reader.press("Ctrl+Tab")
    reader.type("embassy")
    reader.press("Down", "Ctrl+Tab", "Ctrl+K", "Esc")
    assert reader.place == MANDATE


def test_tabs_are_dragged_and_closed_with_the_mouse(qtbot, reader):
    reader.program.navigation.open(ROLE)
    reader.press("Ctrl+T")
    reader.program.navigation.open(MANDATE)
    first, second = titles(reader)
    strip(reader).moveTab(1, 0)
    assert titles(reader) == [second, first]
    assert reader.place == MANDATE
    assert reader.features.tabbing.tabs.current == 0
    qtbot.mouseClick(strip(reader), Qt.MouseButton.MiddleButton, pos=strip(reader).tabRect(1).center())
    assert titles(reader) == [second]


def test_a_cross_says_what_it_closes(qtbot, reader):
    reader.press("Ctrl+T")
    cross = strip(reader).tabButton(0, QTabBar.ButtonPosition.RightSide)
    assert strip(reader).tabText(0) in cross.accessibleName()
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert len(titles(reader)) == 1


def test_tabs_are_there_the_next_day_but_for_places_that_are_gone(qtbot, reader):
    reader.program.navigation.open(ROLE)
    reader.press("Ctrl+T")
    reader.program.navigation.open(MANDATE)
    shown = titles(reader)
    reader.quit()
    settings = reader._paths.settings
    settings.write_text(settings.read_text().replace("tabs=", "tabs=gone@0 "))
    reader.start()
    assert reader.place == MANDATE
    assert titles(reader) == shown
    at = strip(reader).tabRect(0).center()
    qtbot.mouseClick(strip(reader), Qt.MouseButton.LeftButton, pos=at)
    assert reader.place == ROLE
