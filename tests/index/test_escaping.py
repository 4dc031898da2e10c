"""Texts within HTML are written as Python's own module writes them."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.escaping import escape


@pytest.mark.parametrize("quote", [True, False])
@given(text=st.text(st.sampled_from("ab &<>\"';#xéم")))
def test_signs_that_html_takes_for_its_own_are_named(text: str, quote: bool) -> None:
    assert escape(text, quote) == html.escape(text, quote)
