"""Texts in sorted lines are found as in a dictionary."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from index.sorted_lines import SortedLines

KEYS = st.text(st.sampled_from("ab é語"), max_size=6)
TEXTS = st.dictionaries(KEYS, st.text(st.sampled_from("xy :"), max_size=4), max_size=12)


@given(TEXTS, KEYS | st.text(max_size=6))
@example({"a": "x"}, "\udc80")
def test_every_key_has_its_text_and_no_other_has_one(texts: dict[str, str], asked: str) -> None:
    lines = SortedLines.of(texts)
    assert {key: lines.get(key) for key in texts} == texts
    assert [*lines] == sorted(texts)
    assert (lines.get(asked), asked in lines) == (texts.get(asked, ""), asked in texts)


@given(TEXTS, KEYS.filter(bool))
def test_what_keys_begin_with_is_known(texts: dict[str, str], beginning: str) -> None:
    assert SortedLines.of(texts).has_begun(beginning) == any(key.startswith(beginning) for key in texts)


@given(TEXTS, st.text(st.sampled_from("ab"), min_size=1, max_size=3))
def test_words_of_plain_keys_are_known(texts: dict[str, str], word: str) -> None:
    held = any(word in key.split(" ") for key in texts if key.isascii())
    assert SortedLines.of(texts).has_word(word) == held
