"""What is marked is made of whole words, whatever was selected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from viewer.annotations.selection.whole_words import whole_words
from viewer.kit.text.qt_text import units

TEXTS = ("The U.S. and Iran’s envoys", "  e\u0301tat 👩‍👩‍👧 x", "السفارة السويسرية في طهران", "瑞士代表美国的利益", "")


@given(st.sampled_from(TEXTS) | st.text(max_size=12), st.integers(0, 30), st.integers(0, 30))
def test_it_holds_what_was_selected_and_cuts_no_word(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = whole_words(text, (start, end))
    if found is None:
        assert not text[start:end].strip()
        return
    assert text[start:end].strip() in text[slice(*found)]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    for place in found:
        finder.setPosition(units(text, place))
        assert finder.isAtBoundary()
    assert whole_words(text, found) == found


@pytest.mark.parametrize(
    ("selected", "marked"), [((6, 15), "U.S. and Iran’s"), ((3, 13), "U.S. and"), ((9, 11), "and")]
)
def test_half_words_are_whole_and_spaces_are_left_out(selected, marked):
    assert TEXTS[0][slice(*whole_words(TEXTS[0], selected))] == marked
