"""How far through a document a line is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.places.reading_progress import percent_read

ROWS = st.integers(1, 5000)


def test_the_first_line_is_nothing_and_the_last_everything():
    assert percent_read(7, 0, 7, 16) == 0
    assert percent_read(12, 0, 7, 16) == 50
    assert percent_read(16, 999, 7, 16) == 100


@given(ROWS, ROWS, st.integers(0, 999), st.integers(0, 999), ROWS)
def test_further_down_is_never_less(row, more, offset, other, length):
    first, second = sorted([(row, offset), (row + more, other)])
    before, after = percent_read(*first, 1, length), percent_read(*second, 1, length)
    assert 0 <= before <= after <= 100
