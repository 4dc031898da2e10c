"""Of several mandates of one power in one place each is told, also what came after them, and the way back."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words

AFTER = (
    "Who succeeded Turkey in Libya?",
    "Wer folgte auf die Türkei in Libyen?",
    "Qui a succédé à la Turquie en Libye ?",
    "¿Quién sucedió a Turquía en Libia?",
    "Кто сменил Турцию в Ливии?",
)
BACK = {
    "ar": "هل تمثل سويسرا إيران في السعودية والعكس؟",
    "de": "Vertritt die Schweiz den Iran in Saudi-Arabien und umgekehrt?",
    "en": "Does Switzerland represent Iran in Saudi Arabia and vice versa?",
    "es": "¿Representa Suiza los intereses de Irán en Arabia Saudí y viceversa?",
    "fr": "La Suisse représente-t-elle l'Iran en Arabie saoudite et inversement ?",
    "pt": "A Suíça representa o Irã na Arábia Saudita e vice-versa?",
    "ru": "Представляет ли Швейцария Иран в Саудовской Аравии и наоборот?",
}


@pytest.mark.parametrize("text", AFTER)
def test_who_came_after_a_power_is_told_for_all_it_represented_there(whole_answers, text):
    assert [each.id for each in whole_answers.answer(text).found] == ["hu-us-ly"]


@pytest.mark.parametrize("text", BACK.values())
def test_the_way_back_of_a_power_is_asked_as_well(whole_answers, text):
    assert {each.id for each in whole_answers.answer(text).found} == {"ch-ir-sa", "ch-sa-ir"}


@pytest.mark.parametrize(
    "text",
    [
        "What happened to Switzerland's mandate in Venezuela?",
        "Le mandat de la Suisse au Venezuela est-il entré en vigueur ?",
        "¿Qué pasó con el mandato de Suiza en Venezuela?",
        "Что стало с мандатом Швейцарии в Венесуэле?",
    ],
)
def test_what_never_was_in_force_is_told_beside_what_is(whole_answers, text):
    assert "never in force" in answer_in_words(whole_answers.answer(text)).sentence


@pytest.mark.parametrize(
    "text",
    [
        "Which mandates were requested in 1939?",
        "Quels mandats ont été demandés en 1939 ?",
        "¿Qué mandatos se solicitaron en 1939?",
        "Какие мандаты были запрошены в 1939 году?",
    ],
)
def test_what_was_requested_then_is_not_what_was_in_force(whole_answers, text):
    assert whole_answers.answer(text) is None


def test_yes_comes_first_and_what_was_before_what_was_planned(whole_answers):
    moscow = answer_in_words(whole_answers.answer("Did the Netherlands represent Israel in Moscow?")).sentence
    france = answer_in_words(whole_answers.answer("Was France ever represented by Switzerland?")).sentence
    assert moscow.startswith("Yes.")
    assert "Switzerland represented" in france
    assert "was to represent" not in france


def test_of_a_row_no_state_is_missing_in_how_it_was_read(whole_answers):
    text = "Who represented Italy and Japan in the United States in 1942?"
    assert "Italy or Japan" in answer_in_words(whole_answers.answer(text)).read_as
