"""“Is there …?” and “has X …?” mean today: what has ended is never affirmed, and said to be none of today."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words

if TYPE_CHECKING:
    from index.answers.answering import Answers

US_IN = {
    "Is there a protecting power for the US in {}?": ("Cuba", "Iran"),
    "Are there any protecting powers of the US in {}?": ("Cuba", "Iran"),
    "Does the US have a protecting power in {}?": ("Cuba", "Iran"),
    "Has the US a protecting power in {}?": ("Cuba", "Iran"),
    "What is the protecting power of the US in {}?": ("Cuba", "Iran"),
    "Há alguma potência protetora dos EUA {}?": ("em Cuba", "no Irão"),
    "Existe potência protetora dos EUA {}?": ("em Cuba", "no Irão"),
    "Existe alguma potência protetora dos EUA {}?": ("em Cuba", "no Irão"),
    "Há mandatos da Suíça em representação dos EUA {}?": ("em Cuba", "no Irão"),
    "Há alguém que represente os EUA {}?": ("em Cuba", "no Irão"),
    "Os EUA têm potência protetora {}?": ("em Cuba", "no Irão"),
    "Quem é a potência protetora dos EUA {}?": ("em Cuba", "no Irão"),
    "Qual é a potência protetora dos EUA {}?": ("em Cuba", "no Irão"),
    "Os EUA são representados por alguém {}?": ("em Cuba", "no Irão"),
    "Gibt es eine Schutzmacht der USA {}?": ("in Kuba", "im Iran"),
    "Haben die USA eine Schutzmacht {}?": ("in Kuba", "im Iran"),
    "Wer ist die Schutzmacht der USA {}?": ("in Kuba", "im Iran"),
    "¿Hay una potencia protectora de Estados Unidos en {}?": ("Cuba", "Irán"),
    "¿Existe una potencia protectora de Estados Unidos en {}?": ("Cuba", "Irán"),
    "¿Tiene Estados Unidos una potencia protectora en {}?": ("Cuba", "Irán"),
    "¿Cuál es la potencia protectora de Estados Unidos en {}?": ("Cuba", "Irán"),
    "Y a-t-il une puissance protectrice des États-Unis {} ?": ("à Cuba", "en Iran"),
    "Existe-t-il une puissance protectrice des États-Unis {} ?": ("à Cuba", "en Iran"),
    "Est-ce qu’il y a une puissance protectrice des États-Unis {} ?": ("à Cuba", "en Iran"),
    "Les États-Unis ont-ils une puissance protectrice {} ?": ("à Cuba", "en Iran"),
    "Quelle est la puissance protectrice des États-Unis {} ?": ("à Cuba", "en Iran"),
    "هل توجد دولة حامية للولايات المتحدة في {}؟": ("كوبا", "إيران"),
    "هل هناك دولة حامية للولايات المتحدة في {}؟": ("كوبا", "إيران"),
    "هل للولايات المتحدة دولة حامية في {}؟": ("كوبا", "إيران"),
    "ما هي الدولة الحامية للولايات المتحدة في {}؟": ("كوبا", "إيران"),
    "Есть ли держава-покровительница США {}?": ("на Кубе", "в Иране"),
    "Есть ли у США держава-покровительница {}?": ("на Кубе", "в Иране"),
    "У США есть держава-покровительница {}?": ("на Кубе", "в Иране"),
    "Имеют ли США державу-покровительницу {}?": ("на Кубе", "в Иране"),
    "Существует ли держава-покровительница США {}?": ("на Кубе", "в Иране"),
    "Кто является державой-покровительницей США {}?": ("на Кубе", "в Иране"),
}
IN_THE_PAST = [
    "Did the US have a protecting power in Cuba?",
    "Has the US had a protecting power in Cuba?",
    "Has there been a protecting power for the US in Cuba?",
    "Has Switzerland represented the US in Cuba?",
    "Houve potência protetora dos EUA em Cuba?",
    "Os EUA tiveram uma potência protetora em Cuba?",
    "Quem foi a potência protetora dos EUA em Cuba?",
    "Quem tem representado os EUA em Cuba?",
    "Haben die USA eine Schutzmacht in Kuba gehabt?",
    "Hat es eine Schutzmacht der USA in Kuba gegeben?",
    "Gab es eine Schutzmacht der USA in Kuba?",
    "Hat die Schweiz die USA in Kuba vertreten?",
    "¿Hubo una potencia protectora de Estados Unidos en Cuba?",
    "¿Ha tenido Estados Unidos una potencia protectora en Cuba?",
    "Les États-Unis ont-ils eu une puissance protectrice à Cuba ?",
    "Y a-t-il eu une puissance protectrice des États-Unis à Cuba ?",
    "هل كانت هناك دولة حامية للولايات المتحدة في كوبا؟",
    "Была ли у США держава-покровительница на Кубе?",
    "Существовала ли держава-покровительница США на Кубе?",
]
ENDED = "Switzerland represented the United States in Cuba, from 6 January 1961 to 20 July 2015; ended."
LASTS = "Switzerland represents the United States in Iran, since 21 May 1980; current as of "


def said(answers: Answers, text: str) -> str:
    answer = answers.answer(text)
    assert answer is not None, text
    return answer_in_words(answer).sentence


@pytest.mark.parametrize("form", US_IN)
def test_what_has_ended_is_none_of_today(whole_answers: Answers, form: str) -> None:
    sentence = said(whole_answers, form.format(US_IN[form][0]))
    denied = re.sub("No arrangement [^.]* is known to be in force today. ", "", sentence)
    assert denied in {f"No. {ENDED}", ENDED}
    assert sentence != ENDED


@pytest.mark.parametrize("form", US_IN)
def test_what_lasts_is_told_of_today(whole_answers: Answers, form: str) -> None:
    sentence = said(whole_answers, form.format(US_IN[form][1]))
    assert sentence.removeprefix("Yes. ").startswith(LASTS)


@pytest.mark.parametrize("text", IN_THE_PAST)
def test_in_the_past_it_is_told_as_it_was(whole_answers: Answers, text: str) -> None:
    assert said(whole_answers, text).removeprefix("Yes. ") == ENDED


@pytest.mark.parametrize("place", ["em algum país", "nalgum país", "em algum lado", "nalgum lado"])
def test_some_place_in_portuguese_is_any(whole_answers: Answers, place: str) -> None:
    denied = said(whole_answers, f"A Áustria representou o Reino Unido {place}?")
    assert denied == "The documents state no arrangement by Austria for the United Kingdom."
    assert said(whole_answers, f"A Suíça representou os EUA {place}?").startswith("Yes. ")
