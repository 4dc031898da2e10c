"""What was so for a part of a time is no "yes" to the whole, and nothing is said to last since an earlier day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words

if TYPE_CHECKING:
    from index.answers.answering import Answers


@pytest.mark.parametrize(
    ("text", "affirmed"),
    [
        ("Did Switzerland represent the US in Cuba from 1961 to 2015?", True),
        ("Did Switzerland represent the US in Cuba between 1970 and 1980?", True),
        ("Did Switzerland represent the US in Cuba in the 1960s?", True),
        ("Did Switzerland represent the US in Cuba from 1950 to 1970?", False),
        ("Did Oman represent Iran in Canada from 2012 to 2016?", False),
        ("Did Switzerland represent the US in Cuba until 1990?", False),
    ],
)
def test_only_what_may_fill_a_time_is_affirmed_of_it(whole_answers: Answers, text: str, affirmed: bool) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer_in_words(answer).sentence.startswith("Yes. ") is affirmed


@pytest.mark.parametrize(
    "text", ["Who represents Mexico in Ecuador since 1940?", "Who represents Canada in Iran since 1990?"]
)
def test_no_lead_says_that_a_later_mandate_has_lasted_since_a_day(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.found
    assert not answer_in_words(answer).sentence.startswith("Since")
