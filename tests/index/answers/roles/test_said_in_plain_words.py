"""What a question says in other words is answered as in plain ones, in every language."""

from __future__ import annotations

import pytest

from index.answers.question import Asked

# Questions of one meaning: the plain one first, and what it finds is what the others find.
_ALIKE = [
    ("Did Argentina represent anybody?", "Did Argentina represent any country somewhere?"),
    ("Hat Argentinien jemanden vertreten?", "Hat Argentinien irgendein Land vertreten?"),
    ("Hat Argentinien jemanden vertreten?", "Hat Argentinien irgendwo irgendeinen Staat vertreten?"),
    ("Vertritt jemand den Iran in Kanada?", "Vertritt irgendein Staat den Iran in Kanada?"),
    ("L'Argentine a-t-elle représenté quelqu'un ?", "L'Argentine a-t-elle représenté quelque pays quelque part ?"),
    ("¿Representó Argentina a alguien?", "¿Representó Argentina a algún país en algún lugar?"),
    ("¿Representa alguien a Irán en Canadá?", "¿Representa algún país a Irán en Canadá?"),
    ("A Argentina representou alguém?", "A Argentina representou algum país em algum lugar?"),
    ("Представляет ли кто-нибудь Иран в Канаде?", "Представляет ли какая-нибудь страна Иран в Канаде?"),
    ("Чьи интересы представляла Аргентина?", "Представляла ли Аргентина какую-нибудь страну?"),
    ("Until when did Spain represent Japan?", "When did Spain stop representing Japan?"),
    ("Bis wann vertrat Spanien Japan?", "Wann hörte Spanien auf, Japan zu vertreten?"),
    ("¿Hasta cuándo representó España a Japón?", "¿Cuándo dejó España de representar a Japón?"),
    ("До какого времени Испания представляла Японию?", "Когда Испания перестала представлять Японию?"),
    ("До какого года Польша представляла США в Сирии?", "До какого числа Польша представляла США в Сирии?"),
    ("Which Swiss mandates have ended?", "Which mandates has Switzerland lost?"),
    ("Welche Mandate der Schweiz sind beendet?", "Welche Mandate hat die Schweiz verloren?"),
    ("Mandats terminés de la Suisse", "Quels mandats la Suisse a-t-elle perdus ?"),
    ("Mandatos terminados de Suiza", "¿Qué mandatos ha perdido Suiza?"),
    ("Mandatos terminados da Suíça", "Que mandatos perdeu a Suíça?"),
    ("Which mandates never took effect?", "Which mandates fell through?"),
    ("Welche Mandate traten nie in Kraft?", "Welche Mandate sind gescheitert?"),
    ("Quels mandats ne sont jamais entrés en vigueur ?", "Quels mandats ont échoué ?"),
    ("¿Qué mandatos nunca entraron en vigor?", "¿Qué mandatos fracasaron?"),
    ("Какие мандаты не вступили в силу?", "Какие мандаты сорвались?"),
    ("ما التكليفات التي لم تدخل حيز النفاذ؟", "ما التكليفات التي فشلت؟"),
]
_FAILED = (
    *("Why did the Swiss mandate for Ukraine fail?", "Warum kam das Schweizer Mandat für die Ukraine nicht zustande?"),
    *("Warum scheiterte das Schweizer Mandat für die Ukraine?", "¿Por qué fracasó el mandato suizo para Ucrania?"),
    *("Pourquoi le mandat suisse pour l'Ukraine a-t-il échoué ?", "Por que fracassou o mandato suíço para a Ucrânia?"),
    *("Почему сорвался швейцарский мандат для Украины?", "لماذا فشل التكليف السويسري لأوكرانيا؟"),
)


@pytest.mark.parametrize(("plain", "other"), _ALIKE)
def test_other_words_find_what_plain_ones_find(whole_answers, plain, other):
    found = {each.id for each in whole_answers.answer(plain).arrangements}
    assert found
    assert {each.id for each in whole_answers.answer(other).arrangements} == found


@pytest.mark.parametrize("text", _FAILED)
def test_why_a_mandate_failed_is_why_it_was_refused(whole_answers, text):
    assert [each.id for each in whole_answers.answer(text).arrangements] == ["ch-ua-ru"]


@pytest.mark.parametrize(
    "text", ["Does France have a protecting power anywhere?", "Hat Frankreich irgendwo eine Schutzmacht?"]
)
def test_a_protector_somewhere_is_one_of_the_state(whole_answers, text):
    assert {each.represented.code for each in whole_answers.answer(text).arrangements} == {"FR"}


@pytest.mark.parametrize(
    "text",
    [
        *(
            "С какого числа действует мандат Швейцарии в Иране?",
            "Seit wann ist das Mandat der Schweiz in Iran in Kraft?",
        ),
        *(
            "¿Desde cuándo está vigente el mandato de Suiza en Irán?",
            "Since when is the Swiss mandate in Iran in force?",
        ),
    ],
)
def test_since_when_something_is_in_force_is_no_yes_or_no(whole_answers, text):
    assert whole_answers.answer(text).question.asked is not Asked.WHETHER
