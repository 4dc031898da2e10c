"""The first minute with the mouse and nothing else: what a newcomer finds, and in how many clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from viewer.reading.overview.overview_places import HOME


class Mouse:
    """A mouse that counts its clicks."""

    def __init__(self, reader) -> None:
        self._reader, self.clicks = reader, 0

    def on_words(self, words):
        """Click on words that are a link in the text."""
        view = self._reader.window.reader
        cursor = view.document().find(words)
        assert cursor.charFormat().isAnchor(), words
        cursor.setPosition(cursor.selectionStart() + 1)
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.cursorRect(cursor).top() - 100)
        self._click(view.viewport(), view.cursorRect(cursor).center())

    def on(self, button):
        """Click on a button that is seen."""
        assert button.isVisible()
        assert button.isEnabled()
        self._click(button, button.rect().center())

    def _click(self, widget, at):
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


@pytest.fixture
def mouse(newcomer):
    """Return the only thing that a newcomer uses in the first minute."""
    return Mouse(newcomer)


@pytest.fixture
def answer(qtbot, newcomer, mouse):
    """Return the answer to the first question of Home."""
    with qtbot.waitSignal(newcomer.search.results_ready):
        mouse.on_words("Who represents the United States in Iran?")
    return newcomer.features.answer


def test_the_first_start_opens_home(newcomer):
    assert newcomer.place == HOME
    assert newcomer.window.text_area.breadcrumb.accessibleName() == "You are in: Home"


def test_one_click_tells_who_represents_the_us_in_iran_and_what_that_rests_on(answer, mouse):
    assert answer.sentence.text().startswith("Switzerland represents the United States in Iran")
    assert answer.quote.isVisible()
    assert answer.source.isVisible()
    assert mouse.clicks == 1


def test_two_clicks_open_the_words_that_it_rests_on(newcomer, answer, mouse):
    mouse.on(answer.open_button)
    passage = newcomer.program.library.block(newcomer.place)
    assert answer.quote.text().strip("“”") in passage.text
    assert mouse.clicks == 2


def test_two_clicks_put_it_with_its_source_where_an_email_takes_it_from(newcomer, answer, mouse):
    mouse.on(answer.cite.button)
    copied = QGuiApplication.clipboard().mimeData().text()
    assert "Switzerland" in copied
    assert newcomer.program.library.edition in copied
    assert "good-offices://" in copied or "§" in copied
    assert mouse.clicks == 2


def test_what_is_in_force_stands_on_home_and_one_click_shows_what_it_rests_on(newcomer, mouse):
    assert "In force today: " in newcomer.window.reader.toPlainText()
    mouse.on_words("United States in North Korea")
    chosen = newcomer.window.arrangements.chosen.arrangement
    assert chosen.power.code == "SE"
    assert newcomer.place in {statement.passage for statement in chosen.statements}
    mouse.on(newcomer.window.history_buttons[0])
    assert newcomer.place == HOME
    assert mouse.clicks == 2


def test_one_click_leads_home_from_anywhere_in_the_text(newcomer):
    newcomer.program.navigation.open("swiss-mandate-since-1980")
    newcomer.window.text_area.breadcrumb.linkActivated.emit("home%3A")
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
