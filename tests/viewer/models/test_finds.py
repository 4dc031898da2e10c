"""Finds are a sequence in reading order, though they are kept by block."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.models.finds import Find, Finds, Found

SPANS = st.sets(st.integers(0, 30), min_size=1).map(lambda starts: [(start, start + 2) for start in sorted(starts)])
BLOCKS = st.dictionaries(st.integers(1, 40), SPANS).map(
    lambda rows: [Found(row, row // 10, f"b{row}", rows[row]) for row in sorted(rows)]
)


def plain(blocks):
    return [Find(*found[:3], span) for found in blocks for span in found.spans]


@given(BLOCKS)
def test_they_are_counted_and_come_in_reading_order(blocks):
    finds = Finds(blocks)
    assert [finds[place] for place in range(len(finds))] == plain(blocks)


@given(BLOCKS, st.integers(0, 41), st.integers(0, 31))
def test_the_first_find_from_a_place_on(blocks, row, start):
    later = [find for find in plain(blocks) if (find.row, find.span) >= (row, (start, start))]
    assert len(plain(blocks)) - Finds(blocks).place_of(row, (start, start)) == len(later)


@given(BLOCKS, st.integers(0, 4))
def test_a_page_shows_its_own(blocks, page):
    spans = [(block, span) for block, spans in Finds(blocks).on_page(page).items() for span in spans]
    assert spans == [(find.block, find.span) for find in plain(blocks) if find.page == page]
