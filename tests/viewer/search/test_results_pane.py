"""The results: what sums them up, what leads on, and how the keys and the pointer go through them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.viewer.examples import hit, result
from viewer.search.results_model import ResultsModel
from viewer.search.results_pane import ResultsPane
from viewer.search.search_scope import EVERYWHERE, Scope

HITS = (hit("Doc/One", identifier="a"), hit("Doc/One", identifier="b"), hit("Doc/Two", identifier="c"))


@pytest.fixture
def pane(qtbot, theme):
    """Return a pane on screen with three hits under two subjects."""
    results = ResultsModel()
    made = ResultsPane(results, theme)
    qtbot.addWidget(made)
    results.setParent(made)
    results.set_result(result(*HITS))
    made.sum_up("3 hits")
    made.resize(300, 400)
    made.show()
    return made


def told(signal):
    """Return a list that the ids of a signal's hits are added to."""
    found = []
    signal.connect(lambda each: found.append(each.id))
    return found


def test_walking_goes_through_all_groups_and_stops_at_the_ends(pane):
    walked = told(pane.hit_walked)
    for step in (1, 1, 1, 1, -1):
        pane.walk(step)
    assert walked == ["a", "b", "c", "b"]


def test_the_arrow_keys_in_the_list_show_each_hit_and_enter_opens_it(qtbot, pane):
    walked, opened = told(pane.hit_walked), told(pane.hit_opened)
    pane.list.setFocus()
    down, up = Qt.Key.Key_Down, Qt.Key.Key_Up
    for key in (down, down, down, up, up, up, down, down, Qt.Key.Key_Return):
        qtbot.keyClick(pane.list, key)
    assert (walked, opened) == (["a", "b", "c", "b", "a", "b", "c"], ["c"])


def test_a_group_cannot_be_opened(qtbot, pane):
    with qtbot.assertNotEmitted(pane.hit_opened):
        pane.list.clicked.emit(pane.list.model().index(0, 0))


def test_new_results_do_not_walk_by_themselves(pane):
    pane.walk(1)
    walked = told(pane.hit_walked)
    pane.results.set_hits(HITS[1:])
    pane.sum_up("2 hits")
    assert walked == []


def test_the_scope_chosen_is_told_and_offering_scopes_is_not_choosing(qtbot, pane):
    document = Scope("doc")
    with qtbot.assertNotEmitted(pane.scope_changed):
        assert pane.set_scopes((("Everywhere", EVERYWHERE), ("This document: Doc", document))) == EVERYWHERE
    with qtbot.waitSignal(pane.scope_changed) as changed:
        qtbot.keyClick(pane.scope, Qt.Key.Key_Down)
    assert changed.args == [document]


def test_a_scope_is_kept_while_it_is_offered_even_if_its_folder_has_other_documents_now(qtbot, pane):
    before, now = Scope(documents=("a",)), Scope(documents=("a", "b"))
    pane.set_scopes((("Everywhere", EVERYWHERE), ("Treaties", before)), before)
    with qtbot.assertNotEmitted(pane.scope_changed):
        assert pane.set_scopes((("Everywhere", EVERYWHERE), ("My shelf", Scope()), ("Treaties", now)), before) == now
        assert pane.scope.currentText() == "Treaties"
        assert pane.set_scopes((("Everywhere", EVERYWHERE),), now) == EVERYWHERE


def test_the_reader_stays_at_the_hit_they_walked_to_when_hits_come_or_go(qtbot, pane):
    pane.walk(1)
    pane.walk(1)
    walked = told(pane.hit_walked)
    with pane.staying():
        pane.results.set_hits((hit("Doc/Zero", identifier="new"), *HITS))
    assert (pane.current_hit.id, walked) == ("b", [])
    pane.walk(1)
    assert pane.current_hit.id == "c"


def test_what_was_not_searched_is_said_below_the_hits_and_aloud_until_the_next_result(pane):
    pane.tell_unsearched("2 documents")
    assert (pane.unsearched.isVisible(), pane.in_words) == (True, "3 hits 2 documents")
    pane.sum_up("1 hit")
    assert (pane.unsearched.isVisible(), pane.in_words) == (False, "1 hit")


def test_suggestion_and_nearest_topics_are_links_that_any_text_survives(qtbot, pane):
    pane.sum_up("nothing", 'a <b> & "c"', nearest=(("t1", "Good & <fair>"),))
    assert "&lt;b&gt;" in pane.suggestion.text()
    with qtbot.waitSignal(pane.query_requested) as asked:
        pane.suggestion.linkActivated.emit("a%20%3Cb%3E")
    assert asked.args == ["a <b>"]
    with qtbot.waitSignal(pane.topic_opened) as opened:
        pane.nearest.linkActivated.emit("t1")
    assert opened.args == ["t1"]


def test_what_there_is_nothing_of_takes_no_room(pane):
    pane.sum_up("3 hits")
    assert not any(label.isVisible() for label in (pane.suggestion, pane.read_as, pane.nearest))


def test_what_sums_up_is_shown_whole_at_any_width_without_a_scroll_bar(pane, qapp):
    head = pane.summary.parentWidget()
    bar = head.parentWidget().parentWidget().verticalScrollBar()
    for width in range(200, 252, 4):
        pane.resize(width, 400)
        for summary in ("2 hits", "Nothing was found for “recogni?ed NEAR govern*”."):
            pane.sum_up(summary, read_as="recogni?ed NEAR/10 govern*")
            for _ in range(4):  # each change of layout may ask for another
                qapp.processEvents()
            assert (bar.maximum(), head.height()) == (0, head.heightForWidth(head.width()))
