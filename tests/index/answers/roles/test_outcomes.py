"""Whether mandates took effect, last or ended and why, and whether there are more than so many, in every language."""

from __future__ import annotations

import pytest

from index.answers.facts import AnswerKind

_TOOK_EFFECT = (
    "Did Qatar's mandate take effect?",
    "Has the mandate of Qatar taken effect?",
    "Ist das Mandat Katars in Kraft getreten?",
    "Le mandat du Qatar est-il entré en vigueur ?",
    "¿Entró en vigor el mandato de Catar?",
    "O mandato do Catar entrou em vigor?",
    "Вступил ли в силу мандат Катара?",
    "هل دخل تكليف قطر حيز النفاذ؟",
)
_WHY_ENDED = (
    "What was the reason for the end of the Swiss mandate in Cuba?",
    "Was war der Grund für das Ende des Schweizer Mandats in Kuba?",
    "Quelle était la raison de la fin du mandat suisse à Cuba ?",
    "¿Cuál fue la razón del fin del mandato suizo en Cuba?",
    "Qual foi a razão do fim do mandato suíço em Cuba?",
    "Какова причина прекращения мандата Швейцарии на Кубе?",
    "ما سبب انتهاء تكليف سويسرا في كوبا؟",
)
_NOT_AGREED = (
    "mandates that were requested but not agreed",
    "Mandate, die erbeten, aber nicht vereinbart wurden",
    "mandats demandés mais non accordés",
    "mandatos solicitados pero no acordados",
    "mandatos pedidos mas não acordados",
    "мандаты, запрошенные, но не согласованные",
    "التكليفات التي طلبت ولم يوافق عليها",
)
_NOT_ENDED = (
    "Which mandates have not ended yet?",
    "Welche Mandate sind noch nicht beendet?",
    "Quels mandats ne sont pas encore terminés ?",
    "¿Qué mandatos no han terminado todavía?",
    "Que mandatos ainda não terminaram?",
    "Какие мандаты ещё не закончились?",
    "ما التكليفات التي لم تنته بعد؟",
)
_MORE_THAN = (
    "Does Sweden have more than ten mandates?",
    "Hat Schweden mehr als zehn Mandate?",
    "La Suède a-t-elle plus de dix mandats ?",
    "Est-ce que la Suède a moins de cinq mandats ?",
    "¿Menos de cinco mandatos tiene Suecia?",
    "A Suécia tem mais de dez mandatos?",
    "У Швеции больше десяти мандатов?",
    "هل لدى السويد أكثر من عشرة تكليفات؟",
    "هل للسويد أكثر من عشرة تكليفات؟",
)
_ALIKE = [
    *(("Why did the Swiss mandate in Cuba end?", text) for text in _WHY_ENDED),
    *(("mandates that were only requested", text) for text in _NOT_AGREED),
    *(("mandates in force", text) for text in _NOT_ENDED),
    *(("How many mandates does Sweden have?", text) for text in _MORE_THAN),
]


@pytest.mark.parametrize("text", _TOOK_EFFECT)
def test_whether_a_mandate_took_effect_is_told_with_it(whole_answers, text) -> None:
    assert [each.id for each in whole_answers.answer(text).arrangements] == ["qa-us-af"]


@pytest.mark.parametrize(("plain", "other"), _ALIKE)
def test_what_has_become_of_mandates_is_read_alike(whole_answers, plain, other) -> None:
    expected, answer = whole_answers.answer(plain), whole_answers.answer(other)
    assert expected.found
    assert (answer.kind, {*answer.found}) == (expected.kind, {*expected.found})


def test_more_than_a_number_is_answered_with_how_many_there_are(whole_answers) -> None:
    assert whole_answers.answer(_MORE_THAN[0]).kind is AnswerKind.COUNT
