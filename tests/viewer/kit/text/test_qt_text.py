"""Between Python's text and Qt's."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.kit.text.qt_text import showable, units


@given(st.text(st.characters(blacklist_categories=("Cs",))), st.integers(0, 20))
def test_units_are_those_of_utf_16(text, offset):
    assert units(text, offset) - offset == len(text[:offset].encode("utf-16-le")) // 2 - len(text[:offset])


@given(st.text())
def test_what_is_shown_has_the_same_length(text):
    assert len(showable(text)) == len(text)


def test_line_ends_and_object_marks_become_signs_that_can_be_seen():
    assert showable("a\u2029b\ufffcc\td") == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c d"
