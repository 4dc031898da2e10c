"""A state is a place: reached by number box, link, menu of a text and of an arrangement, and left again by Back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTextEdit

from viewer.arrangements.views import VIEWS
from viewer.kit.widgets.panned_view import PannedView
from viewer.reading.overview.overview_places import STATES

MANDATE = "swiss-mandate-since-1980"


def go_to(pane, name):
    """Choose from the menu of a pane, at its current place."""
    if isinstance(pane, QTextEdit):
        at = pane.cursorRect().center()
    else:
        at = pane.place_of_chosen() if isinstance(pane, PannedView) else QPoint(-1, -1)
    pane.customContextMenuRequested.emit(at)
    ways = (f"Go to {name}", f"Go to the {name}")
    next(action for action in pane.actions() if action.isVisible() and action.text() in ways).trigger()


def test_a_state_is_typed_where_a_number_is(qtbot, reader):
    reader.press("Ctrl+J")
    dialog = reader.window.findChild(QDialog)
    qtbot.keyClicks(dialog.box, "swiss")
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    assert reader.place == "state:CH"
    reader.press("Alt+Left")
    assert reader.window.reader.page_number == 1


def test_a_link_leads_to_a_state_and_is_copied_from_it(reader):
    assert reader.features.links.follow("good-offices://state/IR") == ""
    assert reader.window.text_area.breadcrumb.accessibleName() == "You are in: Home › States › Iran"
    reader.window.actions_table["copy-link"].trigger()
    assert QGuiApplication.clipboard().text() == "good-offices://state/ir"
    assert "no state “xx”" in reader.features.links.follow("good-offices://state/xx")
    assert reader.place == "state:IR"


@pytest.mark.parametrize("view", VIEWS)
def test_the_states_of_an_arrangement_are_in_its_menu_in_every_view(reader, view):
    panel = reader.window.arrangements
    panel.set_view(view)
    reader.features.arrangements.show_arrangement("ch-us-ir")
    panel.show_list()
    pane = panel.view.focusProxy() or panel.view
    for name, code in (("Switzerland", "CH"), ("United States", "US"), ("Iran", "IR")):
        go_to(pane, name)
        assert reader.place == f"state:{code}"


def test_the_details_of_an_arrangement_lead_to_its_states(reader):
    reader.features.arrangements.show_arrangement("ch-us-ir")
    states = reader.window.arrangements.card.states
    assert all(name in states.text() for name in ("Switzerland", "United States", "Iran"))
    states.linkActivated.emit("state%3AUS")
    assert reader.place == "state:US"


def test_the_state_that_the_text_names_is_in_the_menu_there(reader):
    reader.program.navigation.open(MANDATE)
    text = reader.program.library.block(MANDATE).text
    at = text.index("Iran")
    reader.window.reader.words.select(MANDATE, (at, at + 4))
    go_to(reader.window.reader, "Iran")
    assert reader.place == "state:IR"


@pytest.mark.parametrize("place", ["state:US", STATES])
def test_a_page_is_copied_with_its_links(reader, place):
    reader.program.navigation.open(place)
    reader.window.reader.setFocus()
    reader.press("Ctrl+A", "Ctrl+C")
    copied = QGuiApplication.clipboard().mimeData()
    assert "good-offices://" in copied.html()
    assert "Mandates" in copied.text() or "Switzerland" in copied.text()


def test_a_state_opens_again_at_the_next_start(reader):
    reader.program.navigation.open("state:IR")
    reader.quit()
    reader.start()
    assert reader.place == "state:IR"


def test_an_answer_leads_to_the_states_that_it_is_about(reader):
    reader.type("who represents the US in Iran")
    text = reader.answer.states.text()
    assert all(f">{name}<" in text for name in ("Switzerland", "United States", "Iran"))
    reader.answer.states.linkActivated.emit("state%3AIR")
    assert reader.place == "state:IR"


def test_a_search_marks_the_rows_of_the_panel_and_filters_them_at_a_click(reader):
    panel, every = reader.window.arrangements, reader.rows()
    reader.type("Which mandates does Switzerland hold now?")
    source = reader.program.shown.source
    found = [row.id for row in source.rows if source.is_found(row)]
    assert "ch-us-ir" in found
    assert reader.rows() == every
    assert "The search has found it." in reader.arrangement("Switzerland represents the United States in Iran").data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    panel.count.linkActivated.emit("found")
    assert sorted(reader.rows()) == sorted(found)
    reader.press("Esc")
    reader.wait(lambda: not any(map(source.is_found, source.rows)))


def test_what_an_overview_leads_to_is_opened_in_a_tab_of_its_own(reader):
    reader.program.navigation.open("state:IR")
    view = reader.window.reader
    view.setTextCursor(view.document().find("Switzerland in Canada"))
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tabs = reader.features.tabbing.tabs
    assert reader.place == "state:IR"
    assert [history.place.block for history in tabs.tabs] == ["state:IR", "entry-ch-ir-ca"]
