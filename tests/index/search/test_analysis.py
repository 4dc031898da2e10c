"""How text becomes words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.search.analysis import (
    SPACELESS,
    Folded,
    Stemmer,
    fold,
    has_spaceless,
    placed_tokens,
    token_pattern,
    tokens,
    words,
    words_of_each,
)


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


EVERY_SCRIPT = re.compile(token_pattern(SPACELESS))
# Letters, marks and signs of many scripts; most texts of any characters would have none that go together.
WRITTEN = st.text(
    st.sampled_from("aZéßΣ ёй' ’.,_-1٣½ªⅣ\u0301\u0e00กะ\u0e4d国々か\u3099ﾞ𠀀\u200d\ufe0fعَהא״ا²ᾳ\u06e5\u2fff")
    | st.characters()
)


@given(WRITTEN)
def test_a_text_is_split_as_by_the_pattern_that_knows_every_script(text: str) -> None:
    assert [match.span() for match in placed_tokens(text)] == [match.span() for match in EVERY_SCRIPT.finditer(text)]
    assert tokens(text) == EVERY_SCRIPT.findall(text)
    assert has_spaceless(text) == bool(re.search(f"[{SPACELESS}]", text))


@given(WRITTEN)
def test_letters_are_folded_the_first_time_as_every_time_after(text: str) -> None:
    first = [fold(token) for token in tokens(text)]
    assert [fold(token) for token in tokens(text)] == first
    assert all(fold(word) == word for word in first if "." not in word)


def test_remembers_how_tokens_are_folded() -> None:
    folded = Folded()
    assert [folded[token] for token in tokens("Türkiye’s U.S.")] == ["turkiye", "u.s."]
    assert folded == {"Türkiye’s": "turkiye", "U.S.": "u.s."}


LETTERS = st.sampled_from(
    ["US", "usa", "us", "Łódź", "ΣΑΣ", "İi", "Tür-kei", "l’Iran", "ŉ", "日本", "ـ", "и\u0306", "a\nb", "4.2"]
)


@given(st.lists(st.lists(LETTERS | st.text(max_size=8), max_size=4).map(" ".join), max_size=6))
def test_many_texts_are_split_as_each_alone(texts: list[str]) -> None:
    assert words_of_each(texts) == [tuple(words(text)) for text in texts]
