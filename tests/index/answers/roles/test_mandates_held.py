"""What a state holds is asked in the present or in the past, and what two do for each other in both directions."""

from __future__ import annotations

import pytest

from index.answers.question import is_of_now

_HELD_NOW = [
    "Which mandates does Brazil hold?",
    "Welche Mandate hält Brasilien?",
    "Quels mandats le Brésil exerce-t-il ?",
    "Quels mandats exerce le Brésil ?",
    "¿Qué mandatos ejerce Brasil?",
    "Que mandatos exerce o Brasil?",
    "Какие мандаты осуществляет Бразилия?",
    "ما التكليفات التي تتولاها البرازيل؟",
]
_EACH_OTHER = [
    "Wer vertrat Saudi-Arabien und Iran jeweils im anderen Land?",
    "Qui représentait l'Arabie saoudite et l'Iran l'un chez l'autre ?",
    "¿Quién representó a Arabia Saudita e Irán el uno en el otro?",
    "Quem representou a Arábia Saudita e o Irã no país um do outro?",
    "Кто представлял Саудовскую Аравию и Иран друг у друга?",
    "من مثل كل من السعودية وإيران لدى الأخرى؟",
]


@pytest.mark.parametrize("text", _HELD_NOW)
def test_what_is_held_is_asked_of_today(whole_answers, text):
    answer = whole_answers.answer(text)
    assert is_of_now(answer.question)
    assert [role.value for role in answer.reading] == ["power"]


@pytest.mark.parametrize("text", _EACH_OTHER)
def test_in_each_others_country_means_both_directions(whole_answers, text):
    found = {each.id for each in whole_answers.answer("Mandates between Saudi Arabia and Iran").found}
    assert {each.id for each in whole_answers.answer(text).found} == found
