"""An overview on screen: cards that are chosen anywhere, one column where it is narrow, and its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from index.values import replace
from viewer.reading.overview.overview import Card, Group, Overview, Row, Section
from viewer.reading.page.reader_view import ReaderView

ROWS = tuple(Row(f"row {number}", f"good-offices://passage/p{number}", ("since 1980",)) for number in range(40))
SHOWN = Overview(
    "home:",
    "A title",
    "What it is for.",
    (
        Section(cards=(Card("One question?", "good-offices://search?q=one"), Card("Another?", "action:help"))),
        Section("A list", groups=(Group(ROWS, "Switzerland"),)),
    ),
)


@pytest.fixture
def view(qtbot, theme, typography):
    reader = ReaderView(theme, replace(typography, size=10))
    qtbot.addWidget(reader)
    reader.resize(900, 600)
    reader.show()
    reader.show_overview(SHOWN)
    return reader


def corner(view, number):
    """A point of a card beside its words: near its lower right corner."""
    frame = list(view._layout.cards())[number].rect
    return QPoint(round(frame.right()) - 4, round(frame.bottom()) - 4)


def test_a_card_is_chosen_beside_its_words(qtbot, view):
    for number, link in enumerate(("good-offices://search?q=one", "action:help")):
        assert not view.anchorAt(corner(view, number))
        with qtbot.waitSignal(view.link_requested) as chosen:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner(view, number))
        assert chosen.args == [link]


def test_links_are_reached_and_chosen_by_keyboard(qtbot, view):
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.link_requested) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == ["action:help"]


def test_cards_stand_side_by_side_while_there_is_room(view):
    def lefts():
        return len({card.rect.left() for card in view._layout.cards()})

    assert lefts() == 2
    view.resize(320, 600)
    assert lefts() == 1
    view.resize(900, 600)
    assert lefts() == 2


def test_no_words_are_wider_than_the_view(view):
    for width in (240, 500, 900):
        view.resize(width, 600)
        assert view.horizontalScrollBar().maximum() == 0


def test_the_place_is_how_far_it_is_scrolled_and_comes_back(view, theme):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place, at = view.place, bar.value()
    assert place[0] == "home:"
    assert place[1] > 0
    view.go_to("home:", 0)
    assert bar.value() == 0
    view.go_to(*place)
    assert abs(bar.value() - at) <= 2
    view.set_theme(theme)
    assert view.place == place


def test_nothing_of_it_is_a_passage_that_could_be_marked(view):
    view.selectAll()
    assert view.selected == ()
    assert view.page_number == 0
