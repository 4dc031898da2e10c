"""What is asked of today or since a year and is over, or began later: it is denied, and never affirmed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words
from index.words.language import translate

if TYPE_CHECKING:
    from index.answers.answering import Answers

IS_NONE = re.compile("No arrangement [^.]* is known to be in force today. ")
SINCE = {
    "Does Switzerland represent the US in Iran since {year}?",
    "Has Switzerland represented the US in Iran since {year}?",
    "Vertritt die Schweiz die USA im Iran seit {year}?",
    "La Suisse représente-t-elle les États-Unis en Iran depuis {year} ?",
    "¿Representa Suiza a Estados Unidos en Irán desde {year}?",
    "A Suíça representa os EUA no Irão desde {year}?",
    "Представляет ли Швейцария США в Иране с {year} года?",
    "هل تمثل سويسرا الولايات المتحدة في إيران منذ {year}؟",
}


def said(answers: Answers, text: str) -> str:
    facts = answers.answer(text)
    assert facts is not None
    return answer_in_words(facts).sentence


@pytest.mark.parametrize("text", sorted(SINCE))
@pytest.mark.parametrize(
    ("year", "verdict"),
    [("1970", "No, only later. "), ("1979", "No, only later. "), ("1980", "Yes. "), ("1995", "For longer. ")],
)
def test_since_a_year_is_affirmed_only_of_what_had_begun(
    whole_answers: Answers, text: str, year: str, verdict: str
) -> None:
    sentence = said(whole_answers, text.format(year=year))
    assert sentence.startswith(f"{verdict}Switzerland represents")


@pytest.mark.parametrize(
    "text",
    [
        "Who has represented the US in Iran since 1970?",
        "Wer vertritt die USA im Iran seit 1970?",
        "Qui représente les États-Unis en Iran depuis 1970 ?",
        "Hat die Schweiz die USA in Kuba seit 1990 vertreten?",
    ],
)
def test_no_answer_says_since_twice(whole_answers: Answers, text: str) -> None:
    assert not said(whole_answers, text).startswith("Since")


@pytest.mark.parametrize("today", ["", " today"])
@pytest.mark.parametrize(
    "text",
    [
        "Does Cuba have a protecting power in the US{}?",
        "Has Cuba a protecting power in the US{}?",
        "Has the US a protecting power in Cuba{}?",
        "Does Iran have a protecting power in Israel{}?",
    ],
)
def test_whoever_has_none_today_is_told_so(whole_answers: Answers, text: str, today: str) -> None:
    assert IS_NONE.match(said(whole_answers, text.format(today)).removeprefix("No. "))


@pytest.mark.parametrize(
    "text",
    [
        "Hat Kuba eine Schutzmacht in den USA?",
        "Hat Kuba heute eine Schutzmacht in den USA?",
        "Les États-Unis ont-ils une puissance protectrice au Venezuela ?",
        "Cuba a-t-elle une puissance protectrice aux États-Unis ?",
        "¿Tiene Cuba una potencia protectora en Estados Unidos?",
        "Cuba tem potência protetora nos EUA?",
        "Há potência protetora do Irão em Israel?",
        "У Кубы есть держава-покровительница в США?",
    ],
)
def test_what_is_asked_in_the_present_is_told_to_be_none(whole_answers: Answers, text: str) -> None:
    assert IS_NONE.match(said(whole_answers, text).removeprefix("No. "))


@pytest.mark.parametrize(
    "text", ["Did Cuba have a protecting power in the US?", "Hatte Kuba eine Schutzmacht in den USA?"]
)
def test_what_was_so_is_affirmed_in_the_past(whole_answers: Answers, text: str) -> None:
    assert said(whole_answers, text).startswith("Yes. ")


@pytest.mark.parametrize(
    ("text", "power"),
    [
        ("Who represented France in Iraq before Switzerland?", "Switzerland"),
        ("Qui représentait les intérêts français à Bagdad avant la Suisse ?", "Switzerland"),
        ("Wer vertrat Frankreich im Irak vor der Schweiz?", "Switzerland"),
        ("Who represented the US in Iran before Pakistan?", "Pakistan"),
        ("¿Quién representó a Estados Unidos en Cuba después de Polonia?", "Poland"),
    ],
)
def test_of_a_power_that_never_was_there_is_none_before_it(whole_answers: Answers, text: str, power: str) -> None:
    denied = translate("Answers", "The documents state no arrangement {about}.").partition("{")[0]
    assert said(whole_answers, text).startswith(f"{denied}by {power} for ")


def test_what_was_planned_at_another_time_is_no_answer_to_who(whole_answers: Answers) -> None:
    sentence = said(whole_answers, "Wer vertrat das Vereinigte Königreich im November 1991 in Moskau?")
    assert sentence.startswith("The documents state no arrangement")


def test_what_lies_in_the_years_of_a_war_was_in_it(whole_answers: Answers) -> None:
    answer = whole_answers.answer("Who represented the Netherlands in Japan in the Second World War?")
    assert answer is not None
    assert [each.power.code for each in answer.found] == ["SE"]
