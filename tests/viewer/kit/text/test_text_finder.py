"""Finding words as readers mean them, with spans in characters of the original text."""

from __future__ import annotations

import unicodedata
from itertools import pairwise, product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.typed import cleaned
from tests.noises import NOISES
from viewer.kit.text.text_finder import FindOptions, find, fold_text

ANY = FindOptions()
OPTIONS = st.builds(FindOptions, case=st.booleans(), accents=st.booleans())
TEXTS = st.text("aAeEé\u0301ßœﬁ’' -–𝐀Σσς漢.\xad\u200b\t", max_size=30)


def found(text: str, words: str, options: FindOptions = ANY) -> list[str]:
    """Return the finds as they stand in the text."""
    spans = find(fold_text(text, options), fold_text(words, options).folded, options)
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "words", "finds"),
    [
        ("The State and the state", "STATE", ["State", "state"]),
        ("Zürich’s café culture", "zurich's cafe", ["Zürich’s café"]),
        ("cafe\u0301s", "café", ["cafe\u0301"]),
        ("Straße, STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("the ﬁrst œuvre", "first oeuvre", ["ﬁrst œuvre"]),
        ("1980–1985", "1980-1985", ["1980–1985"]),
        ("ten\xa0people", "ten people", ["ten\xa0people"]),
        ("“good offices”", '"good offices"', ["“good offices”"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("U.S. interests", "us", []),
        ("anything", "", []),
    ],
)
def test_words_are_found_as_typed(text, words, finds):
    assert found(text, words) == finds


def test_case_counts_when_asked_for():
    assert found("Us and us, ÉTÉ and été", "us", FindOptions(case=True)) == ["us"]
    assert found("ÉTÉ and été", "ete", FindOptions(case=True)) == ["été"]


def test_accents_count_when_asked_for():
    exact = FindOptions(accents=True)
    assert found("cafe, Café, cafe\u0301", "café", exact) == ["Café", "cafe\u0301"]
    assert found("cafe, café, cafe\u0301", "cafe", exact) == ["cafe"]


def test_a_mark_without_a_composed_letter_counts_too():
    assert found("q\u0301 q", "q", FindOptions(accents=True)) == ["q"]


def test_whole_words_are_not_parts_of_others():
    whole = FindOptions(whole_words=True)
    assert found("state, statement, the state’s, inter-state", "state", whole) == ["state", "state", "state"]
    assert found("ab abab ab", "ab", whole) == ["ab", "ab"]


@given(TEXTS, TEXTS, OPTIONS)
def test_finds_are_in_order_apart_and_fold_to_what_was_wanted(text, words, options):
    folded, wanted = fold_text(text, options), fold_text(words, options).folded
    spans = find(folded, wanted, options)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(wanted in fold_text(text[start:end], options).folded for start, end in spans)


@given(TEXTS, TEXTS, TEXTS, OPTIONS)
@example("", "A", "\xad\u0301", FindOptions(accents=True))
def test_what_stands_in_a_text_is_found(before, words, after, options):
    seen = [cleaned(part) for part in (words, after)]  # an accent joins the letter before it across what cannot be seen
    apart = not any(unicodedata.combining(part[0]) for part in seen if part)
    if apart and fold_text(words, options).folded:
        assert found(f"{before} {words}{after}", words, options)


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize(
    "options",
    [FindOptions(case=case, accents=accents, whole_words=True) for case, accents in product((False, True), repeat=2)],
)
def test_what_cannot_be_seen_counts_neither_in_the_text_nor_in_the_words(noise, options):
    phrase = "the power’s non-stop role since 1980"
    noisy = NOISES[noise](phrase)
    for text in (phrase, noisy):
        for words in (phrase, noisy):
            (found_text,) = found(f"Thus, {text}, as said", cleaned(words).strip(), options)
            assert cleaned(found_text).strip() == cleaned(text).strip()


def test_a_word_goes_on_behind_what_cannot_be_seen():
    assert found("pro\xadtecting pro tec\u200bt", "pro", FindOptions(whole_words=True)) == ["pro"]


@given(st.text(max_size=40))
def test_letters_keep_their_places(text):
    folded = fold_text(text, ANY)
    assert [folded.original(at, at + 1) for at in range(len(folded.folded))] == sorted(
        folded.original(at, at + 1) for at in range(len(folded.folded))
    )
