"""Boxes that find a name by any part or spelling of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.viewer.examples import STATES
from viewer.arrangements.filter.state_box import StateBox


def completions(box, text):
    """Return what the box offers for a text."""
    completer = box.completer()
    completer.setCompletionPrefix(text)
    model = completer.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_state_is_found_by_name_alias_demonym_and_capital(qtbot):
    box = StateBox(STATES)
    qtbot.addWidget(box)
    assert completions(box, "schw") == ["Schweiz"]
    assert completions(box, "states") == ["United States"]
    assert completions(box, "tehr") == ["Tehran"]
    assert completions(box, "\n united\xa0 sta\xadtes\n") == ["United States"]


def test_a_name_that_is_pasted_is_chosen_and_another_one_stays(qtbot):
    box = StateBox(STATES)
    qtbot.addWidget(box)
    for typed, chosen in (("united\xa0states\n", "United States"), ("Atlantis", "Atlantis")):
        box.setEditText(typed)
        QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
        assert box.currentText() == chosen


def test_the_list_has_every_state_once_and_begins_empty(qtbot):
    box = StateBox(STATES)
    qtbot.addWidget(box)
    assert [box.itemText(at) for at in range(box.count())] == ["Iran", "Switzerland", "United States"]
    assert box.currentText() == ""


def test_a_change_is_told(qtbot):
    box = StateBox(STATES)
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.changed):
        box.setEditText("Iran")
    assert not box.grab().isNull()


def test_what_is_typed_after_a_click_takes_the_place_of_what_was_there(qtbot):
    box = StateBox(STATES)
    qtbot.addWidget(box)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    box.setEditText("Iran")
    box.lineEdit().clearFocus()
    qtbot.mouseClick(box.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(box.lineEdit().hasSelectedText)
    qtbot.keyClicks(box.lineEdit(), "Iran")
    assert box.currentText() == "Iran"
