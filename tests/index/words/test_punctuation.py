"""Signs between and around words; the words themselves stay as they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.words.punctuation import labelled, listed, listed_apart, quoted

WORDS = st.text(min_size=1, max_size=20)


def test_things_in_a_row_stand_apart_and_blank_ones_are_left_out():
    assert listed(["Iran", "", "Iraq", "Cuba"]) == "Iran, Iraq, Cuba"
    assert listed_apart(["Iran, since 1980", "Iraq"]) == "Iran, since 1980; Iraq"
    assert (listed([]), listed([""]), listed(["Iran"])) == ("", "", "Iran")


def test_a_label_and_a_quotation_are_nothing_without_their_words():
    assert (labelled("Iran", "1980"), labelled("", "1980")) == ("Iran: 1980", "1980")
    assert (quoted("as worded"), quoted("")) == ("“as worded”", "")


@given(st.lists(WORDS, min_size=1))
def test_words_stay_as_they_are_whatever_is_in_them(words):
    assert listed(words) == ", ".join(words)
    assert quoted(words[0]) == f"“{words[0]}”"
    assert labelled(words[0], words[-1]) == f"{words[0]}: {words[-1]}"
