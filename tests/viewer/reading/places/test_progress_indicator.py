"""Where am I, and how to go to a passage by its number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from viewer.reading.places.go_to_dialog import GoToDialog
from viewer.reading.places.history import Place
from viewer.reading.places.place_card import PlaceCard


@pytest.fixture
def asked(program):
    """Return the dialog that asks for a passage."""
    program.window.actions_table["go-to"].trigger()
    dialog = program.window.findChild(GoToDialog)
    yield dialog
    if isValid(dialog):
        dialog.reject()


def listed(dialog):
    return [dialog.list.item(row).text().partition("\n")[0] for row in range(dialog.list.count())]


@pytest.mark.parametrize("text", ["1.1", "§ 1.1", " §1.1 ", "lost-passport", "lost-pass"])
def test_a_passage_is_named_by_number_or_id(qtbot, program, asked, text):
    qtbot.keyClicks(asked.box, text)
    qtbot.keyClick(asked.box, Qt.Key.Key_Return)
    assert program.navigation.place.block == "lost-passport"


def test_what_begins_so_is_listed_and_walked_with_the_arrows(qtbot, program, asked):
    qtbot.keyClicks(asked.box, "2.")
    assert listed(asked)[:2] == ["§ 2.1 · Swiss mandates", "§ 2.2 · The United States in Iran"]
    qtbot.keyClick(asked.box, Qt.Key.Key_Down)
    qtbot.keyClick(asked.box, Qt.Key.Key_Return)
    assert program.navigation.place.block == "us-in-iran-text"


def test_numbers_count_in_the_document_that_is_read(qtbot, program):
    program.navigation.open("us-in-north-korea")
    program.window.actions_table["go-to"].trigger()
    dialog = program.window.findChild(GoToDialog)
    dialog.box.setText("1.1")
    assert listed(dialog)[0] == "§ 1.1 · The Swedish embassy"
    dialog.reject()


def test_the_dialog_stays_and_says_plainly_that_there_is_none(qtbot, asked):
    qtbot.keyClicks(asked.box, "99.9")
    qtbot.keyClick(asked.box, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert asked.message.text().startswith("There is no passage “99.9”.")


def test_the_progress_stands_in_the_status_bar(program):
    button = program.window.statusBar().findChild(object, "progress")
    program.navigation.open("lost-passport")
    assert button.text() == "§ 1.1 · 15 %"
    program.navigation.open("swiss-conclusion-text")
    bar = program.window.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    program.navigation.move(Place("swiss-conclusion-text", 1))
    assert button.text() == "§ 2.4 · 100 %"


def test_where_am_i_is_told_on_a_card_that_any_key_closes(qtbot, program):
    program.navigation.open("us-in-iran-text")
    program.window.actions_table["where"].trigger()
    card = program.window.findChild(PlaceCard)
    assert card.accessibleDescription().startswith(
        "Channels between states\nSwiss mandates\nThe United States in Iran\nPassage 2.2, "
    )
    with qtbot.waitSignal(card.destroyed):
        QTest.keyClick(program.window.reader, Qt.Key.Key_Escape)


def test_the_key_that_closes_the_card_does_what_it_does_without_it(qtbot, program):
    program.navigation.open("us-in-iran-text")
    program.window.search_box.setFocus()
    program.window.actions_table["where"].trigger()
    card = program.window.findChild(PlaceCard)
    with qtbot.waitSignal(card.destroyed):
        QTest.keyClicks(program.window.search_box, "Ir")
    assert program.window.search_box.text() == "Ir"


def test_escape_only_closes_the_card(qtbot, program):
    program.window.search_box.setText("Iran")
    program.window.search_box.setFocus()
    program.window.actions_table["where"].trigger()
    card = program.window.findChild(PlaceCard)
    with qtbot.waitSignal(card.destroyed):
        QTest.keyClick(program.window.search_box, Qt.Key.Key_Escape)
    assert program.window.search_box.text() == "Iran"


def test_topics_follow_one_another_to_both_ends_and_the_ends_are_told(qtbot, program):
    actions, seen = program.window.actions_table, []
    program.reading.open_beginning()
    while not program.window.statusBar().currentMessage():
        seen.append(program.reading.path[-1].title)
        actions["next-topic"].trigger()
    assert program.window.statusBar().currentMessage() == "This is the last topic."
    assert {"Conclusion", "The Second World War", "Sweden in Pyongyang"} <= set(seen)
    back = [seen[-1]]
    while program.window.statusBar().currentMessage() != "This is the first topic.":
        actions["previous-topic"].trigger()
        back.append(program.reading.path[-1].title)
    assert [title for title in seen[1:] if title not in back] == []


def test_the_passage_that_is_read_is_offered_first(program):
    program.navigation.open("lost-passport")
    program.window.actions_table["go-to"].trigger()
    dialog = program.window.findChild(GoToDialog)
    assert dialog.box.selectedText() == "1.1"
    dialog.reject()
