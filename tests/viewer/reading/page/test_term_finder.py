"""Where a passage uses the glossary's terms."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.model import Term
from viewer.reading.page.term_finder import TermFinder

POWER = Term("power", "Power", ("protecting power", "protecting powers"), "…", ())
SECTION = Term("section", "Interests section", ("interests section", "power"), "…", ())
FINDER = TermFinder(lambda: (POWER, SECTION))


def test_the_first_use_of_each_term_is_found_and_longer_forms_win():
    text = "A Protecting Power opens an interests section; another protecting power closes it."
    assert [(text[start:end], term) for start, end, term in FINDER.find(text)] == [
        ("Protecting Power", "power"),
        ("interests section", "section"),
    ]


def test_parts_of_words_are_not_terms():
    assert FINDER.find("superpower powerful") == ()


def test_a_glossary_without_forms_finds_nothing():
    assert TermFinder(tuple).find("protecting power") == ()


@given(st.text())
def test_spans_lie_in_the_text_in_order_and_apart(text):
    found = FINDER.find(text)
    edges = [edge for start, end, _ in found for edge in (start, end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
