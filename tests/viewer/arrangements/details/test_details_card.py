"""The details card by mouse and by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from viewer.arrangements.details.details import DetailRow
from viewer.arrangements.details.details_card import DetailsCard
from viewer.arrangements.ticked_arrangements import TickedArrangements
from viewer.kit.roles import DetailRole


@pytest.fixture
def arrangements(edited):
    """Return the arrangements by id."""
    return {each.id: each for each in edited.arrangements()}


@pytest.fixture
def card(qtbot, edited, theme, arrangements):
    """Return a card that shows Pakistan for Iran."""
    made = DetailsCard(edited, edited.arrangements, theme, TickedArrangements())
    qtbot.addWidget(made)
    made.resize(440, 600)
    made.show()
    made.set_arrangement(arrangements["pk-ir-us"])
    return made


def choose(card, condition):
    """Make the first row of which `condition` holds the current one, and give the list the focus."""
    model = card.statements.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    index = next(each for each in rows if condition(each.data(DetailRole)))
    card.statements.setFocus()
    card.statements.setCurrentIndex(index)
    return index


def test_it_says_the_arrangement_in_a_sentence_with_its_badge(card):
    assert card.summary.text().startswith("Pakistan has represented Iran in the United States, since March 1992")
    assert card.badge.text()[0] in "✓≈✗?…"
    assert card.badge.toolTip()


def test_without_an_arrangement_it_is_hidden(card):
    card.set_arrangement(None)
    assert card.isHidden()


def test_enter_opens_a_statement(qtbot, card):
    choose(card, lambda row: row.statement is not None)
    with qtbot.waitSignal(card.statement_opened) as opened:
        qtbot.keyClick(card.statements, Qt.Key.Key_Return)
    assert opened.args[0].passage == "pakistan-for-iran"


def test_enter_asks_for_a_related_arrangement(qtbot, card):
    choose(card, lambda row: row.arrangement is not None)
    with qtbot.waitSignal(card.arrangement_requested) as asked:
        qtbot.keyClick(card.statements, Qt.Key.Key_Return)
    assert asked.args == ["ch-us-ir"]


def test_ctrl_c_copies_the_row_with_its_addresses(qtbot, card):
    choose(card, lambda row: bool(row.addresses))
    qtbot.keyClick(card.statements, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "https://example.org/b" in QGuiApplication.clipboard().text()


def test_the_menu_key_offers_the_address_by_itself(qtbot, card):
    choose(card, lambda row: bool(row.addresses))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(card.statements, event)
    menu = card.statements.findChild(QMenu)
    *_, copying, opening = menu.actions()
    copying.trigger()
    assert QGuiApplication.clipboard().text() == "https://example.org/b"
    with qtbot.waitSignal(card.statements.address_chosen) as wanted:
        opening.trigger()
    menu.close()
    assert wanted.args == ["https://example.org/b"]


def test_the_buttons_open_copy_and_compare(qtbot, card, arrangements):
    for button, signal, sent in (
        (card.open_button, card.statement_opened, None),
        (card.compare_button, card.compare_requested, arrangements["pk-ir-us"]),
        (card.copy_button, card.copied, None),
    ):
        with qtbot.waitSignal(signal) as emitted:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert sent is None or emitted.args == [sent]
    assert QGuiApplication.clipboard().text().startswith(card.summary.text())


def test_the_tick_follows_the_arrangement(qtbot, edited, theme, arrangements):
    ticks = TickedArrangements()
    card = DetailsCard(edited, edited.arrangements, theme, ticks)
    qtbot.addWidget(card)
    card.set_arrangement(arrangements["pk-ir-us"])
    card.tick.click()
    assert ticks.ids == {"pk-ir-us"}
    card.set_arrangement(arrangements["ch-us-ir"])
    assert not card.tick.isChecked()


def test_all_roles_come_when_they_are_asked_for(qtbot, card, monkeypatch):
    monkeypatch.setattr("viewer.arrangements.details.details.ROLES_AT_FIRST", 0)
    every = card._every()
    card._every = lambda: (*every, *(every[1],) * 3)
    card.set_arrangement(every[0])
    index = choose(card, lambda row: row.expands)
    before = card.statements.model().rowCount()
    qtbot.keyClick(card.statements, Qt.Key.Key_Return)
    assert card.statements.model().rowCount() > before
    assert card.statements.currentIndex().row() == index.row()


@pytest.mark.parametrize("width", [320, 440, 700])
def test_the_buttons_and_the_words_keep_within_the_width(qtbot, card, width):
    card.resize(width, 600)
    qtbot.waitUntil(lambda: card.width() == width)
    assert all(button.geometry().right() < width for button in card._buttons)
    first = card.statements.visualRect(card.statements.model().index(0, 0))
    assert first.width() <= card.statements.viewport().width()


def test_a_row_is_higher_where_its_words_are_more(card):
    short, long = DetailRow(text="few"), DetailRow(text="many words " * 40, section="Heading", lines=("a line",))
    card.statements.set_rows((short, long))
    heights = [card.statements.sizeHintForRow(row) for row in (0, 1)]
    assert heights[1] > 5 * heights[0]


def test_it_paints_in_every_theme(card, theme):
    light = card.statements.grab().toImage()
    card.set_theme(type(theme)(theme.key, theme.name, theme.scheme, theme.colors | {"text": "#ff0000"}))
    assert card.statements.grab().toImage() != light


def test_the_card_asks_for_the_height_that_its_words_take(qtbot, card):
    least = {}
    for width in (240, 700):
        card.resize(width, 400)
        choose(card, lambda arrangement: True)
        least[width] = card.minimumHeight()
    assert least[240] > least[700] > card.summary.heightForWidth(700)


def test_what_was_not_confirmed_for_a_year_says_so(qtbot, edited, theme):
    current = next(each for each in edited.arrangements() if each.last_confirmed)
    texts = []
    for day in (date.fromisoformat(f"{current.last_confirmed}-28"[:10]), date(2100, 1, 1)):
        card = DetailsCard(edited, edited.arrangements, theme, TickedArrangements(), today=lambda day=day: day)
        qtbot.addWidget(card)
        card.set_arrangement(current)
        texts.append(card.summary.text())
    assert "not re-checked since" not in texts[0]
    assert texts[1].endswith(", not re-checked since.")
