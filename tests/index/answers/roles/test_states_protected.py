"""Who has a protecting power is none itself; a state whose role is open is not denied what it has in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.question import Role

if TYPE_CHECKING:
    from index.answers.answering import Answers

_HAVING = {
    "en": ("How many states have a protecting power today?", "Which states have a protecting power in Iran?"),
    "de": ("Wie viele Staaten haben heute eine Schutzmacht?", "Welche Staaten haben eine Schutzmacht im Iran?"),
    "fr": (
        "Combien d’États ont aujourd’hui une puissance protectrice ?",
        "Quels États ont une puissance protectrice en Iran ?",
    ),
    "es": (
        "¿Cuántos países tienen hoy una potencia protectora?",
        "¿Qué Estados tienen potencia protectora en Irán?",
    ),
    "pt": ("Quantos países têm hoje uma potência protetora?", "Que Estados têm potência protetora no Irão?"),
    "ru": (
        "Сколько государств сегодня имеют державу-покровительницу?",
        "Какие страны имеют державу-покровительницу в Иране?",
    ),
    "ar": ("كم دولة لها دولة حامية اليوم؟", "ما الدول التي لها دولة حامية في إيران؟"),
}


@pytest.mark.parametrize("language", _HAVING)
def test_states_that_have_a_protecting_power_are_those_represented(whole_answers: Answers, language: str) -> None:
    for text in _HAVING[language]:
        answer = whole_answers.answer(text)
        assert answer is not None
        assert answer.question.wanted is Role.REPRESENTED
        assert {party.code for party in answer.wanted} == {each.represented.code for each in answer.found}


@pytest.mark.parametrize(
    ("text", "power", "host"),
    [
        ("من ترعى مصالحه البرازيل في فنزويلا؟", "BR", "VE"),
        ("من ترعى مصالحه سويسرا في جورجيا؟", "CH", "GE"),
        ("من ترعى مصالحهم سويسرا في إيران؟", "CH", "IR"),
        ("من ترعى مصالحها إيطاليا في إيران؟", "IT", "IR"),
    ],
)
def test_whose_interests_a_state_looks_after_is_asked_of_the_power(
    whole_answers: Answers, text: str, power: str, host: str
) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert {(each.power.code, each.host.code) for each in answer.found} == {(power, host)}


@pytest.mark.parametrize(
    "text",
    [
        "تم تمثيل فرنسا في مصر من قبل من؟",
        "تم تمثيل فرنسا في مصر من قبل من بعد أزمة السويس؟",
        "من طرف من تمثل فرنسا في مصر؟",
        "من قبل من تم تمثيل فرنسا في مصر؟",
    ],
)
def test_by_whom_asks_for_the_power_wherever_it_stands(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert [each.power.code for each in answer.found] == ["CH"]


@pytest.mark.parametrize(
    "text",
    [
        *(f"{asked} {verb} {state}؟" for asked in ("كم دولة", "أي الدول") for verb in ("مثلت", "رعت")
          for state in ("السويد", "سويسرا", "البرازيل", "باكستان", "الولايات المتحدة", "إيران")),
        "كم دولة مثلت سويسرا في الحرب العالمية الثانية",
        "أي الدول تمثل سويسرا حاليا",
    ],
)  # fmt: skip
def test_what_has_two_meanings_is_not_denied_for_one_of_them(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.found


@pytest.mark.parametrize(
    "text",
    [
        "Qui a pris en charge l’ambassade américaine en 1980 ?",
        "Crise des otages : qui a pris en charge l’ambassade américaine ?",
        "Who took care of the American embassy in 1980?",
    ],
)
def test_an_embassy_is_that_of_the_state_represented(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert "ch-us-ir" in {each.id for each in answer.found}
    assert {each.represented.code for each in answer.found} == {"US"}
