"""Whom a state asked to represent it, and what was when a power left or before it came, is asked in many words."""

from __future__ import annotations

import pytest

ASKED = {
    "ar": "ممن طلبت كندا أن تمثلها في إيران؟",
    "de": "Wen bat Kanada, es im Iran zu vertreten?",
    "en": "Whom did Canada ask to represent it in Iran?",
    "es": "¿A quién pidió Canadá que lo representara en Irán?",
    "fr": "À qui le Canada a-t-il demandé de le représenter en Iran ?",
    "pt": "A quem o Canadá pediu para o representar no Irão?",
    "ru": "Кого Канада попросила представлять её в Иране?",
}
LEFT = {
    "ar": (
        "عندما انسحبت بولندا، من مثل الولايات المتحدة في سوريا؟",
        "من مثل الولايات المتحدة في سوريا بعد انسحاب بولندا؟",
    ),
    "de": (
        "Als sich Polen zurückzog, wer vertrat die USA in Syrien?",
        "Wer vertrat die USA in Syrien nach Polens Abzug?",
    ),
    "en": (
        "When Poland withdrew, who represented the US in Syria?",
        "Who represented the US in Syria after Poland left?",
    ),
    "es": (
        "Cuando Polonia se retiró, ¿quién representó a Estados Unidos en Siria?",
        "Tras la salida de Polonia, ¿quién representó a Estados Unidos en Siria?",
    ),
    "fr": (
        "Lorsque la Pologne s'est retirée, qui a représenté les États-Unis en Syrie ?",
        "Après le départ des Polonais, qui a représenté les États-Unis en Syrie ?",
    ),
    "pt": (
        "Quando a Polônia se retirou, quem representou os Estados Unidos na Síria?",
        "Após a saída da Polônia, quem representou os Estados Unidos na Síria?",
    ),
    "ru": ("Когда Польша ушла, кто представлял США в Сирии?", "Кто представлял США в Сирии после ухода Польши?"),
}
RELATIONS = {
    "ar": ("متى قطعت العلاقات بين الولايات المتحدة وإيران؟", "هل توجد علاقات دبلوماسية بين إيران وكندا؟"),
    "de": ("Wann wurden die Beziehungen zwischen den USA und dem Iran abgebrochen?",),
    "en": ("When were relations between the US and Iran severed?", "Are there relations between Iran and Canada?"),
    "es": ("¿Cuándo se rompieron las relaciones entre Estados Unidos e Irán?",),
    "fr": ("Y a-t-il des relations diplomatiques entre l'Iran et le Canada ?",),
    "pt": ("Há relações diplomáticas entre o Irã e o Canadá?",),
    "ru": ("Есть ли дипломатические отношения между Ираном и Канадой?",),
}


@pytest.mark.parametrize("text", ASKED.values())
def test_whoever_is_asked_to_represent_a_state_is_its_power(whole_answers, text):
    assert [each.id for each in whole_answers.answer(text).found] == ["it-ca-ir"]


@pytest.mark.parametrize("text", [each for texts in LEFT.values() for each in texts])
def test_when_a_power_left_is_after_it(whole_answers, text):
    assert [each.id for each in whole_answers.answer(text).found] == ["cz-us-sy"]


@pytest.mark.parametrize(
    "text",
    [
        *(each for texts in RELATIONS.values() for each in texts),
        "When Poland left Syria, who represented the US?",
        "Quelle est la part de la Suisse dans les mandats ?",
        "Qual é a parte da Suíça nos mandatos?",
    ],
)
def test_what_no_mandate_tells_is_not_answered_with_mandates(whole_answers, text):
    assert whole_answers.answer(text) is None
