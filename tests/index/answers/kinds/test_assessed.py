"""Mandates are listed by what public records say of them, in every language."""

from __future__ import annotations

import pytest

from index.model import Assessment, Status


@pytest.mark.parametrize(
    ("text", "assessments"),
    [
        ("Which mandates rest on one source only?", (Assessment.ONE_SOURCE,)),
        ("How many mandates are confirmed?", (Assessment.CONFIRMED,)),
        ("Welche Mandate beruhen auf nur einer Quelle?", (Assessment.ONE_SOURCE,)),
        ("Quels mandats reposent sur une seule source ?", (Assessment.ONE_SOURCE,)),
        ("¿Qué mandatos se basan en una sola fuente?", (Assessment.ONE_SOURCE,)),
        ("Que mandatos assentam numa só fonte?", (Assessment.ONE_SOURCE,)),
        ("Какие мандаты подтверждены только одним источником?", (Assessment.ONE_SOURCE,)),
        ("ما التكليفات التي تستند إلى مصدر واحد فقط؟", (Assessment.ONE_SOURCE,)),
    ],
)
def test_mandates_are_listed_by_their_assessment(whole_library, whole_answers, text, assessments):
    ever = [each for each in whole_library.arrangements() if each.status is not Status.NEVER]  # as in any other list
    expected = {each.id for each in ever if each.assessment in assessments}
    assert {each.id for each in whole_answers.answer(text).found} == expected


def test_those_of_one_power_are_told_apart(whole_answers):
    found = whole_answers.answer("Which Swiss mandates rest on one source only?").found
    assert found
    assert {(each.power.code, each.assessment) for each in found} == {("CH", Assessment.ONE_SOURCE)}


@pytest.mark.parametrize(
    "text",
    [
        "Which mandates have not been confirmed since 2025?",
        "Mandates not confirmed for a year",
        "Welche Mandate sind seit über einem Jahr unbestätigt?",
        "Quels mandats n’ont pas été confirmés depuis 2025 ?",
        "mandatos sin confirmar desde hace un año",
        "Que mandatos não foram confirmados desde 2025?",
        "Какие мандаты не подтверждались с 2025 года?",
        "ما التكليفات التي لم تؤكد منذ 2025؟",
        "Are all mandates of Switzerland confirmed?",
        "Sind alle Mandate der Schweiz bestätigt?",
        "Tous les mandats de la Suisse sont-ils confirmés ?",
        "¿Todos los mandatos de Suiza están confirmados?",
        "Todos os mandatos da Suíça estão confirmados?",
        "Все ли мандаты Швейцарии подтверждены?",
        "هل كل تكليفات سويسرا مؤكدة؟",
        "Unconfirmed mandates of Türkiye",
    ],
)
def test_no_list_is_told_to_who_asks_whether_all_are_confirmed_or_since_when(whole_answers, text):
    assert whole_answers.answer(text) is None
