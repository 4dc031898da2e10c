"""Whoever asks about a day, month or year that is known of an arrangement finds it: it is never denied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.vocabularies.english import ENGLISH
from index.answers.when.times import mark_times
from index.arrangements.relations import is_doubtful
from index.model import Status
from index.words.local_names import local_name

if TYPE_CHECKING:
    from index.answers.answering import Answers
    from index.model import Arrangement

NOUNS = {
    "de": "Schutzmacht",
    "fr": "puissance protectrice",
    "es": "potencia protectora",
    "pt": "potência protetora",
    "ru": "держава-покровительница",
    "ar": "الدولة الحامية",
}


def known_dates(arrangement: Arrangement) -> set[str]:
    """Return the days, months and years that are known of an arrangement."""
    spans = mark_times(arrangement.period, ENGLISH.month_numbers)[1].values()
    lengths = (4, 7, 10)
    told = {span.first[:length] for span in spans for length in lengths if span.first[:length] == span.last[:length]}
    return told | {date[:length] for date in (arrangement.start, arrangement.end) for length in lengths if date}


@pytest.mark.parametrize("language", NOUNS)
def test_an_arrangement_is_found_at_its_own_times(whole_library, whole_answers: Answers, spoken, language: str) -> None:
    asked = 0
    for each in whole_library.arrangements():
        if each.status is Status.NEVER or is_doubtful(each) or not (each.represented.code and each.host.code):
            continue
        for date in known_dates(each):
            text = f"{NOUNS[language]} {local_name(each.represented)} {local_name(each.host)} {date}"
            answer = whole_answers.answer(text)
            assert answer is not None, text
            assert each.id in {one.id for one in (*answer.found, *answer.undecided)}, text
            asked += 1
    assert asked > 700


@pytest.mark.parametrize(
    "text",
    [
        "Who represented Germany in Morocco in the First World War?",
        "Wer vertrat Deutschland im Januar 1918 in Marokko?",
        "Кто представлял Германию в Марокко в 1918 году?",
    ],
)
def test_a_land_may_be_called_by_the_name_of_its_later_state(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert [each.id for each in answer.found] == ["nl-de-ma-1918"]
