"""Where states of other times answer, it is said that nothing is stated of the state as named."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Schutzmacht Österreichs", "for Austria."),
        ("Spain in Germany", "for Spain in Germany."),
        ("Deutsche Schutzmacht in Israel vor 1965", "for Germany in Israel in force before 1965."),
    ],
)
def test_nothing_stated_of_the_state_as_named_is_said_first(whole_answers, text, told):
    answer = answer_in_words(whole_answers.answer(text))
    assert answer.sentence.startswith(f"The documents state no arrangement {told} ")
    assert answer.summary.startswith(f"The documents state no arrangement {told} ")


def test_of_a_time_that_knew_no_other_state_nothing_is_denied(whole_answers):
    answer = answer_in_words(whole_answers.answer("Who represented the United Kingdom in Turkey in 1915?"))
    assert "no arrangement" not in answer.sentence
