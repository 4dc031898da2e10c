"""Somebody looks for words in the document they are reading, and finds the way back."""

from __future__ import annotations

from math import inf

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from viewer.finding import find_service


@pytest.fixture
def finding(reader):
    """Return the find bar's controller, in front of a passage in the middle of the document."""
    reader.program.reading.open_topic("switzerlands-role")
    bar = reader.window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 45)
    return reader.features.finding


def find(qtbot, reader, words):
    """Press Ctrl+F, type, and wait until the whole document was searched."""
    reader.press("Ctrl+F")
    qtbot.keyClicks(reader.features.finding.bar.box, words)
    reader.wait(lambda: not reader.features.finding.searching_on)


def test_words_are_counted_and_marked_as_they_are_typed(qtbot, reader, finding):
    find(qtbot, reader, "mediator")
    number, _, total = finding.bar.status.split()[:3]
    assert 1 <= int(number) <= int(total)
    assert {words.lower() for words in reader.marked} == {"mediator"}
    assert reader.window.reader.verticalScrollBar().ticks


def test_enter_and_f3_step_through_the_document_and_round_its_ends(qtbot, reader, finding):
    find(qtbot, reader, "mediator")
    total = int(finding.bar.status.split()[2])
    pages = set()
    for key in ["Return", "F3"] * total:
        reader.press(key)
        pages.add(reader.window.reader.page_number)
    assert finding.bar.status.startswith(f"{finding.bar.status.split()[0]} of {total}")
    assert len(pages) > 1
    seen = []
    for _ in range(total):
        reader.press("Shift+F3")
        seen.append(finding.bar.status)
    assert sum("from the end again" in status for status in seen) == 1


@pytest.mark.parametrize("words", ["mediator", "swiss", "washington"])
@pytest.mark.parametrize("key", ["F3", "Shift+F3"])
def test_steps_lead_to_the_same_find_however_slow_the_machine_is(reader, finding, monkeypatch, words, key):
    ends = []
    for share in (inf, -1):  # s of a turn: the whole document in one turn, or one page in each
        monkeypatch.setattr(find_service, "_SLICE", share)
        for presses in (1, 2, 7, 30):
            reader.press("Ctrl+F")
            finding.bar.box.setText("")
            finding.bar.box.setText(words)
            reader.press(*[key] * presses)
            ends.append((presses, finding.bar.status, reader.window.reader.place))
            reader.press("Escape")
    assert ends[:4] == ends[4:]


def test_esc_returns_to_the_very_line_and_the_close_button_stays(qtbot, reader, finding):
    line = reader.window.reader.place
    find(qtbot, reader, "mediator")
    reader.press("F3", "F3", "F3")
    assert reader.window.reader.place != line
    reader.press("Escape")
    assert (reader.window.reader.place, finding.bar.isVisible(), reader.marked) == (line, False, [])
    assert QApplication.focusWidget() is reader.window.reader
    reader.press("Ctrl+F")
    reader.wait(lambda: not finding.searching_on)
    reader.press("F3", "F3")
    finding.bar.closed.emit()
    assert reader.window.reader.textCursor().selectedText().lower() == "mediator"
    reader.press("Alt+Left")
    assert reader.window.reader.place == line


def test_who_scrolled_on_from_what_was_found_stays_there_when_the_bar_is_closed(qtbot, reader, finding):
    find(qtbot, reader, "mediator")
    bar = reader.window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 3 * bar.pageStep())
    line = reader.window.reader.place
    finding.bar.closed.emit()
    assert reader.window.reader.place == line


def test_the_selected_words_are_the_first_to_be_found(reader, finding):
    cursor = reader.window.reader.document().find("Switzerland", reader.window.reader.textCursor())
    reader.window.reader.setTextCursor(cursor)
    reader.press("Ctrl+F")
    assert finding.bar.box.selectedText() == "Switzerland"
    assert reader.window.reader.textCursor().position() == cursor.selectionStart()


def test_nothing_found_is_told_in_words_also_aloud(qtbot, reader, finding):
    find(qtbot, reader, "zebra")
    assert finding.bar.status == "Not in this document."
    with qtbot.waitSignal(finding.announcer.announced) as said:
        finding.announcer.announce(finding.bar.status)
    assert said.args == ["Not in this document."]


def test_case_accents_and_whole_words_are_asked_for_by_keyboard(qtbot, reader, finding):
    find(qtbot, reader, "swiss")
    assert finding.bar.status
    for box in finding.bar.findChildren(type(finding.bar._case)):
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    reader.wait(lambda: not finding.searching_on)
    assert finding.bar.status == "Not in this document."


def test_f3_goes_through_the_search_when_nothing_is_being_found(reader, finding):
    reader.type("mediator")
    reader.wait(lambda: len(reader.marked) > 0)
    reader.press("F3")
    assert not finding.bar.isVisible()


def test_the_notes_are_found_in_while_they_are_shown(qtbot, reader, finding):
    find(qtbot, reader, "Washington had asked")
    assert finding.bar.status == "1 of 1"
    assert reader.marked == ["Washington had asked"]
    reader.press("F7")
    reader.wait(lambda: not finding.searching_on)
    assert (finding.bar.status, reader.marked) == ("Not in this document.", [])
    reader.press("F7")
    reader.wait(lambda: not finding.searching_on)
    assert finding.bar.status == "1 of 1"


def test_every_find_that_is_counted_can_be_walked_to(qtbot, reader, finding):
    find(qtbot, reader, "swiss")
    total = int(finding.bar.status.split()[2])
    walked = []
    for _ in range(total):
        reader.press("F3")
        cursor = reader.window.reader.textCursor()
        walked.append((reader.window.reader.page_number, cursor.position()))
    assert len(set(walked)) == total


def test_who_opens_another_document_while_finding_stays_there_until_the_next_step(qtbot, reader, finding):
    find(qtbot, reader, "mediator")
    opened = "register-dates"
    reader.program.navigation.open(opened)
    reader.wait(lambda: not finding.searching_on)
    assert reader.place == opened
    reader.window.search_box.setText("mandate")
    reader.wait(lambda: bool(reader.results))
    finding.bar.box.setText("Switzerland")
    reader.program.navigation.open("un-role")
    reader.wait(lambda: not finding.searching_on)
    assert reader.place == "un-role"
    first = finding.bar.status
    reader.press("F3")
    assert finding.bar.status == first


def test_on_home_find_asks_for_a_document_and_goes_on_in_the_one_that_is_opened(qtbot, reader, finding):
    reader.program.navigation.open("home:")
    find(qtbot, reader, "mediator")
    assert finding.bar.status == "Words are found in documents. Open one first."
    reader.program.navigation.open("un-role")
    reader.wait(lambda: not finding.searching_on)
    assert " of " in finding.bar.status


def test_a_pattern_is_marked_counted_and_stepped_through_like_words(qtbot, reader, finding):
    reader.press("Ctrl+F")
    finding.bar._pattern.setChecked(True)
    find(qtbot, reader, r"mediator(s|x*)\b")
    assert {words.lower() for words in reader.marked} <= {"mediator", "mediators"}
    number, _, total = map(str, finding.bar.status.split()[:3])
    reader.press("F3")
    assert finding.bar.status.split()[0] == str(int(number) % int(total) + 1)
    finding.bar.box.setText("mediator(s")
    assert (finding.bar.status, reader.marked) == ("A “(” is not closed.", [])
