"""Two passages side by side: every action applies to the one with the focus."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from viewer.annotations.margin_signs import MarginSign
from viewer.reading.split.active_mark import ActiveLine
from viewer.reading.split.split_view_column import SplitViewColumn

ROLE, MANDATE = "register-dates", "swiss-mandate-since-1980"


@pytest.fixture
def second(reader):
    """Return the second text, which has the focus and shows the mandate beside the role."""
    reader.program.navigation.open(ROLE)
    reader.window.actions_table["beside"].trigger()
    reader.features.beside.navigation.open(MANDATE)
    return reader.window.findChild(SplitViewColumn).reader


def found(text):
    return {mark.cursor.selectedText().lower() for mark in text.extraSelections()}


def find(qtbot, reader, words):
    reader.press("Ctrl+F")
    qtbot.keyClicks(reader.features.finding.bar.box, words)
    reader.wait(lambda: not reader.features.finding.searching_on)


def active_lines(reader):
    return [line.isVisible() for line in reader.window.findChildren(ActiveLine)]


def test_words_are_found_in_the_passage_one_is_in_and_esc_leads_back_there(qtbot, reader, second):
    line = second.place
    find(qtbot, reader, "embassy")
    assert (found(second), reader.marked) == ({"embassy"}, [])
    reader.press("F3", "F3", "Escape")
    assert (second.place, reader.place) == (line, ROLE)
    assert QApplication.focusWidget() is second
    assert found(second) == set()


def test_going_over_to_the_other_passage_finds_there(qtbot, reader, second):
    find(qtbot, reader, "record")
    reader.window.reader.setFocus()
    reader.wait(lambda: bool(reader.marked))
    assert found(second) == set()
    reader.press("F3", "Escape")
    assert QApplication.focusWidget() is reader.window.reader


def test_escape_leaves_finding_first_and_the_passage_then(qtbot, reader, second):
    find(qtbot, reader, "embassy")
    second.setFocus()
    reader.press("Escape")
    assert (reader.features.finding.bar.isVisible(), second.isVisible()) == (False, True)
    reader.press("Escape")
    assert not second.isVisible()


def test_a_search_is_marked_in_both_and_its_hits_open_where_one_is(reader, second):
    reader.type("switzerland")
    reader.wait(lambda: "switzerland" in found(second) and "Switzerland" in reader.marked)
    reader.press("Return")
    assert (second.place[0], reader.place) == (reader.results[0], ROLE)
    assert QApplication.focusWidget() is second


def test_what_one_marks_in_a_passage_is_seen_in_it_and_taken_back(reader, second):
    reader.press("Ctrl+D", "Ctrl+Shift+D")
    annotations = reader.features.annotations
    assert {each.anchor.block for each in annotations.all} == {MANDATE}
    assert second.findChildren(MarginSign)
    assert reader.window.reader.findChildren(MarginSign) == []
    assert found(second) == {reader.program.library.block(MANDATE).text.lower()}
    reader.press("Ctrl+D")
    assert [each.kind.value for each in annotations.all] == ["highlight"]


def test_contents_and_arrangements_follow_the_passage_one_is_in(reader, second):
    topic = reader.topic
    assert topic == reader.program.library.topic("switzerlands-role").title
    reader.window.reader.setFocus()
    assert reader.topic == "About this register"
    second.setFocus()
    assert reader.topic == topic


def test_a_topic_opens_and_a_link_is_copied_where_one_is(reader, second):
    reader.press("Ctrl+Shift+L")
    assert MANDATE in QGuiApplication.clipboard().text()
    reader.press("Alt+Shift+Home")
    assert (second.place[0], reader.place) == (reader.program.library.block_at(1).id, ROLE)
    reader.press("Alt+Left")
    assert (second.place[0], reader.place) == (MANDATE, ROLE)


def test_the_passage_one_is_in_is_seen_and_heard_to_be_the_active_one(reader, second):
    first = reader.window.reader
    assert active_lines(reader).count(True) == 1
    assert "active" in second.accessibleDescription().split(":")[0]
    first.setFocus()
    assert "active" in first.accessibleDescription().split(":")[0]
    assert (first.accessibleName(), second.accessibleName()) == ("First passage", "Second passage")
    reader.press("Ctrl+K")
    assert "active" in first.accessibleDescription().split(":")[0]
    reader.window.actions_table["beside"].trigger()
    assert first.accessibleName() == "Text"
    assert not any(active_lines(reader))


def test_closing_with_ctrl_w_closes_the_passage_one_is_in(reader, second):
    reader.press("Ctrl+T")
    assert QApplication.focusWidget() is reader.window.reader
    assert (reader.place, len(reader.features.tabbing.tabs.tabs)) == (MANDATE, 2)
    second.setFocus()
    reader.press("Ctrl+W")
    assert not second.isVisible()
    assert len(reader.features.tabbing.tabs.tabs) == 2
