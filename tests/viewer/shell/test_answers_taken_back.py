"""What answers the last act goes with the next one; what stays true stays on screen."""

from __future__ import annotations

from itertools import cycle, product

import pytest

from viewer.app import obey
from viewer.kit.host_window import Importance
from viewer.starts.options import StartRequest

BAD = ("good-offices://nonsense/x", "good-offices://passage/nowhere", "good-offices://arrangement/nowhere", "99.99")
GOOD = ("good-offices://passage/{passage}", "good-offices://arrangement/{arrangement}", "good-offices://search?q=swiss")


@pytest.fixture
def program(start):
    """Return the program and its features, without a message."""
    program, features = start()
    program.window.statusBar().clearMessage()
    return program, features


def message(program) -> str:
    return program.window.statusBar().currentMessage()


def test_a_good_link_takes_back_what_a_bad_one_left(program):
    program, features = program
    names = {"passage": program.library.block_at(4).id, "arrangement": program.library.arrangements()[0].id}
    for bad, good in product(BAD, GOOD):
        obey(program, features, StartRequest(open=bad))
        assert message(program)
        obey(program, features, StartRequest(open=good.format(**names)))
        assert message(program) == ""


@pytest.mark.parametrize("place", ["", "2.1"])
@pytest.mark.parametrize(("language", "told"), [("en", False), ("system", False), ("fr", True), ("", False)])
def test_a_start_in_another_language_is_told_why_the_window_stays_as_it_is(program, language, told, place):
    program, features = program
    obey(program, features, StartRequest(open=place, language=language))
    assert bool(message(program)) is told


def test_only_an_answer_is_taken_back(program):
    program, features = program
    places = cycle([program.library.block_at(row).id for row in (1, 4)])
    acts = (lambda: features.texts.open(next(places)), program.window.actions_table["larger"].trigger)
    for importance, act in product(Importance, acts):
        program.window.tell("words", importance)
        act()
        assert message(program) == ("" if importance in (Importance.DONE, Importance.ANSWER) else "words")


def test_what_an_action_tells_itself_stays(program):
    program, _ = program
    for _ in range(2):
        program.window.actions_table["bookmark"].trigger()
        assert message(program)


@pytest.mark.parametrize("importance", Importance)
def test_what_went_on_by_itself_takes_the_place_of_nothing_that_is_still_to_be_read(program, importance):
    program, _features = program
    program.window.tell("read me", importance)
    with_announcement = []
    program.window.announcement.connect(with_announcement.append)
    program.window.tell("by itself", Importance.ASIDE)
    kept = importance in (Importance.NOTICE, Importance.TROUBLE)
    assert message(program) == ("read me" if kept else "by itself")
    assert with_announcement == ([] if kept else ["by itself"])
