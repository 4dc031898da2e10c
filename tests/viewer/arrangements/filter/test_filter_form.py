"""The small panel behind the Filter button."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from index.arrangements.filtering import ArrangementFilter
from index.model import Status
from tests.viewer.examples import arrangement
from viewer.arrangements.filter.filter_form import FilterForm
from viewer.arrangements.filter.filter_words import choices


@pytest.fixture
def form(qtbot):
    made = FilterForm(choices((arrangement(start="1980"), arrangement(end="2001", status=Status.ENDED))))
    qtbot.addWidget(made)
    made.changed.connect(made.show_filter)
    made.show_filter(ArrangementFilter(text="kept"))
    return made


def test_everything_asked_for_is_in_the_filter(form):
    form.boxes["host"].setEditText("Iran")
    form.boxes["status"].setCurrentText("ended")
    form.firm_only.setChecked(True)
    assert form._wanted == ArrangementFilter(host="Iran", status="ended", firm_only=True, text="kept")


def test_the_slider_sets_the_year(form):
    form.slider.setValue(1985)
    assert form._wanted.on == "1985"
    assert (form.slider.minimum(), form.slider.maximum()) == (1980, 2001)


def test_a_date_that_is_none_changes_nothing_and_says_why(form):
    form.date.setText("1985")
    form.date.setText("1985-")
    assert form._wanted.on == "1985"
    assert "is not a date" in form.problem.text()
    form.date.setText("1985-04")
    assert (form._wanted.on, form.problem.text()) == ("1985-04", "")


def test_a_name_is_not_changed_while_it_is_typed(form):
    form.boxes["power"].setEditText("United ")
    assert form.boxes["power"].currentText() == "United "
    assert form._wanted.power == "United"


def test_clear_all_leaves_only_the_text(form):
    form.boxes["layer"].setCurrentText("source")
    form.date.setText("1985")
    form.clear.click()
    assert form._wanted == ArrangementFilter(text="kept")
    assert (form.date.text(), form.boxes["layer"].currentText()) == ("", "any")


def test_every_control_has_a_name(form):
    controls = [*form.boxes.values(), form.firm_only, form.date, form.slider, form.clear]
    assert all(QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in controls)
    # Where a desktop knows relations, the name of a box is what is chosen in it and its label says what that is.
    names = [each.accessibleName() or each.text() for each in controls]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("points", [8, 11, 16])
def test_names_stand_beside_only_where_all_of_it_has_room(form, points):
    font = form.font()
    font.setPointSize(points)
    form.setFont(font)
    form.ensurePolished()
    form.fit(0)
    above = form.layout().totalMinimumSize().width()
    for width in range(above, 3 * above, 10):
        form.fit(width)
        form.layout().activate()
        assert form.layout().totalMinimumSize().width() <= width
    assert form.layout().totalMinimumSize().width() > above
