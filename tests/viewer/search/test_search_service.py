import logging
import threading
from unittest.mock import Mock

import pytest

from tests.viewer.examples import result
from viewer.search.search_scope import EVERYWHERE, Scope
from viewer.search.search_service import SearchService


class Engine:
    """A search engine that repeats the question, and counts."""

    def __init__(self):
        self.asked = []
        self.closed = self.incomplete = False
        self.meanwhile = None
        self.gate = threading.Event()

    def search(self, request):
        self.asked.append(request.text)
        if self.meanwhile:
            self.meanwhile()
        if request.text == "broken":
            raise OSError("a file is gone")
        return result(query=request.text, incomplete=self.incomplete)

    def mark(self, query, text):
        start = text.find(query)
        return ((start, start + len(query)),) if start >= 0 else ()

    def related(self, passage, limit):
        return (f"like {passage}",)[:limit]

    def close(self):
        self.closed = True


def broken_at_first(engine):
    """Return a factory that fails when first called."""
    return Mock(side_effect=[OSError("no such folder"), engine])


@pytest.fixture
def engine():
    return Engine()


@pytest.fixture
def over(qtbot):
    """Return a function that puts the service over an engine, and closes all of them after the test."""
    services = []

    def make(factory):
        services.append(SearchService(factory))
        return services[-1]

    yield make
    for service in services:
        service.close()


@pytest.fixture
def service(engine, over):
    return over(lambda: engine)


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
    engine.meanwhile = engine.gate.wait
    service.search("old")
    qtbot.waitUntil(lambda: engine.asked == ["old"])
    service.search("new")
    engine.gate.set()
    qtbot.waitUntil(lambda: answers != [])
    assert answers == ["new"]


def test_an_older_failure_is_not_told(service, engine, qtbot):
    engine.meanwhile = engine.gate.wait
    service.search("broken")
    qtbot.waitUntil(lambda: engine.asked == ["broken"])
    with qtbot.assertNotEmitted(service.failed), qtbot.waitSignal(service.results_ready):
        service.search("new")
        engine.gate.set()


def test_questions_overtaken_before_their_turn_are_not_even_asked(service, engine, qtbot):
    engine.meanwhile = engine.gate.wait
    service.search("first")
    qtbot.waitUntil(lambda: engine.asked == ["first"])
    for text in ("second", "third"):
        with qtbot.waitSignal(service._turn.timeout):
            service.search(text)
    with qtbot.waitSignal(service.results_ready):
        engine.gate.set()
    assert engine.asked == ["first", "third"]


def test_a_scope_asks_the_same_question_again(service, engine, qtbot):
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")
    with qtbot.waitSignal(service.results_ready):
        service.set_scope(Scope("swiss-mandates"))
    assert (engine.asked, service.scope) == (["iran", "iran"], Scope("swiss-mandates"))


def test_what_is_asked_again_is_told_only_if_it_is_another_result(service, engine, qtbot):
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")
    with qtbot.assertNotEmitted(service.results_ready), qtbot.assertNotEmitted(service.refreshed):
        service.ask_again(EVERYWHERE)
        qtbot.waitUntil(lambda: engine.asked == ["iran", "iran"])
        with qtbot.waitSignal(service.marks_ready):  # which comes after that answer
            service.mark({"a": "iran"})


def test_another_result_of_the_same_question_is_told_apart_from_a_new_one(service, engine, qtbot):
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")
    engine.incomplete = True
    with qtbot.assertNotEmitted(service.results_ready), qtbot.waitSignal(service.refreshed) as refreshed:
        service.ask_again(EVERYWHERE)
    assert refreshed.args[0].incomplete


def test_a_failing_engine_is_told_in_a_plain_sentence(service, qtbot):
    with qtbot.waitSignal(service.failed) as failure:
        service.search("broken")
    assert failure.args[0].startswith("Search does not work at the moment (a file is gone).")


def test_a_search_after_a_failure_is_answered(service, qtbot):
    with qtbot.waitSignal(service.failed):
        service.search("broken")
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")


def test_an_engine_that_cannot_be_loaded_is_tried_again(engine, over, qtbot):
    service = over(broken_at_first(engine))
    with qtbot.waitSignal(service.failed):
        service.search("iran")
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")


def test_the_engine_is_loaded_once_and_not_before_it_is_needed(engine, over, qtbot):
    made = []
    service = over(lambda: made.append(engine) or engine)
    assert made == []
    service.warm_up()
    service.warm_up()
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")
    assert made == [engine]


def test_warming_up_never_raises_and_says_nothing(engine, over, qtbot, caplog):
    service = over(broken_at_first(engine))
    with qtbot.assertNotEmitted(service.failed), caplog.at_level(logging.CRITICAL):
        service.warm_up()
    with qtbot.waitSignal(service.results_ready):
        service.search("iran")


def test_marks_are_those_of_the_latest_text(service, qtbot):
    service.search("Iran")
    with qtbot.waitSignal(service.marks_ready) as marks:
        service.mark({"a": "in Iran", "b": "elsewhere"})
    assert marks.args[0] == {"a": ((3, 7),)}


def test_without_a_question_nothing_is_marked(service, qtbot):
    with qtbot.assertNotEmitted(service.marks_ready, wait=10):
        service.mark({"a": "in Iran"})


@pytest.mark.parametrize(
    "turn_away", [lambda service: service.search(""), lambda service: service.relate("p1")], ids=["clear", "relate"]
)
def test_marks_of_words_that_are_no_longer_searched_for_do_not_come(service, qtbot, turn_away):
    marked = []
    service.marks_ready.connect(marked.append)
    service.search("Iran")
    service.mark({"a": "in Iran"})
    turn_away(service)
    with qtbot.waitSignal(service.results_ready):  # of a question that is asked after all of that
        service.search("later")
    assert marked == []


def test_closing_drops_the_question_and_lets_go_of_the_engine(service, engine, qtbot):
    service.warm_up()
    with qtbot.assertNotEmitted(service.results_ready, wait=10):
        service.search("iran")
        service.close()
    assert engine.closed


def test_related_passages_come_later_by_signal_and_replace_the_question(service, qtbot):
    with qtbot.assertNotEmitted(service.results_ready), qtbot.waitSignal(service.related_ready) as related:
        service.search("iran")
        service.relate("p1")
    assert related.args == ["p1", ("like p1",)]
    assert service.query == ""


def test_a_question_asked_after_related_passages_replaces_them(service, engine, qtbot):
    engine.meanwhile = engine.gate.wait
    service.search("first")
    qtbot.waitUntil(lambda: engine.asked == ["first"])
    with qtbot.assertNotEmitted(service.related_ready), qtbot.waitSignal(service.results_ready):
        service.relate("p1")
        service.search("second")
        engine.gate.set()


def test_related_passages_that_cannot_be_had_are_told_in_a_plain_sentence(engine, over, qtbot):
    service = over(broken_at_first(engine))
    with qtbot.waitSignal(service.failed) as failure:
        service.relate("p1")
    assert "no such folder" in failure.args[0]
