"""The judge calls right what is right, and each kind of wrong by its name."""

import pytest

from tests.relevance.cards import Card, Row, card_of
from tests.relevance.judging import Expected, Verdict, judged, numbers_in
from tests.relevance.truth import Reading

PAIR = Expected(readings=(Reading(frozenset({"a", "b"}), frozenset(), frozenset({"b"})),), roles=("", "US", "IR"))
OUT = Expected(none=True, stated=True, timed=True, out=frozenset({"a", "b"}), roles=("", "US", "IR"))
DOUBTFUL = Expected(readings=(Reading(frozenset({"b"}), frozenset(), frozenset({"b"})),))


BARE = Expected(asked=frozenset({"US", "IR"}))


def card(*ids: str, kind: str = "arrangement", roles: str = "CH US IR", **more: object) -> Card:
    return Card(kind, tuple(Row(one, tuple(roles.split())) for one in ids), **more)


@pytest.mark.parametrize(
    ("expected", "answered", "verdict"),
    [
        (PAIR, card("a", "b"), Verdict.RIGHT),
        (PAIR, card("b", "a"), Verdict.WRONG),
        (PAIR, card("a"), Verdict.INCOMPLETE),
        (PAIR, card(kind="none"), Verdict.DENIAL),
        (PAIR, card("c", roles="PK IR US"), Verdict.SWAPPED),
        (PAIR, card("c", roles="CH CU US"), Verdict.WRONG),
        (BARE, card("c", roles="PK IR US"), Verdict.SWAPPED),
        (PAIR, Card(), Verdict.NONE),
        (OUT, card("a"), Verdict.WRONG),
        (OUT, card(kind="none"), Verdict.RIGHT),
        (OUT, card(kind="none", of_today=True), Verdict.DENIAL),
        (OUT, card("a", kind="none"), Verdict.WRONG),
        (DOUBTFUL, card("b", kind="none"), Verdict.RIGHT),
        (DOUBTFUL, card(kind="none"), Verdict.DENIAL),
        (PAIR, card("a", "b", kind="none"), Verdict.DENIAL),
        (Expected(silent=True, none=True), Card(), Verdict.RIGHT),
        (Expected(silent=True), card(kind="definition"), Verdict.RIGHT),
    ],
)
def test_a_card_gets_its_verdict(expected: Expected, answered: Card, verdict: Verdict) -> None:
    assert judged(expected, answered).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("In force now: 8 mandates.", Verdict.RIGHT),
        ("30 in all", Verdict.WRONG),
        ("from 1990 on", Verdict.INCOMPLETE),
    ],
)
def test_a_count_that_is_not_the_true_one_is_wrong(sentence: str, verdict: Verdict) -> None:
    expected = Expected(readings=PAIR.readings, numbers=frozenset({8}))
    assert judged(expected, card("a", "b", sentence=sentence)).verdict == verdict


def test_numbers_are_read_in_figures_and_words() -> None:
    assert numbers_in("Eight mandates, 12 ended") == {8, 12}


def test_a_card_that_names_only_what_was_not_in_force_is_counted() -> None:
    assert judged(OUT, card("a")).out_of_force
    assert not judged(OUT, card(kind="none")).out_of_force


def test_a_right_answer_that_keeps_its_time_to_itself_is_counted() -> None:
    in_time = Expected(readings=PAIR.readings, timed=True)
    assert judged(in_time, card("a", "b")).unsaid
    assert not judged(in_time, card("a", "b", in_force_on="1943")).unsaid


def test_todays_form_of_an_answer_is_understood() -> None:
    answer = {"sentence": "There is none.", "arrangements": []}
    result = {"hits": [], "total": 0, "suggestion": None, "also_searched": [], "answer": answer}
    assert card_of(result).kind == "none"
    assert card_of(result).of_today
    assert card_of(result | {"answer": answer | {"kind": "choice"}}).kind == "choice"
    assert card_of(result | {"answer": None}).kind == ""
