"""The beginning of a text, for lists and sentences with little room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.table_cells import in_one_line
from viewer.kit.text.shortened import SHORTENED, beginning


@given(st.text(max_size=60), st.integers(1, 40))
def test_what_is_left_is_the_beginning_of_the_text_in_one_line(text, most):
    line, shown = " ".join(in_one_line(text)[0].split()), beginning(text, most)
    assert shown == line or (shown.endswith(SHORTENED) and line.startswith(shown.removesuffix(SHORTENED)))
    assert len(shown.removesuffix(SHORTENED)) <= most or shown == line


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("a treaty", 8, "a treaty"),
        ("a treaty of 1961", 8, "a treaty…"),
        ("a treaty of 1961", 10, "a treaty…"),
        ("Schutzmachtmandate", 6, "Schutz…"),
        ("two\nlines  here", 9, "two lines…"),
        ("Iran\t\tBern", 20, "Iran · Bern"),
        ("Iran\tBern", 7, "Iran…"),
    ],
)
def test_a_text_is_cut_between_words_where_it_can_be(text, most, shown):
    assert beginning(text, most) == shown
