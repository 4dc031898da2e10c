"""Every generated question about arrangements can be answered rightly, and made-up wrong answers are found out."""

import pytest

from tests.relevance.cards import Card, Row
from tests.relevance.judging import Expected, Verdict, judged
from tests.relevance.question import Question, expected_of
from tests.relevance.truth import Truth


@pytest.fixture(scope="module")
def about_arrangements(questions: list[Question]) -> list[tuple[Question, Expected]]:
    found = ((question, expected_of(question)) for question in questions)
    return [(question, expected) for question, expected in found if expected]


def perfect(expected: Expected, truth: Truth) -> Card:
    sentence = " ".join((str(min(expected.numbers, default="")), *expected.says))
    if expected.none or not expected.readings:
        return Card("none" if expected.none else "", (), sentence, "then")
    reading = expected.readings[0]
    listed = sorted(reading.must, key=lambda one: one in reading.last)
    return Card("list", rows(listed, truth), sentence, "then")


def rows(listed: list[str], truth: Truth) -> tuple[Row, ...]:
    return tuple(Row(one, truth.roles[one]) for one in listed)


def test_a_perfect_card_is_right(about_arrangements: list[tuple[Question, Expected]], truth: Truth) -> None:
    assert len(about_arrangements) > 8000
    for question, expected in about_arrangements:
        judgement = judged(expected, perfect(expected, truth))
        assert (judgement.verdict, judgement.out_of_force) == (Verdict.RIGHT, False), question.texts


def test_the_opposite_direction_is_never_right(
    about_arrangements: list[tuple[Question, Expected]], truth: Truth
) -> None:
    for question, expected in about_arrangements:
        _, represented, host = expected.roles
        opposite = [one.id for one in truth.stated(represented=host, host=represented)] if represented and host else []
        if opposite:
            verdict = judged(expected, Card("list", rows(opposite, truth))).verdict
            assert verdict is Verdict.SWAPPED, question.texts


def test_what_is_stated_cannot_be_denied(about_arrangements: list[tuple[Question, Expected]]) -> None:
    for question, expected in about_arrangements:
        if expected.readings and not expected.none:
            assert judged(expected, Card("none")).verdict is Verdict.DENIAL, question.texts


def test_what_was_not_in_force_then_is_no_answer(
    about_arrangements: list[tuple[Question, Expected]], truth: Truth
) -> None:
    for question, expected in about_arrangements:
        last = frozenset().union(*(reading.last for reading in expected.readings))
        listed = sorted(expected.out - last)
        if expected.timed and listed:
            judgement = judged(expected, Card("list", rows(listed, truth)))
            assert judgement.out_of_force, question.texts
            assert judgement.verdict is not Verdict.RIGHT, question.texts
