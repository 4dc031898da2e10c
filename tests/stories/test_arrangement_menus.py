"""Somebody asks what can be done with an arrangement, in whichever view they see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from index.arrangements.best_statement import best_statement
from viewer.kit.menu_keys import _place

VIEWS = {"table": 0, "pairs": 0, "timeline": 0, "map": 0, "map itself": 1}
OFFERED = ["Open passage", "Show details", "Compare…", "Copy with citation", "Copy link", "Open beside"]


def pane_of(reader, view):
    """Show a view and return its list or drawing that takes the focus."""
    panel = reader.window.arrangements
    panel.set_view(view.split()[0])
    return panel.view.panes[VIEWS[view]] if view.startswith("map") else panel.view


def menu():
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return {action.text().replace("&", ""): action for action in found.actions()}


def choose(name):
    menu()[name].trigger()
    QApplication.activePopupWidget().close()


@pytest.fixture
def chosen(reader):
    """Return an arrangement that is chosen, of two states on the map."""
    arrangement = next(each for each in reader.program.shown.rows if each.id == "se-us-kp")
    reader.window.arrangements.chosen.choose(arrangement)
    return arrangement


@pytest.mark.parametrize("view", VIEWS)
def test_the_keys_ask_for_the_menu_of_what_is_chosen(reader, chosen, view):
    pane = pane_of(reader, view)
    QTest.keyClick(pane, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert set(OFFERED) <= menu().keys()
    choose("Open passage")
    assert reader.place == best_statement(chosen).passage
    at = QPoint(1, 1)
    QApplication.sendEvent(pane, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, pane.mapToGlobal(at)))
    pane.setFocus()
    choose("Copy link")
    assert "se-us-kp" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("view", ["table", "pairs", "timeline", "map itself"])
def test_a_right_click_chooses_what_it_points_at_and_opens_nothing(reader, chosen, view):
    pane, place = pane_of(reader, view), reader.place
    at = _place(pane)
    reader.window.arrangements.chosen.choose(None)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.RightButton, pos=at)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, pane.viewport().mapToGlobal(at))
    QApplication.sendEvent(pane.viewport(), asked)
    assert menu()["Open passage"].isEnabled()
    assert reader.window.arrangements.chosen.id
    assert reader.place == place


def test_a_pair_of_states_is_no_arrangement_and_has_no_menu(reader, chosen):
    pane = pane_of(reader, "pairs")
    pane.setCurrentIndex(pane.model().index(0, 0))
    QTest.keyClick(pane, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.activePopupWidget() is None


def test_details_are_gone_to_and_another_text_is_opened_beside(reader, chosen):
    pane = pane_of(reader, "timeline")
    QTest.keyClick(pane, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    choose("Show details")
    assert QApplication.focusWidget() is reader.window.arrangements.card.statements
    QTest.keyClick(reader.window.arrangements.card.statements, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is pane
    QTest.keyClick(pane, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    choose("Open beside")
    assert reader.features.beside.column.reader.place[0] == best_statement(chosen).passage
