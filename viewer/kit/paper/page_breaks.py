"""Where the pages of a printed text end: no Qt, only lines and the room there is.

A page never ends with a heading, and never leaves a single line of a paragraph behind or takes a single one along.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from index.values import Struct

_SEVERAL = 2  # lines: typographers call a single one a widow or an orphan


class Paragraph(Struct, frozen=True):
    """The edges of a paragraph's lines, from the first one's top to the last one's bottom; at least two.

    `leads` binds it to the next paragraph.
    """

    edges: tuple[float, ...]
    leads: bool = False


class _PrintedLine(Struct, frozen=True):
    top: float
    bottom: float
    may_begin: bool


def page_slices(paragraphs: Sequence[Paragraph], height: float) -> tuple[tuple[float, float], ...]:
    """Return the top and bottom of the content of each page of `height`, in the units of the edges.

    What cannot be kept together, because it is higher than a page, is broken wherever the page ends; a single line
    higher than a page gets its own page. Space between paragraphs is dropped at the end of a page.
    """
    lines = _lines(paragraphs)
    slices: list[tuple[float, float]] = []
    first = 0
    while first < len(lines):
        end = first + 1
        while end < len(lines) and lines[end].bottom - lines[first].top <= height:
            end += 1
        if end < len(lines):
            end = next((at for at in range(end, first, -1) if lines[at].may_begin), end)
        slices.append((lines[first].top, lines[end - 1].bottom))
        first = end
    return tuple(slices)


def page_at(slices: Sequence[tuple[float, float]], height: float) -> int:
    """Return which page, counted from 0, shows the line at a height; the last one when all end above it."""
    return next((page for page, (_, bottom) in enumerate(slices) if height < bottom), max(0, len(slices) - 1))


def _lines(paragraphs: Sequence[Paragraph]) -> list[_PrintedLine]:
    lines: list[_PrintedLine] = []
    bound = False
    for paragraph in paragraphs:
        last = len(paragraph.edges) - 2
        for at, (top, bottom) in enumerate(pairwise(paragraph.edges)):
            inside = at >= _SEVERAL and last - at + 1 >= _SEVERAL and not paragraph.leads
            lines.append(_PrintedLine(top, bottom, inside if at else not bound))
        bound = paragraph.leads
    return lines
