"""Finds are a sequence in reading order, though they are kept by block."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.finding.find_results import Find, FindResults, Found

SPANS = st.sets(st.integers(0, 30), min_size=1).map(lambda starts: [(start, start + 2) for start in sorted(starts)])
NOTES = ("", "note-a", "note-b")
BLOCKS = st.dictionaries(st.tuples(st.integers(1, 40), st.sampled_from(NOTES)), SPANS).map(
    lambda rows: [
        Found(row, row // 10, f"b{row}", rows[row, note], note and f"{note}-{row}") for row, note in sorted(rows)
    ]
)


def plain(blocks):
    return [Find(*found[:3], span, found.note) for found in blocks for span in found.spans]


@given(BLOCKS)
def test_they_are_counted_and_come_in_reading_order(blocks):
    finds = FindResults(blocks)
    assert [finds[place] for place in range(len(finds))] == plain(blocks)


@given(BLOCKS, st.integers(0, 41), st.integers(0, 31))
def test_the_first_find_from_a_place_on(blocks, row, start):
    later = [find for find in plain(blocks) if (find.row, find.note, find.span) >= (row, "", (start, start))]
    assert len(plain(blocks)) - FindResults(blocks).place_of(row, (start, start)) == len(later)


@given(BLOCKS)
def test_every_find_is_found_again_where_it_stands(blocks):
    finds = FindResults(blocks)
    assert [finds.place_of(each.row, each.span, each.note) for each in plain(blocks)] == list(range(len(finds)))


@given(BLOCKS, st.integers(0, 4))
def test_a_page_shows_its_own(blocks, page):
    spans = [(place, span) for place, spans in FindResults(blocks).on_page(page).items() for span in spans]
    assert spans == [(find.place, find.span) for find in plain(blocks) if find.page == page]
