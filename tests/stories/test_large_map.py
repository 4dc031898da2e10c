"""Somebody wants to see the map or the timeline large, and then to read on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.mark.parametrize("view", ["timeline", "map"])
def test_a_drawing_takes_the_place_of_the_text_and_escape_gives_it_back(reader, view):
    panel, area, enlarging = reader.window.arrangements, reader.window.text_area, reader.features.enlarging
    panel.set_view(view)
    place = reader.place
    pane = panel.view.map if view == "map" else panel.view
    pane.enlarge_requested.emit()
    assert enlarging.enlarged.pane.isVisible()
    assert not enlarging.enlarged.pane.enlarge_button.isVisible()
    assert not area.columns.isVisible()
    assert panel.view_key == "table"
    QTest.keyClick(enlarging.enlarged.pane, Qt.Key.Key_Escape)
    assert area.columns.isVisible()
    assert panel.view_key == view
    assert reader.place == place


def test_it_shares_filter_and_choice_with_the_panel(reader):
    panel = reader.window.arrangements
    reader.window.actions_table["enlarge"].trigger()
    large = reader.features.enlarging.enlarged.view
    panel.filter_box.setText("sweden korea united states")
    assert {each.id for arrow in large.scene.arrows for each in arrow.arrangements} == set(reader.rows())
    panel.chosen.choose(reader.program.shown.rows[0])
    assert large.scene.chosen == panel.chosen.id


def test_opening_on_it_shows_the_details_and_leaves_it_where_it_is(reader):
    panel = reader.window.arrangements
    reader.window.actions_table["enlarge"].trigger()
    enlarged = reader.features.enlarging.enlarged
    panel.chosen.choose(next(each for each in reader.program.shown.rows if each.id == "se-us-kp"))
    QTest.keyClick(enlarged.pane, Qt.Key.Key_Return)
    assert panel.details_shown
    assert enlarged.isVisible()


def test_whatever_opens_a_text_gives_it_its_place_back(qtbot, reader):
    panel = reader.window.arrangements
    reader.window.actions_table["enlarge"].trigger()
    panel.chosen.choose(next(each for each in reader.program.shown.rows if each.id == "se-us-kp"))
    panel.show_details()
    qtbot.mouseClick(panel.card.open_button, Qt.MouseButton.LeftButton)
    assert reader.features.enlarging.enlarged is None
    assert reader.window.text_area.columns.isVisible()
    assert panel.details_shown
