"""Mandates that began or ended in a year, by every verb for it: what was in force then is another question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.question import Event
from index.arrangements.bounds import first_day

if TYPE_CHECKING:
    from index.answers.answering import Answers

_ENDED = (
    *(f"¿Qué mandatos {verb} en 2015?" for verb in ["acabaron", "concluyeron", "expiraron", "vencieron", "caducaron"]),
    *(f"Which mandates {verb} in 2015?" for verb in ["ended", "expired", "concluded", "finished", "lapsed"]),
    *(f"Quels mandats {verb} en 2015 ?" for verb in ("ont pris fin", "se sont achevés", "prirent fin", "ont expiré")),
    *(f"Que mandatos {verb} em 2015?" for verb in ["acabaram", "terminaram", "expiraram", "caducaram"]),
    *(f"Welche Mandate {verb} 2015?" for verb in ("endeten", "erloschen")),
    *(f"Welche Mandate sind 2015 {verb}?" for verb in ("ausgelaufen", "abgelaufen")),
    *(f"Какие мандаты {verb} в 2015 году?" for verb in ["закончились", "завершились", "истекли", "кончились"]),
    *(f"ما التكليفات التي {verb} عام 2015؟" for verb in ["انتهت", "انقضت"]),
)
_BEGAN = (
    *(f"¿Qué mandatos {verb} en 1980?" for verb in ("comenzaron", "arrancaron", "entraron en vigor")),
    *(f"Which mandates {verb} in 1980?" for verb in ("began", "commenced", "came into force", "took effect")),
    *(f"Quels mandats {verb} en 1980 ?" for verb in ("ont commencé", "sont entrés en vigueur")),
    *(f"Que mandatos {verb} em 1980?" for verb in ("começaram", "tiveram início", "entraram em vigor")),
    "Welche Mandate begannen 1980?",
    *(f"Какие мандаты {verb} в 1980 году?" for verb in ("начались", "вступили в силу")),
    *(f"ما التكليفات التي {verb} عام 1980؟" for verb in ("بدأت", "دخلت حيز النفاذ")),
)


@pytest.mark.parametrize("text", _ENDED)
def test_what_ended_in_a_year_is_told_by_every_verb(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.question.event is Event.ENDED
    assert {each.id for each in answer.found} == {"ch-cu-us", "ch-us-cu"}


@pytest.mark.parametrize("text", _BEGAN)
def test_what_began_in_a_year_is_told_by_every_verb(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.question.event is Event.BEGAN
    assert {each.start[:4] or each.period[-4:] for each in answer.found} >= {"1980"}


@pytest.mark.parametrize(
    "text",
    [
        *("Which mandates has Switzerland taken on since 2000?", "new mandates of Switzerland since 2000"),
        *("Welche Mandate hat die Schweiz seit 2000 übernommen?", "neue Mandate der Schweiz seit 2000"),
        *("Quels mandats la Suisse a-t-elle assumés depuis 2000 ?", "¿Qué mandatos ha asumido Suiza desde 2000?"),
        *("Que mandatos assumiu a Suíça desde 2000?", "Какие мандаты взяла на себя Швейцария с 2000 года?"),
    ],
)
def test_mandates_that_were_taken_on_began_then(whole_answers, text):
    found = whole_answers.answer(text).found
    assert found
    assert {each.power.code for each in found} == {"CH"}
    assert all(first_day(each.start) >= "2000" for each in found if each.start)
    assert "ch-us-ir" not in {each.id for each in found}


@pytest.mark.parametrize(
    "text",
    [
        "Who stopped representing the US in Syria in 2012?",
        "Wer hat 2012 aufgehört, die USA in Syrien zu vertreten?",
        "Qui a cessé de représenter les États-Unis en Syrie en 2012 ?",
        "¿Quién dejó de representar a Estados Unidos en Siria en 2012?",
        "Quem deixou de representar os EUA na Síria em 2012?",
        "Кто перестал представлять США в Сирии в 2012 году?",
        "من توقف عن تمثيل الولايات المتحدة في سوريا عام 2012؟",
    ],
)
def test_who_stopped_representing_a_state_is_no_one_who_began(whole_answers, text):
    assert [each.power.code for each in whole_answers.answer(text).found] == ["PL"]


@pytest.mark.parametrize("verb", ["passou a representar", "ficou a representar", "veio a representar"])
def test_who_came_to_represent_a_state_followed_another(whole_answers, verb):
    answer = whole_answers.answer(f"Quem {verb} os EUA na Síria depois da Polónia?")
    assert [each.power.code for each in answer.found] == ["CZ"]


def test_who_did_not_stop_is_not_answered(whole_answers):
    assert whole_answers.answer("Who has not stopped representing the US in Cuba?") is None
