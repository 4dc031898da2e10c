"""The second passage: made late, named for screen readers, and given room without loss to the first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.viewer.audits import nameless
from viewer.reading.split.split_view_column import SplitViewColumn


@pytest.fixture
def column(program):
    """Return the column of a second passage, open."""
    program.window.actions_table["beside"].trigger()
    return program.window.findChild(SplitViewColumn)


def test_every_control_of_the_second_passage_has_a_name(program, column):
    assert list(nameless(column)) == []
    assert column.reader.accessibleName() != program.window.reader.accessibleName()


def test_its_buttons_are_reached_by_keyboard_and_have_icons(program, column):
    program.painter.paint_icons()
    for button in column.findChildren(QToolButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert not button.icon().isNull()


def test_back_is_offered_only_where_there_is_a_place_before(column):
    assert not column.back.isEnabled()
    column.allow_back(True)
    assert column.back.isEnabled()


def test_neighbours_get_back_the_room_they_gave(program):
    before = program.window.splitter.sizes()
    for _ in range(2):
        program.window.actions_table["beside"].trigger()
    assert program.window.splitter.sizes() == before


def test_both_texts_keep_a_readable_width(program, column):
    program.window.text_area.columns.setSizes([1, 1000])
    assert min(program.window.text_area.columns.sizes()) >= 220


def test_both_neighbours_give_of_the_room_they_can_spare(program):
    window = program.window
    window.resize(1280, 800)
    before = window.splitter.sizes()
    window.actions_table["beside"].trigger()
    for at, pane in ((0, window.contents), (2, window.arrangements)):
        assert pane.minimumWidth() < window.splitter.sizes()[at] < before[at]
