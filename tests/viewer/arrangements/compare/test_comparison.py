"""Two arrangements field by field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from index.model import Status
from index.values import replace
from tests.viewer.examples import arrangement
from viewer.arrangements.compare.comparison import compared, likely_partner
from viewer.arrangements.compare.comparison_model import ComparisonModel
from viewer.kit.roles import StatementRole

FIELDS = {"Protecting power": 0, "Represented state": 1, "Period": 3, "Ends": 5}


@pytest.fixture
def model(edited):
    """Return the comparison of Switzerland for the United States with Pakistan for Iran."""
    by_id = {each.id: each for each in edited.arrangements()}
    made = ComparisonModel(edited)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_pair(by_id["ch-us-ir"], by_id["pk-ir-us"])
    return made


def test_fields_that_differ_are_marked(model):
    headers = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    assert headers[0] == "≠ Protecting power"
    assert headers[FIELDS["Ends"]] == "Ends"


def test_every_value_stands_on_the_statement_that_gives_it(model):
    period = model.index(FIELDS["Period"], 0)
    assert period.data() == "since 21 May 1980"
    assert period.data(StatementRole).id == "register-ch-us-ir"
    assert "since 21 May 1980.”" in model.evidence(period)


def test_a_statement_that_stands_above_is_named_by_its_number_alone(model):
    assert model.evidence(model.index(0, 0)).endswith("”")
    assert model.evidence(model.index(1, 0)) == model.evidence(model.index(0, 0)).split(" “")[0]


def test_what_is_not_stated_stands_on_nothing(model):
    ends = model.index(FIELDS["Ends"], 0)
    assert ends.data() == "not stated"
    assert ends.data(StatementRole) is None


def test_screen_readers_hear_field_difference_value_and_statement(model):
    words = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Protecting power, differs: Pakistan. § ")


def test_nothing_is_compared_until_there_are_two(model):
    model.set_pair(None, None)
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_the_partner_is_the_one_just_before_or_of_the_opposite_direction():
    now = arrangement("Pakistan", "Iran", "United States", start="1992")
    before = arrangement("Sweden", "Iran", "United States", start="1980")
    opposite = arrangement()
    assert likely_partner(now, (now, before, opposite)) is before
    assert likely_partner(now, (now, opposite)) is opposite
    assert likely_partner(now, (now,)) is None


def test_an_arrangement_compared_with_itself_differs_in_nothing():
    assert not any(field.differs for field in compared(arrangement(), arrangement()))


def test_of_several_statements_the_one_that_says_most_of_the_time_gives_the_value():
    vague = arrangement(status=Status.ENDED).statements[0]
    dated = replace(vague, id="dated", start="1980")
    fields = {field.name: field for field in compared(*(_of(vague, dated),) * 2)}
    assert fields["Status"].values[0].statement is dated


def _of(*statements):
    return replace(arrangement(status=Status.ENDED), statements=statements)
