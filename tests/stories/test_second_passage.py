"""Somebody compares two passages, and the one they began with stays where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from viewer.reading.split.split_view_column import SplitViewColumn

ROLE, MANDATE = "register-dates", "swiss-mandate-since-1980"


def column(reader):
    return reader.window.findChild(SplitViewColumn)


def second_place(reader):
    return column(reader).reader.place[0]


def choose(pane, at, name):
    """Ask for the context menu at a point and choose from it."""
    pane.customContextMenuRequested.emit(at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text().replace("&", "") == name).trigger()
    menu.close()


@pytest.fixture
def comparing(reader):
    """Return a reader with two passages side by side: the role at the left, the mandate at the right."""
    reader.program.navigation.open(ROLE)
    reader.window.actions_table["beside"].trigger()
    reader.features.beside.open(MANDATE)
    return reader


def test_who_never_asks_for_a_second_passage_never_has_one(reader):
    assert column(reader) is None
    assert not reader.window.actions_table["beside"].isChecked()


def test_two_passages_are_read_side_by_side_and_the_first_keeps_its_line(reader):
    reader.window.reader.verticalScrollBar().setValue(300)
    line = reader.window.reader.place
    reader.press("Ctrl+B")
    assert reader.window.reader.place == line
    assert second_place(reader) == line[0]
    assert QApplication.focusWidget() is column(reader).reader
    column(reader).reader.verticalScrollBar().setValue(600)
    assert column(reader).reader.place != line
    assert reader.window.reader.place == line
    reader.press("Esc")
    assert not column(reader).isVisible()
    assert reader.window.reader.place == line


def test_each_passage_has_its_own_way_back(qtbot, comparing):
    column(comparing).reader.setFocus()
    comparing.press("Alt+Left")
    assert (comparing.place, second_place(comparing)) == (ROLE, ROLE)
    comparing.press("Alt+Right")
    assert (comparing.place, second_place(comparing)) == (ROLE, MANDATE)
    qtbot.mouseClick(column(comparing).back, Qt.MouseButton.LeftButton)
    assert (comparing.place, second_place(comparing)) == (ROLE, ROLE)
    comparing.window.reader.setFocus()
    comparing.press("Alt+Left")
    assert comparing.place != ROLE
    assert second_place(comparing) == ROLE


def test_a_topic_opens_beside_the_text(qtbot, reader):
    reader.program.navigation.open(ROLE)
    tree = reader.window.contents.tree
    row = tree.visualRect(tree.indexBelow(tree.model().index(0, 0))).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.RightButton, pos=row)
    choose(tree, row, "Open beside")
    assert reader.place == ROLE
    assert second_place(reader) != ROLE


def test_a_hit_opens_beside_the_text(qtbot, reader):
    reader.program.navigation.open(ROLE)
    reader.type("swiss embassy in tehran")
    hits = reader.found.list
    row = hits.visualRect(hits.model().index(2, 0)).center()
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.RightButton, pos=row)
    assert reader.place == ROLE
    choose(hits, row, "Open beside")
    assert reader.place == ROLE
    assert second_place(reader) == reader.results[1]


def test_an_arrangement_and_a_selection_open_beside_the_text(reader):
    table = reader.window.arrangements.table
    row = reader.arrangement("Switzerland represents the United States in Iran")
    choose(table, table.visualRect(row).center(), "Open beside")
    stated = second_place(reader)
    assert stated
    reader.program.navigation.open(MANDATE)
    reader.window.reader.selectAll()
    choose(reader.window.reader, QPoint(200, 200), "Open in new tab")
    assert len(reader.features.tabbing.tabs.tabs) == 2
    assert second_place(reader) == stated


def test_the_sentences_of_an_arrangement_are_marked_in_both(reader):
    reader.program.navigation.open(MANDATE)
    reader.press("Ctrl+B")
    row = reader.arrangement("Switzerland represents the United States in Iran")
    reader.window.arrangements.table.setCurrentIndex(row)
    marked = [mark.cursor.selectedText() for mark in column(reader).reader.extraSelections()]
    assert reader.marked
    assert marked == reader.marked


def test_what_is_copied_is_of_the_passage_that_has_the_focus(comparing):
    column(comparing).reader.setFocus()
    comparing.press("Ctrl+Shift+C")
    words = comparing.program.library.block(MANDATE).text
    assert words in QGuiApplication.clipboard().text()
    comparing.window.reader.setFocus()
    comparing.press("Ctrl+Shift+C")
    assert words not in QGuiApplication.clipboard().text()


def test_both_passages_follow_theme_type_and_notes(comparing):
    comparing.window.actions_table["theme-dark"].trigger()
    comparing.press("Ctrl++", "F7")
    readers = (comparing.window.reader, column(comparing).reader)
    first, second = (each.document().defaultFont().pointSizeF() for each in readers)
    assert first == second
    assert comparing.place == ROLE
    assert second_place(comparing) == MANDATE


def test_the_best_hit_opens_in_a_tab_behind_and_the_search_goes_on(reader):
    reader.program.navigation.open(ROLE)
    reader.type("swiss embassy in tehran")
    best = reader.results[0]
    QTest.keyClick(reader.window.search_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert reader.place == ROLE
    assert reader.window.contents.searching
    reader.press("Ctrl+PgDown")
    assert reader.place == best


def test_f6_goes_to_the_second_passage_too(comparing):
    comparing.window.reader.setFocus()
    comparing.press("F6")
    assert QApplication.focusWidget() is column(comparing).reader
    comparing.press("F6")
    assert QApplication.focusWidget() is comparing.window.arrangements.focus_widget


def test_the_second_passage_is_back_the_next_day_as_wide_as_it_was(comparing):
    comparing.press("F8", "F9")
    pane = comparing.window.text_area.columns
    pane.setSizes([400, 300])
    share = pane.sizes()[1] / sum(pane.sizes())
    comparing.quit()
    comparing.start()
    pane = comparing.window.text_area.columns
    assert (comparing.place, second_place(comparing)) == (ROLE, MANDATE)
    assert comparing.window.actions_table["beside"].isChecked()
    assert pane.sizes()[1] / sum(pane.sizes()) == pytest.approx(share, abs=0.02)
    comparing.window.actions_table["beside"].trigger()
    comparing.quit()
    comparing.start()
    assert column(comparing) is None


def test_a_second_place_that_is_gone_is_left_out(comparing):
    comparing.quit()
    settings = comparing._paths.settings
    settings.write_text(settings.read_text().replace(f"beside_place={MANDATE}", "beside_place=gone"))
    comparing.start()
    assert comparing.place == ROLE
    assert column(comparing) is None
