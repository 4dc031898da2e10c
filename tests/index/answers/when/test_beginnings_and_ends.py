"""Mandates that began or ended in a year, by every verb for it: what was in force then is another question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.question import Event

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
