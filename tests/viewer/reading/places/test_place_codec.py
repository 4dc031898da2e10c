"""A place is written into one word and read again; any other word in the settings file is no place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.places.history import Place
from viewer.reading.places.place_codec import read_place, write_place


@given(st.text(min_size=1), st.integers(0, 1000))
def test_every_place_is_read_as_it_was_written(block, offset):
    assert read_place(write_place(Place(block, offset))) == Place(block, offset)


@pytest.mark.parametrize("word", ["", "swiss", "@5", "swiss@", "swiss@-1", "swiss@12345", "swiss@x", "swiss@²"])
def test_what_cannot_be_understood_is_no_place(word):
    assert read_place(word) is None
