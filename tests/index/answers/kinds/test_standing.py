"""Mandates that are asked for as still in force and by their beginning are both."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.model import Status


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Which mandates in force began before 2000?", 4),
        ("Welche geltenden Mandate begannen vor 2000?", 4),
        ("Quels mandats en vigueur ont commencé avant 2000 ?", 4),
        ("¿Qué mandatos vigentes empezaron antes de 2000?", 4),
        ("mandatos que siguen en vigor desde el siglo XX", 4),
        ("Que mandatos vigentes começaram antes de 2000?", 4),
        ("Какие действующие мандаты начались до 2000 года?", 4),
        ("ما التكليفات السارية التي بدأت قبل عام 2000؟", 4),
        ("Which Swiss mandates have been in force since before 1990?", 2),
        ("Welche Mandate der Schweiz sind seit vor 1990 in Kraft?", 2),
        ("Quels mandats suisses sont encore en vigueur depuis avant 1990 ?", 2),
        ("¿Qué mandatos de Suiza siguen vigentes desde antes de 1990?", 2),
        ("Que mandatos da Suíça continuam vigentes desde antes de 1990?", 2),
        ("ما التكليفات السويسرية التي لا تزال سارية منذ ما قبل 1990؟", 2),
    ],
)
def test_both_conditions_hold(whole_answers, text, number):
    facts = whole_answers.answer(text)
    assert len(facts.found) == number
    assert all(each.status is Status.CURRENT and each.start < "2000" for each in facts.found)
    assert "(only mandates in force today)" in answer_in_words(facts).sentence


@pytest.mark.parametrize("text", ["mandates in force in 1943", "mandates in force before 1950"])
def test_what_was_in_force_then_need_not_be_today(whole_answers, text):
    assert any(each.status is Status.ENDED for each in whole_answers.answer(text).found)


@pytest.mark.parametrize(
    "text",
    [
        *("How many mandates did Switzerland begin in 1973?", "Wie viele Mandate begann die Schweiz 1973?"),
        *("¿Cuántos mandatos empezó Suiza en 1973?", "Сколько мандатов начала Швейцария в 1973 году?"),
        *("Quantos mandatos iniciou a Suíça em 1973?", "كم تكليفًا بدأت سويسرا عام 1973؟"),
    ],
)
def test_what_a_power_began_is_what_began(whole_answers, text):
    assert {each.start[:4] for each in whole_answers.answer(text).found} == {"1973"}
