"""Typed and pasted words mean the same, with or without invisible characters around them."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.folding import fold, fold_name
from index.typed import cleaned, in_plain_signs, is_printable, written
from tests.noises import NOISES

PHRASE = "the protecting power’s non-stop role in 4.2 and 1980-85"


@pytest.mark.parametrize("noise", NOISES)
def test_noise_changes_nothing(noise: str) -> None:
    noisy = NOISES[noise](PHRASE)
    assert noisy != PHRASE
    assert in_plain_signs(noisy).strip() == in_plain_signs(PHRASE)
    assert fold_name(noisy) == fold_name(PHRASE)


def test_one_space_typed_behind_a_word_stays_and_a_line_break_does_not() -> None:
    assert [cleaned(text) for text in ("swiss ", "swiss  ", "swiss\n", "swiss \r\n", " ", "")] == [
        *("swiss ", "swiss ", "swiss", "swiss", "", "")
    ]


def test_spaces_of_every_width_are_printable_and_nothing_that_moves_or_hides_is() -> None:
    spaces = [sign for sign in map(chr, range(sys.maxunicode)) if unicodedata.category(sign) == "Zs"]
    assert [space for space in spaces if not is_printable(f"a{space}?")] == []
    assert [sign for sign in "\n\0\x1b\u2028\u202e\ufeff" if is_printable(f"a{sign}?")] == []


def test_what_belongs_to_the_words_is_kept() -> None:
    for text in ("می\u200cتواند", "क्\u200dष", "👩\u200d⚖\ufe0f", "“Ça va”, dit-il – l’été"):
        assert cleaned(text) == text


def test_of_a_note_only_control_characters_are_left_out() -> None:
    note = "One  line,\n\n\tan\xadother \u200fשלום –  ’"
    assert written(f"\ufeff{note}\0\x1b") == note


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)
    assert in_plain_signs(in_plain_signs(text)) == in_plain_signs(text)
    assert fold(in_plain_signs(text)).split() == fold(text).split()
