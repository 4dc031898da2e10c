"""A place of which the library has words alone, and no state, is found by the name of the state that it is now."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "power"),
    [
        ("Who represented Germany in Gibraltar?", "ES"),
        ("Who represented Germany in Madagascar in 1917?", "SE"),
        ("Wer vertrat Deutschland in Singapur?", "NL"),
    ],
)
def test_a_place_of_words_alone_is_found(whole_answers, text, power):
    assert [each.power.code for each in whole_answers.answer(text).arrangements] == [power]


def test_no_place_that_the_library_tells_of_is_said_to_be_unknown(whole_answers, whole_library):
    worded = [each for each in whole_library.arrangements() if each.host.name and not each.host.code]
    named = [each for each in worded if whole_answers.answer(f"Which powers have acted in {each.host.name}?")]
    assert len(named) > 1
    for each in named:
        facts = whole_answers.answer(f"Which powers have acted in {each.host.name}?")
        assert each.id in {found.id for found in facts.arrangements}
