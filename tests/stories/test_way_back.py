"""Somebody looks something up and returns to the line they were at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from viewer.reading.places.history import Place


@pytest.fixture
def line(reader):
    """Return the line in the middle of a passage at which somebody begins to search, after one place and before one."""
    reader.program.navigation.open("un-role")
    reader.program.navigation.visit(Place("swiss-mandate-since-1980", 400))
    reader.program.navigation.open("served-spain-text")
    reader.program.navigation.back()
    return reader.program.navigation.place


def esc_in_the_box(reader, qtbot):
    reader.window.search_box.setFocus()
    reader.press("Esc")


def esc_in_the_results(reader, qtbot):
    reader.found.list.setFocus()
    reader.press("Esc")


def esc_in_the_text(reader, qtbot):
    reader.window.reader.setFocus()
    reader.press("Esc")


def the_clear_button(reader, qtbot):
    buttons = reader.window.search_box.findChildren(QToolButton)
    qtbot.mouseClick(next(each for each in buttons if each.accessibleName() == "Clear"), Qt.MouseButton.LeftButton)


def deleting_the_words(reader, qtbot):
    reader.press("Ctrl+K", "Backspace")


WAYS_OUT = (esc_in_the_box, esc_in_the_results, esc_in_the_text, the_clear_button, deleting_the_words)


def nothing_more(reader):
    """The results are looked at only."""


def walking(reader):
    reader.press("Down", "Down", "Down")


def walking_over_the_passage_itself(reader):
    hits = reader.results
    here = hits.index(reader.program.navigation.place.block)
    reader.press(*["Down"] * (here + 2))


def stepping(reader):
    reader.press("F3", "F3", "F3", "Shift+F3", "F3", "F3")


def going_into_the_list(reader):
    reader.found.list.setFocus()


def scrolling_in_a_hit(reader):
    reader.press("Down")
    bar = reader.window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 30)


LOOKS = (
    nothing_more,
    walking,
    walking_over_the_passage_itself,
    stepping,
    going_into_the_list,
    scrolling_in_a_hit,
)


@pytest.mark.parametrize("way_out", WAYS_OUT)
def test_every_way_out_of_a_search_leads_back_to_the_line_it_began_at(qtbot, reader, line, way_out):
    ways, shown = reader.program.navigation, reader.window.reader
    before = ways.earlier, ways.place, ways.later, (line.block, line.offset)
    for look in LOOKS:
        reader.type("swiss")
        look(reader)
        way_out(reader, qtbot)
        reader.wait(lambda: not reader.window.contents.searching)
        assert (ways.earlier, ways.place, ways.later, shown.place) == before, look
        assert QApplication.focusWidget() is not None


def test_after_going_to_a_number_esc_leads_back_to_it(qtbot, reader):
    reader.press("Ctrl+J")
    dialog = QApplication.activeModalWidget()
    qtbot.keyClicks(dialog.box, "6.3")
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    reader.wait(lambda: QApplication.activeModalWidget() is None)
    reader.window.activateWindow()
    there = reader.program.navigation.place
    assert reader.program.library.block(there.block).number == "6.3"
    reader.type("swiss")
    reader.press("Esc")
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.program.navigation.place == there
    assert not reader.program.navigation.can_forward


@pytest.mark.parametrize("way_out", [esc_in_the_results, esc_in_the_text])
def test_looking_at_related_passages_is_left_at_the_line_it_began_at(qtbot, reader, line, way_out):
    for steps in range(3):
        with qtbot.waitSignal(reader.search.related_ready):
            reader.press("Ctrl+R")
        assert reader.program.navigation.place == line
        reader.press(*["Down"] * steps)
        way_out(reader, qtbot)
        reader.wait(lambda: not reader.window.contents.searching)
        assert reader.program.navigation.place == line


def test_before_the_search_is_where_looking_at_related_passages_began(qtbot, reader, line):
    with qtbot.waitSignal(reader.search.related_ready):
        reader.press("Ctrl+R")
    reader.press("Down", "Down", "Return", "Alt+Shift+Left")
    assert reader.program.navigation.place == line


def test_what_is_opened_while_a_hit_is_previewed_stays_open(reader, line):
    reader.type("who represents the US in Iran")
    reader.press("Down", "Down")
    previewed = reader.program.navigation.place
    reader.answer.open_button.click()
    opened = reader.program.navigation.place
    esc_in_the_box(reader, None)
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.program.navigation.place == opened
    assert reader.program.navigation.earlier[-2:] == (line, previewed)


def test_stepping_on_from_a_hit_walked_to_after_one_was_opened_only_looks(reader, line):
    reader.type("swiss")
    reader.press("Down", "Return")
    opened, page = reader.program.navigation.place, reader.window.reader.page_number
    reader.window.search_box.setFocus()
    reader.press("Down")
    reader.wait(lambda: reader.press("F3") or reader.window.reader.page_number != page)
    esc_in_the_box(reader, None)
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.program.navigation.place == opened


def test_back_from_a_previewed_hit_is_one_step(reader, line):
    reader.type("swiss")
    reader.press("Down", "Down", "Alt+Left")
    assert reader.program.navigation.place == line
    esc_in_the_box(reader, None)
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.program.navigation.place == line


def test_a_hit_that_stands_nowhere_in_the_text_is_no_step(reader, line):
    reader.type("type:term good offices")
    reader.press("Down")
    esc_in_the_box(reader, None)
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.program.navigation.place == line


def test_another_tab_keeps_what_was_previewed_in_this_one(reader, line):
    reader.press("Ctrl+T", "Ctrl+Shift+Tab")
    reader.type("swiss")
    reader.press("Down")  # another passage than the one that is read
    previewed = reader.program.navigation.place
    reader.press("Ctrl+Tab")
    esc_in_the_box(reader, None)
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.program.navigation.place == line
    reader.press("Ctrl+Shift+Tab")
    assert reader.program.navigation.place == previewed
    assert reader.program.navigation.earlier[-1] == line


def test_finding_in_a_previewed_hit_is_left_at_the_hit_and_the_search_at_its_line(reader, line):
    reader.type("swiss")
    reader.press("Down", "Down")
    previewed = reader.program.navigation.place
    reader.press("Ctrl+F")
    bar = reader.features.finding.bar
    bar.box.setText("Iran")
    reader.wait(lambda: " of " in bar.status)
    reader.press("F3", "F3", "Esc")
    assert reader.program.navigation.place == previewed
    esc_in_the_box(reader, None)
    reader.wait(lambda: not reader.window.contents.searching)
    assert reader.program.navigation.place == line


def press_enter_too_early(reader):
    reader.press("Ctrl+K")
    reader.window.search_box.setText("swiss")
    reader.press("Return")


def test_an_enter_is_dropped_with_the_words_it_was_pressed_on(reader, line):
    press_enter_too_early(reader)
    reader.press("Esc")
    reader.wait(lambda: not reader.window.contents.searching)
    reader.type("canada")
    reader.wait(lambda: bool(reader.results))
    assert reader.program.navigation.place == line


@pytest.mark.parametrize("elsewhere", ["Alt+Shift+Home", "Ctrl+T", "Ctrl+R"])
def test_an_enter_is_dropped_by_who_goes_elsewhere_before_the_results_come(qtbot, reader, line, elsewhere):
    press_enter_too_early(reader)
    with qtbot.waitSignals([reader.search.related_ready if elsewhere == "Ctrl+R" else reader.search.results_ready]):
        reader.press(elsewhere)
    reader.wait(lambda: reader.window.contents.searching)
    assert reader.program.navigation.place.block in (line.block, "understanding-international-relations")


def test_who_narrows_a_search_and_deletes_it_searches_everywhere_again(reader, line):
    reader.type("swiss")
    everywhere = len(reader.results)
    scope = reader.found.scope
    scope.setCurrentIndex(scope.count() - 1)
    reader.wait(lambda: len(reader.results) < everywhere)
    deleting_the_words(reader, None)
    reader.wait(lambda: not reader.window.contents.searching)
    reader.type("swiss")
    assert (scope.currentIndex(), len(reader.results)) == (0, everywhere)


def test_finding_that_goes_on_in_the_text_before_the_search_is_left_at_the_line_it_came_back_to(reader, line):
    reader.press("Ctrl+F")
    reader.type("swiss")
    reader.press("Down", "Return", "Ctrl+B", "Alt+Shift+Left")
    assert reader.program.navigation.place == line
    reader.features.finding.bar.box.setFocus()
    reader.press("Esc")
    assert reader.program.navigation.place == line


def test_finding_that_began_in_a_preview_leaves_no_preview_behind_once_a_hit_was_opened(reader, line):
    reader.type("swiss")
    reader.press("Down", "Down", "Ctrl+F")
    reader.type("embassy")
    reader.press("Return")
    bar = reader.features.finding.bar
    bar.box.setFocus()
    bar.box.setText("Iran")
    reader.wait(lambda: " of " in bar.status)
    reader.press("F3", "Esc")
    assert not reader.program.navigation.previewing
