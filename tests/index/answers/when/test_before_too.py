"""Today and before at once, a state and a year alone, and how many months: what is asked is all told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from index.answers.answering import Answers


@pytest.mark.parametrize(
    "text",
    [
        "Who represents Iran in the US today and who before?",
        "Wer vertritt heute Iran in den USA und wer davor?",
        "Qui représente l’Iran aux États-Unis aujourd’hui et qui le représentait avant ?",
        "¿Quién representa hoy a Irán en Estados Unidos y quién antes?",
        "Quem representa hoje o Irão nos EUA e quem antes?",
        "Кто представляет Иран в США сегодня и кто раньше?",
        "من يمثل إيران في الولايات المتحدة اليوم وقبل ذلك؟",
    ],
)
def test_today_and_before_are_both_told_and_today_first(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert [each.id for each in answer.found] == ["pk-ir-us", "dz-ir-us"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chili 1973", {"se-cu-cl", "in-cshh-cl", "in-suhh-cl"}),
        ("Argentinien 1982", {"br-ar-gb", "ch-gb-ar"}),
        ("Cuba 1970", {"cshh-cu-us", "ch-us-cu"}),
    ],
)
def test_a_state_and_a_year_mean_what_was_for_it_and_in_it(
    whole_answers: Answers, text: str, expected: set[str]
) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert {each.id for each in answer.found} == expected


@pytest.mark.parametrize(
    "text",
    [
        "How many months did Turkey represent the US in Libya?",
        "Wie viele Monate vertrat die Türkei die USA in Libyen?",
        "Combien de mois la Turquie a-t-elle représenté les États-Unis en Libye ?",
        "¿Cuántos meses representó Turquía a Estados Unidos en Libia?",
        "Quantos meses a Turquia representou os EUA na Líbia?",
        "Сколько месяцев Турция представляла США в Ливии?",
        "كم شهرا مثلت تركيا أمريكا في ليبيا؟",
    ],
)
def test_how_many_months_asks_how_long_it_lasted(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.question.lasting
    assert [each.id for each in answer.found] == ["tr-us-ly"]
