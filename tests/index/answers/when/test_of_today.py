"""A question in the present means today: what is in force first, and where nothing is, that none is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words

if TYPE_CHECKING:
    from index.answers.answering import Answers

LISTS = {
    "en": ("Which states does Switzerland represent?", "Which states has Switzerland represented?"),
    "de": ("Welche Staaten vertritt die Schweiz?", "Welche Staaten hat die Schweiz vertreten?"),
    "fr": ("Quels États la Suisse représente-t-elle ?", "Quels États la Suisse a-t-elle représentés ?"),
    "es": ("¿A qué Estados representa Suiza?", "¿A qué Estados ha representado Suiza?"),
    "pt": ("Que Estados representa a Suíça?", "Que Estados representou a Suíça?"),
    "ru": ("Какие страны представляет Швейцария?", "Какие страны представляла Швейцария?"),
    "ar": ("ما هي الدول التي تمثلها سويسرا؟", "ما هي الدول التي كانت تمثلها سويسرا؟"),
}
ENDED = {
    "en": ("Who represents the US in Cuba?", "Who represented the US in Cuba?"),
    "de": ("Wer vertritt die USA in Kuba?", "Wer hat die USA in Kuba vertreten?"),
    "fr": ("Qui représente les États-Unis à Cuba ?", "Qui a déjà représenté les États-Unis à Cuba ?"),
    "es": ("¿Quién representa a EEUU en Cuba?", "¿Quién representó a EEUU en Cuba?"),
    "pt": ("Quem representa os EUA em Cuba?", "Quem representou os EUA em Cuba?"),
    "ru": ("Кто представляет США на Кубе?", "Кто представлял США на Кубе?"),
    "ar": ("من يمثل الولايات المتحدة في كوبا؟", "من مثل الولايات المتحدة في كوبا؟"),
}
NONE_TODAY = "No arrangement for the United States in Cuba is known to be in force today. "


def said(answers: Answers, text: str) -> str:
    answer = answers.answer(text)
    assert answer is not None, text
    return answer_in_words(answer).sentence


@pytest.mark.parametrize("language", LISTS)
def test_states_are_named_and_those_of_today_are_told_from_all(whole_answers: Answers, language: str) -> None:
    present, past = LISTS[language]
    assert said(whole_answers, present) == (
        "According to the documents, 6 states are represented by Switzerland today: Ecuador, Georgia, Iran, Mexico, "
        "Russia and the United States. Of all times: 28. "
        "Not counted: 8 arrangements not known to have taken effect or not borne out."
    )
    assert "today" not in said(whole_answers, past)


@pytest.mark.parametrize("language", ENDED)
def test_what_has_ended_is_not_told_of_today(whole_answers: Answers, language: str) -> None:
    present, past = ENDED[language]
    assert said(whole_answers, present) == NONE_TODAY + said(whole_answers, past)
    assert said(whole_answers, past).startswith("Switzerland represented the United States in Cuba")


@pytest.mark.parametrize(
    "text",
    [
        "Will anyone represent the US in Cuba?",
        "Will Switzerland represent the US in Cuba?",
        "Wird jemand die USA in Kuba vertreten?",
        "Quelqu’un représentera-t-il les États-Unis à Cuba ?",
        "¿Alguien representará a Estados Unidos en Cuba?",
        "Alguém representará os EUA em Cuba?",
        "Будет ли кто-нибудь представлять США на Кубе?",
        "هل سيمثل أحد الولايات المتحدة في كوبا؟",
        "هل ستمثل سويسرا الولايات المتحدة في كوبا؟",
    ],
)
def test_of_what_will_be_what_has_ended_is_told_to_be_none_of_today(whole_answers: Answers, text: str) -> None:
    assert said(whole_answers, text).startswith("No arrangement ")
    assert "known to be in force today. Switzerland represented" in said(whole_answers, text)


def test_a_list_of_a_few_names_them_all(whole_answers: Answers) -> None:
    listed = said(whole_answers, "list of protecting powers in the First World War")
    assert "8 protecting powers acted" in listed
    assert " more" not in listed.split(". ")[0]


@pytest.mark.parametrize("text", ["Who represents Palestine?", "Qui représente la Palestine ?"])
def test_a_state_of_today_is_meant_by_its_name(whole_answers: Answers, text: str) -> None:
    assert "Mandatory" not in said(whole_answers, text)


@pytest.mark.parametrize(
    "text",
    [
        "A Suíça é neutra?",
        "Is Switzerland neutral?",
        "Швейцария нейтральна?",
        "Who was the last ambassador of Switzerland?",
    ],
)
def test_what_no_mandate_tells_gets_no_answer(whole_answers: Answers, text: str) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "¿Quién fue el último en representar a Irak en Estados Unidos?",
        "Qui fut le dernier à représenter l’Irak aux États-Unis ?",
        "Who was the last to represent Iraq in the United States?",
        "Welcher Staat hat den Irak in den USA zuletzt vertreten?",
        "Quem foi o último a representar o Iraque nos Estados Unidos?",
    ],
)
def test_the_last_is_one(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert [each.id for each in answer.found] == ["bh-iq-us"]


@pytest.mark.parametrize(
    "text",
    [
        "Quels mandats de la Suisse ont pris fin ?",
        "¿Qué mandatos de Suiza han terminado?",
        "Que mandatos da Suíça terminaram?",
        "Какие мандаты Швейцарии закончились?",
        "ما هي التكليفات السويسرية التي انتهت؟",
        "Which Swiss mandates have ended?",
    ],
)
def test_mandates_that_have_ended_are_those_that_have_ended(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert {each.status for each in answer.found} == {"ended"}
