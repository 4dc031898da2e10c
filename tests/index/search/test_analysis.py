"""How text becomes words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.search.analysis import TOKEN, Folded, Stemmer, fold, words


@pytest.mark.parametrize("spelling", ["U.S.", "U.S", "US", "USA", "U.S.A.", "u.s.", "u.s.a", "usa"])
def test_all_spellings_of_the_united_states_are_one_word(spelling: str) -> None:
    assert words(f"the {spelling} embassy") == ["the", "u.s.", "embassy"]


def test_the_pronoun_us_is_not_the_state() -> None:
    assert fold("us") != fold("US")


@pytest.mark.parametrize(
    ("token", "word"),
    [
        ("Türkiye", "turkiye"),
        ("Iran’s", "iran"),
        ("Iran's", "iran"),
        ("O'Brien", "obrien"),
        ("Łódź", "lodz"),
        ("_", ""),
    ],
)
def test_accents_case_and_apostrophes_do_not_count(token: str, word: str) -> None:
    assert fold(token) == word


def test_stars_are_not_part_of_a_word() -> None:
    assert words("*bold* and 10,000 men") == ["bold", "and", "10,000", "men"]


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert words("cafe\u0301") == words("caf\u00e9") == ["cafe"]


def test_words_of_one_family_share_a_stem() -> None:
    stemmer = Stemmer()
    assert stemmer.stem("mediating") == stemmer.stem("mediation") == stemmer.stem("mediates")


@given(st.text(max_size=200))
def test_any_text_has_words_that_can_be_asked_for(text: str) -> None:
    assert all(word and word == word.lower() and " " not in word for word in words(text))


def test_remembers_how_tokens_are_folded() -> None:
    folded = Folded()
    assert [folded[token] for token in TOKEN.findall("Türkiye’s U.S.")] == ["turkiye", "u.s."]
    assert folded == {"Türkiye’s": "turkiye", "U.S.": "u.s."}
