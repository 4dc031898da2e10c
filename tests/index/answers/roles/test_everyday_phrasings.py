"""Affairs, what a state does, and nouns for dates are asked about in everyday words, in every language."""

from __future__ import annotations

import pytest

_AFFAIRS = [
    "Who handles the affairs of Sweden in Iran?",
    "Wer kümmert sich um die Angelegenheiten Schwedens im Iran?",
    "affaires de la Suède en Iran",
    "¿Quién lleva los asuntos de Suecia en Irán?",
    "Quem trata dos assuntos da Suécia no Irã?",
    "Кто занимается делами Швеции в Иране?",
    "من يتولى شؤون السويد في إيران؟",
]
_PLAIN = "Which mandates does Switzerland have in Iran?"
_DOES = [
    "Que fait la Suisse en Iran ?",
    "¿Qué hace Suiza en Irán?",
    "O que faz a Suíça no Irã?",
    "Что делает Швейцария в Иране?",
    "ماذا تفعل سويسرا في إيران؟",
]
_CUBA = "When did the Swiss mandate in Cuba end?"
_ALIKE = [
    *((_PLAIN, other) for other in _DOES),
    ("Which mandates did the US hold before 1917?", "What did the US do as protecting power before 1917?"),
    ("Which mandates did the US hold before 1917?", "¿Qué hizo Estados Unidos como potencia protectora antes de 1917?"),
    (_CUBA, "What is the end date of the Swiss mandate in Cuba?"),
    (_CUBA, "Dauer des Schweizer Mandats in Kuba"),
    (_CUBA, "Quelle est la durée du mandat suisse à Cuba ?"),
    (_CUBA, "À quelle date la Suisse a-t-elle rendu son mandat à Cuba ?"),
    (_CUBA, "¿Cuál es la fecha de fin del mandato suizo en Cuba?"),
    (_CUBA, "data de início do mandato suíço em Cuba"),
    (_CUBA, "дата окончания швейцарского мандата на Кубе"),
    ("first mandate", "ما أول تكليف مسجل؟"),
    ("last mandate", "Какой мандат начался последним?"),
    ("last mandate", "dernier mandat conclu"),
    ("How many mandates are there?", "Сколько всего мандатов в базе?"),
    ("How many mandates are in force today?", "Wie viele Mandate sind heute weltweit in Kraft?"),
    ("Whom does Switzerland represent?", "Quem a Suíça representa desde sempre?"),
    ("Where did Sweden represent the US?", "ما الدول التي مثلت فيها السويد الولايات المتحدة؟"),
    ("Where did Switzerland represent Iran?", "كم دولة مثلت سويسرا فيها إيران؟"),
    ("Whom did Sweden represent in Iran?", "In wessen Auftrag handelte Schweden im Iran?"),
    ("Who represents the US in North Korea?", "Quem tem a guarda da embaixada dos EUA em Pyongyang?"),
    ("Is there a Swiss mandate in force?", "¿Hay algún mandato suizo en vigor?"),
    ("Is there a Swiss mandate in force?", "Gibt es irgendein schweizerisches Mandat in Kraft?"),
    *(
        ("Whom did Switzerland represent in Venezuela?", text)
        for text in (
            "Who asked Switzerland to represent it in Venezuela?",
            "Wer bat die Schweiz, ihn in Venezuela zu vertreten?",
            "¿Quién pidió a Suiza que lo representara en Venezuela?",
            "Quem pediu à Suíça que o representasse na Venezuela?",
            "من طلب من سويسرا أن تمثله في فنزويلا؟",
        )
    ),
    ("Who represented Japan in 1941?", "Wen bat Japan 1941 um Vertretung seiner Interessen?"),
    ("Which mandates are contradicted?", "Quels mandats sont contredits par les sources ?"),
    ("Which mandates are contradicted?", "¿Qué mandatos contradicen las fuentes públicas?"),
    ("Does Switzerland have a mandate?", "La Suisse a-t-elle un mandat quelconque ?"),
    ("Does Switzerland have a mandate?", "Есть ли у Швейцарии какой-либо мандат?"),
    ("Is there a Swiss mandate in force?", "هل لسويسرا أي تكليف سارٍ؟"),
]


@pytest.mark.parametrize("text", _AFFAIRS)
def test_affairs_are_those_of_whoever_is_represented(whole_answers, text):
    answer = whole_answers.answer(text)
    assert [role.value for role in answer.reading] == ["represented", "host"]
    assert not answer.any_found


@pytest.mark.parametrize(("plain", "other"), _ALIKE)
def test_everyday_phrasings_find_what_plain_ones_find(whole_answers, plain, other):
    found = {each.id for each in whole_answers.answer(plain).arrangements}
    assert found
    assert {each.id for each in whole_answers.answer(other).arrangements} == found


@pytest.mark.parametrize(
    "text", ["Who represented more countries in 1942?", "Quem representou mais países do que a Suécia?"]
)
def test_a_list_is_no_answer_to_who_had_the_most(whole_answers, text):
    assert whole_answers.answer(text) is None
