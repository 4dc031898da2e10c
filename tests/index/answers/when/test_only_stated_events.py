"""Nothing is told to have begun, ended or been in force that the record does not say so of, whatever time is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words
from index.arrangements.stages import took_effect
from index.model import Status

if TYPE_CHECKING:
    from index.answers.answering import Answers
    from index.model import Arrangement

_YEARS = (1870, 1908, 1913, 1943, 1982, 1995, 2000, 2009, 2021, 2026)
_TIMES = ("in {0}", "since {0}", "after {0}", "before {0}", "until {0}", "between {0} and {1}")
_QUESTIONS = ("which mandates were in force {}", "mandates that began {}", "mandates that ended {}")
# Of these two requests and agreements nobody knows what became.
_ONLY_PLANNED = {
    "en": "Mandates in Venezuela since 2024",
    "de": "Wie viele Mandate gab es 2026 in Venezuela?",
    "fr": "Quels mandats étaient en vigueur au Venezuela en 2026 ?",
    "es": "¿Quién representa a Argentina en Venezuela desde 2024?",
    "pt": "Quem assumiu a representação da Argentina em Caracas em janeiro de 2026?",
    "ru": "Сколько мандатов действовало в Венесуэле в 2026 году?",
    "ar": "ما التكليفات في فنزويلا منذ 2024؟",
}


def _found(answers: Answers, text: str) -> tuple[Arrangement, ...]:
    answer = answers.answer(text)
    return answer.found if answer else ()


@pytest.mark.parametrize("question", _QUESTIONS)
def test_what_is_found_is_stated(whole_answers: Answers, question: str) -> None:
    asked = [question.format(time.format(year, year + 3)) for time in _TIMES for year in _YEARS]
    found = [each for text in asked for each in _found(whole_answers, text)]
    assert found
    assert [each.id for each in found if not took_effect(each.stages)] == []
    if "ended" in question:
        assert [each.id for each in found if not each.end and each.status is not Status.ENDED] == []


@pytest.mark.parametrize("question", _QUESTIONS)
@pytest.mark.parametrize(("inner", "outer"), [("after", "since"), ("before", "until")])
def test_what_is_of_a_time_is_of_a_longer_one(whole_answers: Answers, question: str, inner: str, outer: str) -> None:
    for year in _YEARS:
        asked = [question.format(f"{relation} {year}") for relation in (inner, outer)]
        within, around = ({each.id for each in _found(whole_answers, text)} for text in asked)
        assert within <= around


@pytest.mark.parametrize("language", _ONLY_PLANNED)
def test_what_was_only_asked_for_is_none_in_force(whole_answers: Answers, language: str) -> None:
    answer = whole_answers.answer(_ONLY_PLANNED[language])
    assert answer is not None
    assert "it-ar-ve" not in {each.id for each in answer.found}
    assert "it-ar-ve" in {each.id for each in answer.undecided}
    assert "Italy represent" in (told := answer_in_words(answer).sentence) or "Not counted: 1 " in told
