"""How the time of an answer is told: by the name that the question has for it, and with what it does not bear out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words

if TYPE_CHECKING:
    from index.answers.answering import Answers


def _told(answers: Answers, text: str) -> str:
    answer = answers.answer(text)
    assert answer is not None
    return answer_in_words(answer).sentence


@pytest.mark.parametrize(
    ("language", "text", "called"),
    [
        ("fr", "Qui représentait le Royaume-Uni en Ouganda sous Idi Amin Dada ?", "Idi Amin Dada"),
        ("fr", "Qui représentait les États-Unis au Japon après Pearl Harbor ?", "Pearl Harbor"),
        ("de", "Wer vertrat die USA in Irak vor dem Golfkrieg?", "Golfkrieg"),
        ("pt", "Quem representou o Reino Unido na Argentina depois das Malvinas?", "Malvinas"),
        ("ru", "Кто представлял США в Японии после Пёрл-Харбора?", "Пёрл-Харбора"),
    ],
)
@pytest.mark.usefixtures("spoken")
def test_a_time_of_which_only_the_dates_are_told_keeps_its_name(whole_answers: Answers, text: str, called: str) -> None:
    assert called in _told(whole_answers, text).partition(":")[0]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Who represented Portugal in India after the annexation of Goa?", "After the Goa annexation: "),
        ("Who represented Britain in Uganda under Idi Amin?", "During the Idi Amin regime: "),
        ("Who represented Germany in the 19th century?", " At other times: "),
        ("Mandates of Switzerland in 2026", " Of these, last confirmed before then: "),
        ("How many states did the US represent in Germany in 1916?", "In 1916: perhaps the United States "),
    ],
)
def test_times_are_told_as_far_as_they_are_known(whole_answers: Answers, text: str, told: str) -> None:
    assert told in _told(whole_answers, text)


@pytest.mark.parametrize(
    "text", ["Who represented the US in Bulgaria {} the UK?", "Wer vertrat die USA in Bulgarien {} Großbritannien?"]
)
def test_what_words_put_before_a_year_is_no_perhaps_after_it(whole_answers: Answers, text: str) -> None:
    before, after = (("before", "after"), ("vor", "nach"))["Wer" in text]
    earlier, later = whole_answers.answer(text.format(before)), whole_answers.answer(text.format(after))
    assert earlier is None or not (earlier.found or earlier.undecided)
    assert later is not None
    assert {each.id for each in later.found} == {"ch-us-bg"}


def test_what_is_only_agreed_is_not_the_latest(whole_answers: Answers) -> None:
    latest = whole_answers.answer("Who was the last to represent the US?")
    assert latest is None or "qa-us-af" not in {each.id for each in latest.found}
    first = whole_answers.answer("Qui a été le premier à représenter les États-Unis ?")
    assert first is None or "gb-us-es" not in {each.id for each in first.found}
