"""A war without a named state means what its sides had of each other: so it is said, beside the number of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words

if TYPE_CHECKING:
    from index.answers.answering import Answers

_IN_THE_WAR = (
    "Mandates in the Falklands War",
    "Mandate im Falklandkrieg",
    "mandats pendant la guerre des Malouines",
    "mandatos durante la guerra de las Malvinas",
    "mandatos durante a guerra das Malvinas",
    "мандаты во время Фолклендской войны",
    "التكليفات أثناء حرب الفوكلاند",
)


@pytest.mark.parametrize("text", _IN_THE_WAR)
def test_those_of_the_two_sides_are_told_beside_the_number_of_all(whole_answers: Answers, text: str) -> None:
    answer, count = whole_answers.answer(text), whole_answers.answer("How many mandates were in force in May 1982?")
    assert answer is not None
    assert count is not None
    assert {each.id for each in answer.found} == {"br-ar-gb", "ch-gb-ar"}
    assert answer.in_all >= len(count.found)
    told = answer_in_words(answer).sentence
    assert "(only those for one side in a state of the other)" in told
    assert told.endswith(f"In all, in force then: {answer.in_all}.")


def test_a_number_is_that_of_all_in_force_in_a_war(whole_answers: Answers) -> None:
    answer = whole_answers.answer("How many mandates were there in the Falklands War?")
    listed = whole_answers.answer(_IN_THE_WAR[0])
    assert answer is not None
    assert listed is not None
    assert answer_in_words(answer).number == listed.in_all


@pytest.mark.parametrize(
    "text", ["Schutzmächte im Sechstagekrieg", "mandats pendant la guerre des Six Jours", "mandates in the Kosovo War"]
)
def test_of_a_war_whose_sides_had_none_all_are_told(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.found
    assert "only those" not in answer_in_words(answer).sentence
