"""Who took over, gave up and lost mandates, and who asked for one: the verb is never left aside."""

from __future__ import annotations

import pytest

_AFTER_BELGIUM = (
    "Who took over the Belgian mandate in Libya?",
    "Who took over the mandate in Libya from Belgium?",
    "To whom did Belgium cede its mandate in Libya?",
    "Wer übernahm das Mandat Belgiens in Libyen?",
    "An wen gab Belgien sein Mandat in Libyen ab?",
    "Qui a repris le mandat de la Belgique en Libye ?",
    "À qui la Belgique a-t-elle cédé son mandat en Libye ?",
    "¿Quién asumió el mandato de Bélgica en Libia?",
    "¿A quién cedió Bélgica su mandato en Libia?",
    "Quem assumiu o mandato da Bélgica na Líbia?",
    "Кто перенял мандат Бельгии в Ливии?",
    "Кому Бельгия передала мандат в Ливии?",
    "من تولى تكليف بلجيكا في ليبيا؟",
)
_AFTER_THE_US = (
    "Which power took the place of the United States for Germany in Russia?",
    "Welche Macht trat an die Stelle der USA für Deutschland in Russland?",
    "Quelle puissance a remplacé les États-Unis comme protectrice de l’Allemagne en Russie en 1917 ?",
    "Какая держава заменила США для Германии в России?",
    "من حل محل الولايات المتحدة لألمانيا في روسيا؟",
)
_OF_MANY = (
    "Who took over the American mandates in 1917?",
    "Wer übernahm 1917 die amerikanischen Mandate?",
    "qui a repris les mandats américains en 1917",
    "¿Quién asumió los mandatos estadounidenses en 1917?",
    "Quem assumiu os mandatos americanos em 1917?",
    "Кто принял мандаты США в 1917 году?",
    "من تولى التكليفات الأمريكية في 1917؟",
)
_LOST = (
    "Welche Mandate verloren die USA 1917?",
    "Welche Mandate haben die USA 1917 verloren?",
    "Quels mandats les États-Unis ont-ils perdus en 1917 ?",
    "¿Qué mandatos perdió Estados Unidos en 1917?",
    "Que mandatos perderam os Estados Unidos em 1917?",
    "Какие мандаты потеряли США в 1917 году?",
    "ما التكليفات التي فقدتها الولايات المتحدة في 1917؟",
)
_ASKED_FOR_IT = (
    "Wer bat die Schweiz, es in Venezuela zu vertreten?",
    "Кто попросил Швейцарию представлять его в Венесуэле?",
)
_ASKED = (
    "Wer bat die Schweiz, Ecuador zu vertreten?",
    "Qui a demandé à la Suisse de représenter l’Équateur ?",
    "Кто попросил Швейцарию представлять Эквадор?",
    "من طلب من سويسرا أن تمثل الإكوادور؟",
)
_ALIKE = [
    *(("Who succeeded Belgium in Libya?", text) for text in _AFTER_BELGIUM),
    *(("Who succeeded the United States for Germany in Russia?", text) for text in _AFTER_THE_US),
    *(("Which mandates of the United States ended in 1917?", text) for text in _LOST),
    *(("Whom does Switzerland represent in Venezuela?", text) for text in _ASKED_FOR_IT),
    *(("Does Switzerland represent Ecuador?", text) for text in _ASKED),
]


@pytest.mark.parametrize(("plain", "other"), _ALIKE)
def test_what_becomes_of_mandates_is_read_alike(whole_answers, plain, other) -> None:
    found = {each.id for each in whole_answers.answer(plain).arrangements}
    assert found
    assert {each.id for each in whole_answers.answer(other).arrangements} == found


@pytest.mark.parametrize("text", _OF_MANY)
def test_whoever_took_over_very_many_mandates_is_not_told(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None
