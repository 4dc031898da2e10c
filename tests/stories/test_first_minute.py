"""The first minute with the mouse and nothing else: what a newcomer finds, and in how many clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from viewer.reading.overview.overview_places import HOME


def click_on(reader, words):
    """Click on words that are a link in the text."""
    view = reader.window.reader
    cursor = view.document().find(words)
    assert cursor.charFormat().isAnchor(), words
    cursor.setPosition(cursor.selectionStart() + 1)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.cursorRect(cursor).top() - 100)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center())


@pytest.fixture
def searched(qtbot, newcomer):
    """Return a newcomer who has clicked on the first question of Home."""
    with qtbot.waitSignal(newcomer.search.results_ready):
        click_on(newcomer, "Who represents the United States in Iran?")
    return newcomer


def test_the_first_start_opens_home(newcomer):
    assert newcomer.place == HOME
    assert newcomer.window.text_area.breadcrumb.accessibleName() == "You are in: Home"


def test_one_click_tells_who_represents_the_us_in_iran(searched):
    assert searched.features.answer.sentence.text().startswith(
        "Switzerland represents the United States in Iran, since"
    )


def test_what_is_in_force_today_stands_on_home_and_one_click_shows_what_it_rests_on(newcomer):
    click_on(newcomer, "United States in North Korea")
    chosen = newcomer.window.arrangements.chosen.arrangement
    assert chosen.power.code == "SE"
    assert newcomer.place in {statement.passage for statement in chosen.statements}
    newcomer.press("Alt+Left")
    assert newcomer.place == HOME


def test_home_is_a_step_of_the_history_like_any_other(newcomer):
    newcomer.press("Alt+Shift+Home")
    beginning = newcomer.place
    assert newcomer.window.reader.page_number == 1
    newcomer.press("Alt+Home")
    assert newcomer.place == HOME
    newcomer.press("Alt+Left")
    assert newcomer.place == beginning
    newcomer.press("Alt+Left")
    assert newcomer.place == HOME


def test_a_later_start_opens_where_the_reader_was(newcomer):
    newcomer.program.navigation.open("swiss-mandate-since-1980")
    newcomer.quit()
    newcomer.start()
    assert newcomer.place == "swiss-mandate-since-1980"
    newcomer.press("Alt+Home")
    assert "Where you were last" in newcomer.window.reader.toPlainText()
    newcomer.quit()
    newcomer.start()
    assert newcomer.place == HOME
