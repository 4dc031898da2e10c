"""What comes to the shelf is found by the question that stands, even if that waits for its answer."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject, Signal

from tests.viewer.examples import result
from viewer.search.scope_controller import ScopeController
from viewer.search.search_scope import EVERYWHERE


class Search(QObject):
    """A search service that is told when a question has its answer."""

    results_ready = Signal(object)

    def __init__(self):
        super().__init__()
        self.query, self.is_answered, self.scope = "iran", False, EVERYWHERE
        self.ask_again, self.set_scope = Mock(), Mock()

    def answer(self):
        self.is_answered = True
        self.results_ready.emit(result())


class Pane(QObject):
    """What the controller needs of the pane of results."""

    scope_changed = Signal(object)

    def __init__(self):
        super().__init__()
        self.set_scopes, self.tell_unsearched = Mock(return_value=EVERYWHERE), Mock()


@pytest.fixture
def search(qapp):
    return Search()


@pytest.fixture
def scopes(search):
    pane = Pane()
    yield ScopeController(search, Mock(), pane)
    pane.deleteLater()


def test_a_question_that_is_answered_is_asked_again_at_once(search, scopes):
    search.answer()
    scopes.ask_again()
    search.ask_again.assert_called_once_with(EVERYWHERE)


def test_one_that_waits_for_its_answer_is_asked_again_when_that_has_come_and_only_once(search, scopes):
    scopes.ask_again()
    search.ask_again.assert_not_called()
    for _ in range(2):
        search.answer()
    search.ask_again.assert_called_once_with(EVERYWHERE)


def test_where_nothing_is_asked_the_next_question_is_asked_once(search, scopes):
    search.query = ""
    scopes.ask_again()
    search.query = "iran"
    search.answer()
    search.ask_again.assert_not_called()
