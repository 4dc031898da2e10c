"""Pages end where a reader would end them."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from viewer.kit.paper.page_breaks import Paragraph, page_at, page_slices

HEIGHT = 50.0
SHAPES = st.lists(st.tuples(st.integers(1, 12), st.booleans()), max_size=30)


def text(*shapes: tuple[int, bool]) -> list[Paragraph]:
    """Return paragraphs of lines 10 high with room of 5 between: how many lines each has, and whether it leads."""
    tops = accumulate((10.0 * lines + 5 for lines, _ in shapes), initial=0.0)
    return [
        Paragraph(tuple(top + 10.0 * at for at in range(lines + 1)), leads)
        for top, (lines, leads) in zip(tops, shapes, strict=False)
    ]


def test_a_page_is_filled_before_the_next_begins() -> None:
    assert page_slices(text((5, False), (5, False)), HEIGHT) == ((0, 50), (55, 105))


def test_no_line_is_left_alone_at_the_end_of_a_page_or_taken_along_alone() -> None:
    assert page_slices(text((3, False), (4, False)), HEIGHT) == ((0, 30), (35, 75))
    assert page_slices(text((6, False)), HEIGHT) == ((0, 40), (40, 60))


def test_a_heading_goes_with_what_follows() -> None:
    assert page_slices(text((3, False), (1, True), (3, False)), HEIGHT) == ((0, 30), (35, 80))
    assert page_slices(text((2, False), (1, True), (1, True), (2, False)), HEIGHT) == ((0, 20), (25, 75))


@given(SHAPES)
def test_every_line_is_printed_once_and_no_page_is_too_full(shapes) -> None:
    paragraphs = text(*shapes)
    slices = page_slices(paragraphs, HEIGHT)
    tops = [top for paragraph in paragraphs for top in paragraph.edges[:-1]]
    assert sorted(top for begin, end in slices for top in tops if begin <= top < end) == tops
    assert all(end - begin <= HEIGHT for begin, end in slices)


@given(SHAPES)
def test_a_page_ends_with_a_heading_only_where_nothing_else_can_be(shapes) -> None:
    paragraphs = text(*shapes)
    slices = page_slices(paragraphs, HEIGHT)
    leading = {paragraph.edges[-1]: paragraph.edges[0] for paragraph in paragraphs[:-1] if paragraph.leads}
    for begin, end in slices[:-1]:
        if end in leading and leading[end] > begin:
            above = [each for each in paragraphs if begin <= each.edges[0] < end and begin < each.edges[-1] <= end]
            assert all(each.leads for each in above if each.edges[0] > begin)


def test_a_line_is_found_on_its_page() -> None:
    slices = page_slices(text((5, False), (5, False)), HEIGHT)
    assert [page_at(slices, height) for height in (0, 49, 50, 55, 500)] == [0, 0, 1, 1, 1]
    assert (page_slices([], HEIGHT), page_at((), 3)) == ((), 0)


def test_a_line_higher_than_a_page_has_one_of_its_own() -> None:
    assert page_slices([Paragraph((0, 80)), Paragraph((85, 95))], HEIGHT) == ((0, 80), (85, 95))
