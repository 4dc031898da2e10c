"""Mandates are listed by what public records say of them, in every language."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.model import Assessment, Status

_DOUBTFUL = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)


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
        ("bestätigte Mandate", (Assessment.CONFIRMED,)),
        ("التكليفات المؤكدة", (Assessment.CONFIRMED,)),
        ("doubtful mandates", _DOUBTFUL),
        ("zweifelhafte Mandate", _DOUBTFUL),
        ("mandats douteux", _DOUBTFUL),
        ("mandatos dudosos", _DOUBTFUL),
        ("mandatos duvidosos", _DOUBTFUL),
        ("сомнительные мандаты", _DOUBTFUL),
        ("التكليفات المشكوك فيها", _DOUBTFUL),
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


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "umstrittene Mandate der Schweiz", "kein Mandat der Schweiz, dem öffentliche Belege widersprechen."),
        ("de", "geplante Mandate Belgiens", "kein solches Mandat Belgiens."),
        ("fr", "mandats contestés de la Suisse", "que les sources publiques contredisent."),
        ("es", "mandatos disputados de Suiza", "que las fuentes públicas contradigan."),
        ("pt", "mandatos contestados da Suíça", "que as fontes públicas contradigam."),
        ("ru", "спорные мандаты Швейцарии", "которому противоречат открытые источники."),
        ("ar", "تكليفات سويسرا المتنازع عليها", "تناقضه المراجع العلنية."),
    ],
)
def test_that_none_is_disputed_says_what_was_looked_for(whole_answers, spoken, language, text, said):
    assert answer_in_words(whole_answers.answer(text)).sentence.endswith(said)
