"""A number of states says what has their role and is none."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words


@pytest.mark.parametrize(
    "text",
    [
        "In how many states did Switzerland represent the United Kingdom?",
        "In welchen Ländern vertrat die Schweiz Großbritannien?",
        "В скольких странах Швейцария представляла интересы Великобритании?",
    ],
)
def test_territories_are_named_beside_the_states(whole_answers, text):
    assert "Not counted as states: French Indochina." in answer_in_words(whole_answers.answer(text)).sentence


def test_what_is_called_by_two_names_is_one(whole_answers):
    sentence = answer_in_words(whole_answers.answer("Which power represented the most countries?")).sentence
    assert "“the U.S. and Iran”" in sentence
