"""The statements of an arrangement as a list."""

from __future__ import annotations

import pytest

from viewer.models.roles import NumberRole, StatementRole
from viewer.models.statements_model import StatementsModel


@pytest.fixture
def arrangement(library):
    """Return the arrangement with the most statements."""
    return max(library.arrangements(), key=lambda each: len(each.statements))


def test_it_is_a_sound_model_before_and_after(qtmodeltester, library, arrangement):
    model = StatementsModel(library)
    qtmodeltester.check(model)
    model.set_arrangement(arrangement)
    qtmodeltester.check(model)


def test_each_row_tells_the_words_and_where_they_stand(library, arrangement):
    model = StatementsModel(library)
    model.set_arrangement(arrangement)
    statement = model.index(0, 0).data(StatementRole)
    assert model.index(0, 0).data() == statement.quote
    assert model.index(0, 0).data(NumberRole) == library.block(statement.passage).number


def test_no_arrangement_has_no_statements(library, arrangement):
    model = StatementsModel(library)
    model.set_arrangement(arrangement)
    model.set_arrangement(None)
    assert model.rowCount() == 0
