"""Who asks for evidence, for sources, or when a mandate was last confirmed is led to it: its card has the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words
from index.words.wording import assessment_word

if TYPE_CHECKING:
    from index.answers.answering import Answers


@pytest.mark.parametrize(
    "text",
    [
        "What evidence is there for the Swiss mandate for the US in Iran?",
        "What evidence is there that Switzerland represents the US in Iran?",
        "When was the Swiss mandate for the US in Iran last confirmed?",
        "Welche Belege gibt es für das Mandat der Schweiz für die USA in Iran?",
        "Welche Beweise gibt es dafür, dass die Schweiz die USA im Iran vertritt?",
        "Welche Quellen bestätigen das Mandat der Schweiz für die USA in Iran?",
        "Wann wurde das Mandat der Schweiz für die USA im Iran zuletzt bestätigt?",
        "Quelles sont les sources sur le mandat suisse pour les États-Unis en Iran ?",
        "Sur quelles sources repose le mandat de la Suisse pour les États-Unis en Iran ?",
        "Sur quelle source s’appuie le mandat de la Suisse pour les États-Unis en Iran ?",
        "D’où vient l’information que la Suisse représente les États-Unis en Iran ?",
        "D’où vient l’information sur le mandat de la Suisse pour les États-Unis en Iran ?",
        "Where does the information come from that Switzerland represents the US in Iran?",
        "Woher stammt die Information, dass die Schweiz die USA im Iran vertritt?",
        "¿De dónde viene la información de que Suiza representa a Estados Unidos en Irán?",
        "De onde vem a informação de que a Suíça representa os EUA no Irão?",
        "Откуда информация о том, что Швейцария представляет США в Иране?",
        "من أين جاءت المعلومات بأن سويسرا تمثل الولايات المتحدة في إيران؟",
        "Quelles preuves y a-t-il que la Suisse représente les États-Unis en Iran ?",
        "¿Qué fuentes confirman el mandato de Suiza para Estados Unidos en Irán?",
        "¿Qué pruebas hay de que Suiza representa a Estados Unidos en Irán?",
        "¿Cuándo se confirmó por última vez el mandato de Suiza para Estados Unidos en Irán?",
        "Quais são as fontes do mandato da Suíça em representação dos EUA no Irão?",
        "Que provas há de que a Suíça representa os EUA no Irão?",
        "Какие есть доказательства того, что Швейцария представляет США в Иране?",
        "Чем подтверждается, что Швейцария представляет США в Иране?",
        "ما الأدلة على أن سويسرا تمثل الولايات المتحدة في إيران؟",
        "ما مصادر تكليف سويسرا برعاية مصالح الولايات المتحدة في إيران؟",
        "How do I cite the mandate of Switzerland for the US in Iran?",
        "Wie zitiere ich das Mandat der Schweiz für die USA im Iran?",
        "Comment citer le mandat de la Suisse pour les États-Unis en Iran ?",
        "¿Cómo se cita el mandato de Suiza para Estados Unidos en Irán?",
        "Como citar o mandato da Suíça em representação dos EUA no Irão?",
        "Как сослаться на мандат Швейцарии от имени США в Иране?",
        "كيف أقتبس تكليف سويسرا برعاية مصالح الولايات المتحدة في إيران؟",
    ],
)
def test_the_mandate_is_told(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert [each.id for each in facts.arrangements] == ["ch-us-ir"]


@pytest.mark.parametrize(
    "text",
    [
        "Which sources confirm the mandate of Switzerland in Iran?",
        "Welche Belege gibt es für das Mandat der Schweiz in Iran?",
        "Quand le mandat suisse en Iran a-t-il été confirmé pour la dernière fois ?",
        "fuentes del mandato de Suiza en Irán",
        "Quando foi confirmado pela última vez o mandato suíço no Irão?",
        "Какие источники подтверждают мандат Швейцарии в Иране?",
        "Worauf stützt sich das Mandat der Schweiz in Iran?",
        "Em que documento se baseia o mandato da Suíça no Irão?",
        "What is the Swiss mandate in Iran based on?",
        "¿En qué documento se basa el mandato de Suiza en Irán?",
        "متى تم تأكيد تكليف سويسرا في إيران آخر مرة؟",
    ],
)
def test_of_several_mandates_all_are_told(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert {each.id for each in facts.arrangements} == {"ch-us-ir", "ch-sa-ir", "ch-za-ir"}
    assert " Assessment: " in answer_in_words(facts).sentence


@pytest.mark.parametrize(
    "text",
    [
        "Russian sources on Ukraine",
        "What evidence is there for the war between Iran and Iraq?",
        "Welche Quellen gibt es zum Krieg zwischen Iran und Irak?",
        "Quelles sont les sources sur la guerre entre l’Iran et l’Irak ?",
    ],
)
def test_evidence_of_anything_else_is_no_question_about_mandates(whole_answers: Answers, text: str) -> None:
    assert whole_answers.answer(text) is None


def test_what_is_not_so_has_no_evidence(whole_answers: Answers) -> None:
    facts = whole_answers.answer("What evidence is there that Sweden represents the US in Iran?")
    assert facts is not None
    assert not facts.any_found


def test_whether_it_is_confirmed_is_answered_by_its_assessment(whole_answers: Answers) -> None:
    text = "Is Oman's representation of Iran in Canada confirmed?"
    facts = whole_answers.answer(text)
    assert facts is not None
    word = assessment_word(facts.found[0].assessment)
    assert answer_in_words(facts).sentence.endswith(f" Assessment: {word}.")
    assert not answer_in_words(facts).sentence.startswith(("Yes", "No"))
