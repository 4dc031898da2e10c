"""Questions with two limits: both hold, or there is no answer; none is dropped, none is of the other's verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words
from index.arrangements.bounds import bounds_of

if TYPE_CHECKING:
    from index.answers.answering import Answers

_OF_TWO_VERBS = (
    "Mandates that began in 1980 and have ended",
    "Mandates that began before 1950 and ended after 2000",
    "Mandates that began after 2010 and ended before 2000",
    "Welche Mandate begannen 1980 und endeten 1985?",
)
_BEGUN_AND_ENDED = (
    "Mandates that began after 2000 and ended before 2010",
    "Mandates that ended before 2010 and began after 2000",
    "Welche Mandate begannen nach 2000 und endeten vor 2010?",
    "Mandate, die nach 2000 begannen und vor 2010 endeten",
    "Quels mandats ont commencé après 2000 et pris fin avant 2010 ?",
    "¿Qué mandatos empezaron después de 2000 y terminaron antes de 2010?",
    "Que mandatos começaram depois de 2000 e terminaram antes de 2010?",
    "Какие мандаты начались после 2000 года и закончились до 2010 года?",
    "ما التكليفات التي بدأت بعد 2000 وانتهت قبل 2010؟",
)
_OF_TWO_POWERS = (
    "Who represented the US in Libya before Hungary and after Belgium?",
    "Wer vertrat die USA in Libyen nach Belgien und vor Ungarn?",
    "Qui représentait les États-Unis en Libye après la Belgique et avant la Hongrie ?",
    "¿Quién representó a EE. UU. en Libia después de Bélgica y antes de Hungría?",
    "Quem representou os EUA na Líbia antes da Hungria e depois da Bélgica?",
    "Кто представлял США в Ливии после Бельгии и до Венгрии?",
    "من مثل الولايات المتحدة في ليبيا قبل المجر وبعد بلجيكا؟",
)
_OF_TWO_WARS = (
    "Mandates of Switzerland in the First and Second World War",
    "Mandate der Schweiz im Ersten und im Zweiten Weltkrieg",
    "mandats de la Suisse pendant la Première et la Seconde Guerre mondiale",
    "mandatos de Suiza en la Primera y la Segunda Guerra Mundial",
    "mandatos da Suíça na Primeira e na Segunda Guerra Mundial",
    "мандаты Швейцарии в Первой и во Второй мировой войне",
    "تكليفات سويسرا في الحرب العالمية الأولى والثانية",
)
_AFTER_AND_BEFORE = (
    "Who represented the US in Iraq before 2011 and after 2002?",
    "Wer vertrat die USA im Irak nach 2002 und vor 2011?",
    "Qui représentait les États-Unis en Irak avant 2011 et après 2002 ?",
    "¿Quién representó a EE. UU. en Irak después de 2002 y antes de 2011?",
    "Quem representou os EUA no Iraque antes de 2011 e depois de 2002?",
    "Кто представлял США в Ираке до 2011 года и после 2002 года?",
    "من مثل الولايات المتحدة في العراق قبل 2011 وبعد 2002؟",
)
_FROM_MONTH_TO_MONTH = (
    "mandates in Syria between February and September 2012",
    "mandates in Syria from February 2012 to September 2012",
    "Mandate in Syrien von Februar bis September 2012",
    "mandats en Syrie de février à septembre 2012",
    "mandatos en Siria entre febrero y septiembre de 2012",
    "mandatos na Síria entre fevereiro e setembro de 2012",
    "мандаты в Сирии с февраля по сентябрь 2012 года",
    "التكليفات في سوريا بين فبراير وسبتمبر 2012",
    "التكليفات في سوريا بين فبراير 2012 وسبتمبر 2012",
    "التكليفات في سوريا من فيفري 2012 إلى شتنبر 2012",
)


@pytest.mark.parametrize("text", [*_OF_TWO_VERBS, *_OF_TWO_POWERS, *_OF_TWO_WARS, "mandates in 1943 or 1950"])
def test_no_limit_is_dropped(whole_answers: Answers, text: str) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize("text", _BEGUN_AND_ENDED)
def test_what_began_after_one_year_and_ended_before_another_did_both_between(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.found
    bounds = [bounds_of(each) for each in answer.found]
    assert all(each.earliest_start >= "2001" and each.latest_end < "2010" for each in bounds)
    assert answer_in_words(answer).sentence.startswith(
        f"According to the documents, {len(answer.found)} arrangements ended from 2001 to 2009 "
        "(only mandates that began then): "
    )


def test_what_perhaps_began_and_ended_in_a_time_is_not_told(whole_answers: Answers) -> None:
    assert whole_answers.answer("Mandates of Sweden that began after 2004 and ended before 2006") is None


@pytest.mark.parametrize("text", _AFTER_AND_BEFORE)
def test_what_lies_after_one_year_and_before_another_lies_between(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.question.when is not None
    assert (answer.question.when.first, answer.question.when.last) == ("2003-01-01", "2010-12-31")
    assert {each.power.code for each in answer.found} == {"PL"}


@pytest.mark.parametrize("text", _FROM_MONTH_TO_MONTH)
def test_a_span_of_months_is_read_to_its_end(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.question.when is not None
    assert (answer.question.when.first, answer.question.when.last) == ("2012-02-01", "2012-09-31")


@pytest.mark.parametrize(
    ("called", "number"), [("جانفي", 1), ("ماي", 5), ("جوان", 6), ("جويلية", 7), ("أوت", 8), ("غشت", 8), ("دجنبر", 12)]
)
def test_months_are_known_by_their_names_in_the_maghreb(whole_answers: Answers, called: str, number: int) -> None:
    answer = whole_answers.answer(f"من مثل الولايات المتحدة في سوريا في {called} 2012؟")
    assert answer is not None
    assert answer.question.when is not None
    assert answer.question.when.first == f"2012-{number:02}-01"


@pytest.mark.parametrize(
    "text",
    [
        *("US in Libya in 2011 and 2004", "How many mandates did Switzerland have in 1943 and 1970?"),
        *("USA in Libyen 2011 und 2004", "Wie viele Mandate hatte die Schweiz 1943 und 1970?"),
        "Combien de mandats la Suisse avait-elle en 1943 et 1970 ?",
        "¿Cuántos mandatos tenía Suiza en 1943 y 1970?",
        "Quantos mandatos tinha a Suíça em 1943 e 1970?",
        "Сколько мандатов имела Швейцария в 1943 и 1970 году?",
        "كم تكليفا كان لسويسرا في 1943 و1970؟",
    ],
)
def test_two_years_are_neither_a_period_nor_one_of_them(whole_answers, text):
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "How many mandates did Switzerland have between 1943 and 1970?",
        "Wie viele Mandate hatte die Schweiz zwischen 1943 und 1970?",
        "Combien de mandats la Suisse avait-elle entre 1943 et 1970 ?",
        "¿Cuántos mandatos tenía Suiza entre 1943 y 1970?",
        "Quantos mandatos tinha a Suíça entre 1943 e 1970?",
        "كم تكليفا كان لسويسرا بين عامي 1943 و1970؟",
    ],
)
def test_between_two_years_is_a_period(whole_answers, text):
    when = whole_answers.answer(text).question.when
    assert (when.first[:4], when.last[:4]) == ("1943", "1970")
