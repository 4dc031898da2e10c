"""The filter stands above what it filters, and says what it cannot tell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from index.arrangements.filtering import ArrangementFilter


@pytest.fixture
def panel(program):
    shown = program.window.arrangements
    shown.filter_changed.connect(program.shown.set_filter)
    return shown


def test_the_conditions_cover_nothing_and_esc_puts_them_away(qtbot, panel):
    panel.filter.button.click()
    QApplication.processEvents()
    form = panel.filter.form
    bottom = form.mapTo(panel, form.rect().bottomLeft()).y()
    assert bottom <= panel.table.mapTo(panel, panel.table.rect().topLeft()).y()
    assert form.boxes["any_state"].hasFocus()
    qtbot.keyClick(form.boxes["any_state"], Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert panel.filter.button.hasFocus()


def test_what_is_not_dated_well_enough_is_one_click_away_and_back(panel):
    panel.filter_changed.emit(ArrangementFilter(on="1982-05-01"))
    sure, undecided = panel.count.text(), panel.filter.told
    assert "not dated well enough to tell" in undecided.text()
    undecided.linkActivated.emit("undecided")
    assert "(?)" in undecided.text()
    assert panel.count.text() != sure
    undecided.linkActivated.emit("undecided")
    assert panel.count.text() == sure


def test_without_a_date_there_is_nothing_to_tell(panel):
    panel.filter_changed.emit(ArrangementFilter(power="Switzerland"))
    assert panel.filter.told.isHidden()
