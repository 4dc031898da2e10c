"""The search box: names and kinds are completed, and the keys lead where they should."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QListView

from viewer.search.operator_help import SIGNS_FOR_LETTERS, WAYS
from viewer.search.search_box import SearchBox
from viewer.search.search_menu import SearchMenu
from viewer.settings.settings import Settings

STATES = ("Iran", "Iraq", "Switzerland", "United Kingdom", "United States")


@pytest.fixture
def box(qtbot):
    """Return a box on screen that knows some states."""
    made = SearchBox()
    qtbot.addWidget(made)
    made.set_states(STATES)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def menu(box, home):
    """Return what fills the menu of the box."""
    return SearchMenu(Settings(home / "settings.ini"), box)


def offered(box):
    """Return the names in the list below the box, none when it is not shown."""
    choices = box.findChild(QCompleter).popup()
    assert isinstance(choices, QListView)
    model = choices.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if choices.isVisible() else []


def actions(box):
    """Return the actions of the box's menu by their text."""
    menus = []
    box.menu_requested.connect(menus.append)
    box.show_menu()
    return {action.text(): action for action in menus[-1].actions()}


@pytest.mark.parametrize("operator", ["power:", "for:", "in:", "-in:", "FOR:"])
def test_states_are_offered_behind_an_operator(qtbot, box, operator):
    qtbot.keyClicks(box, f"swiss {operator}ira")
    assert offered(box) == ["Iran", "Iraq"]


def test_kinds_are_offered_behind_type(qtbot, box):
    qtbot.keyClicks(box, "type:te")
    assert offered(box) == ["term"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_key_completes_the_best_name_and_quotes_several_words(qtbot, box, key):
    qtbot.keyClicks(box, "for:united")
    qtbot.keyClick(box.findChild(QCompleter).popup(), key)
    assert box.text() == 'for:"United Kingdom" '
    assert offered(box) == []


def test_arrows_choose_among_the_names_offered(qtbot, box):
    qtbot.keyClicks(box, "in:united")
    with qtbot.assertNotEmitted(box.walk_requested):
        qtbot.keyClick(box.findChild(QCompleter).popup(), Qt.Key.Key_Down)
        qtbot.keyClick(box.findChild(QCompleter).popup(), Qt.Key.Key_Down)
    qtbot.keyClick(box.findChild(QCompleter).popup(), Qt.Key.Key_Return)
    assert box.text() == 'in:"United States" '


def test_typing_goes_on_through_the_list_into_the_box(qtbot, box):
    qtbot.keyClicks(box, "for:i")
    qtbot.keyClicks(box.findChild(QCompleter).popup(), "ran x")
    assert box.text() == "for:iran x"
    assert offered(box) == []


def test_a_name_begun_in_quotation_marks_gets_them_once(qtbot, box):
    qtbot.keyClicks(box, 'for:"united s')
    assert offered(box) == ["United States"]
    qtbot.keyClick(box.findChild(QCompleter).popup(), Qt.Key.Key_Tab)
    assert box.text() == 'for:"United States" '


def test_completing_in_the_middle_leaves_the_words_behind_it(qtbot, box):
    box.setText("for:sw mandate")
    box.setCursorPosition(6)
    qtbot.keyClicks(box, "i")
    qtbot.keyClick(box.findChild(QCompleter).popup(), Qt.Key.Key_Return)
    assert box.text() == "for:Switzerland mandate"


def test_esc_closes_the_list_and_only_then_leaves_the_box(qtbot, box):
    qtbot.keyClicks(box, "for:i")
    with qtbot.assertNotEmitted(box.left):
        qtbot.keyClick(box.findChild(QCompleter).popup(), Qt.Key.Key_Escape)
    assert offered(box) == []
    with qtbot.waitSignal(box.left):
        qtbot.keyClick(box, Qt.Key.Key_Escape)


@pytest.mark.parametrize("text", ["for:", ":", "for:zzz", 'for:"', "type:", "x:ira", "for:ira n", "forum:ira"])
def test_half_typed_operators_offer_nothing_and_harm_nothing(qtbot, box, text):
    qtbot.keyClicks(box, text)
    assert offered(box) == []
    with qtbot.waitSignal(box.open_best_requested):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == text


@pytest.mark.parametrize("operator", [operator for operator, _ in WAYS])
@pytest.mark.usefixtures("menu")
def test_the_menu_inserts_each_operator_behind_the_words(box, operator):
    box.setText("swiss")
    meaning = dict(WAYS)[operator]
    actions(box)[f"{operator}\t{meaning}"].trigger()
    space = "" if operator in SIGNS_FOR_LETTERS else " "
    assert box.text() == f"swiss{space}{operator.replace('…', '')}"
    assert box.cursorPosition() == len(box.text()) - operator.startswith('"')


def test_recent_searches_come_latest_first_once_each_and_can_be_forgotten(box, menu):
    for query in ("one", "two & three", "one"):
        menu.remember(query)
    assert list(actions(box))[:2] == ["one", "two && three"]
    actions(box)["two && three"].trigger()
    assert box.text() == "two & three"
    actions(box)["Forget these searches"].trigger()
    assert menu.recent() == []


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)])
def test_arrows_walk_through_the_results(qtbot, box, key, step):
    box.setText("swiss")
    with qtbot.waitSignal(box.walk_requested) as walked:
        qtbot.keyClick(box, key)
    assert walked.args == [step]


def test_the_menu_begins_at_its_first_entry_so_that_it_is_said(box):
    menus = []
    box.menu_requested.connect(menus.append)
    box.menu_requested.connect(lambda menu: (menu.addSection("Ways to search"), menu.addAction("AND")))
    box.show_menu()
    assert menus[0].activeAction().text() == "AND"
    menus[0].close()
