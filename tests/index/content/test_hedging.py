"""Hedging words are whole words from a short list, in any case."""

from __future__ import annotations

import pytest

from index.content.hedging import HEDGES, is_hedged, says_currently


@pytest.mark.parametrize(
    ("quote", "hedged"),
    [
        ("Sweden reportedly represents it.", True),
        ("LIKELY made through Switzerland", True),
        ("It was, it seems, Poland.", True),
        ("“Alleged” ties", True),
        ("Reporters in May could see it.", False),
        ("an unlikely believer in suggestions", False),
        ("Switzerland represents the U.S. in Iran.", False),
        ("", False),
    ],
)
def test_a_quote_hedges_by_one_whole_word(quote: str, hedged: bool) -> None:
    assert is_hedged(quote) is hedged


def test_every_word_of_the_list_counts() -> None:
    assert all(is_hedged(f"It is {word}, they say.") for word in HEDGES)


@pytest.mark.parametrize(("quote", "said"), [("It Currently does.", True), ("concurrently", False), ("current", False)])
def test_currently_is_a_word(quote: str, said: bool) -> None:
    assert says_currently(quote) is said
