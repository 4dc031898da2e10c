import logging
from unittest.mock import Mock

import pytest

from tests.viewer.examples import result
from viewer.services.search_service import SearchService


class Engine:
    """A search engine that repeats the question, and counts."""

    def __init__(self):
        self.asked = []
        self.closed = False
        self.meanwhile = None

    def search(self, request):
        self.asked.append(request.text)
        if self.meanwhile:
            self.meanwhile()
        if request.text == "broken":
            raise OSError("a file is gone")
        return result(query=request.text)

    def mark(self, query, text):
        start = text.find(query)
        return ((start, start + len(query)),)

    def close(self):
        self.closed = True


def broken_at_first(engine):
    """Return a factory that fails when first called."""
    return Mock(side_effect=[OSError("no such folder"), engine])


@pytest.fixture
def engine():
    return Engine()


@pytest.fixture
def service(engine):
    return SearchService(lambda: engine)


def test_an_answer_comes_later_by_signal(service, engine, qtbot):
    with qtbot.waitSignal(service.results_ready) as answer:
        service.search("iran")
        assert engine.asked == []
    assert answer.args[0].query == "iran"
    assert service.query == "iran"


def test_keystrokes_in_one_turn_are_one_question(service, engine, qtbot):
    with qtbot.waitSignal(service.results_ready):
        for text in ("i", "ir", "ira", "iran "):
            service.search(text)
    assert engine.asked == ["iran "]


def test_blank_text_clears_without_the_engine(service, engine, qtbot):
    with qtbot.waitSignal(service.cleared):
        service.search("iran")
        service.search("  ")
    assert engine.asked == []
    assert service.query == ""


def test_an_older_answer_never_follows_a_newer_question(service, engine, qtbot):
    answers = []
    service.results_ready.connect(lambda answer: answers.append(answer.query))
    engine.meanwhile = lambda: service.search("new") if engine.asked == ["old"] else None
    service.search("old")
    qtbot.waitUntil(lambda: engine.asked == ["old", "new"])
    assert answers == ["new"]


def test_an_older_failure_is_not_told(service, engine, qtbot):
    engine.meanwhile = lambda: service.search("new") if engine.asked == ["broken"] else None
    with qtbot.assertNotEmitted(service.failed), qtbot.waitSignal(service.results_ready):
        service.search("broken")


def test_a_failing_engine_is_told_in_a_plain_sentence(service, qtbot):
    with qtbot.waitSignal(service.failed) as failure:
        service.search("broken")
    assert failure.args[0].startswith("Search does not work at the moment (a file is gone).")


def test_a_search_after_a_failure_is_answered(service, qtbot):
    with qtbot.waitSignal(service.failed):
        service.search("broken")
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")


def test_an_engine_that_cannot_be_loaded_is_tried_again(engine, qtbot):
    service = SearchService(broken_at_first(engine))
    with qtbot.waitSignal(service.failed):
        service.search("iran")
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")


def test_the_engine_is_loaded_once_and_not_before_it_is_needed(engine, qtbot):
    made = []
    service = SearchService(lambda: made.append(engine) or engine)
    assert made == []
    service.warm_up()
    service.warm_up()
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")
    assert made == [engine]


def test_warming_up_never_raises_and_says_nothing(engine, qtbot, caplog):
    service = SearchService(broken_at_first(engine))
    with qtbot.assertNotEmitted(service.failed), caplog.at_level(logging.CRITICAL):
        service.warm_up()
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")


def test_marks_are_those_of_the_latest_text(service):
    assert service.mark("in Iran") == ()
    service.search("Iran")
    assert service.mark("in Iran") == ((3, 7),)


def test_marking_without_an_engine_marks_nothing(engine):
    service = SearchService(broken_at_first(engine))
    service.search("Iran")
    assert service.mark("in Iran") == ()


def test_closing_drops_the_question_and_lets_go_of_the_engine(service, engine, qtbot):
    service.warm_up()
    service.search("iran")
    service.close()
    with qtbot.assertNotEmitted(service.results_ready, wait=10):
        pass
    assert engine.closed
