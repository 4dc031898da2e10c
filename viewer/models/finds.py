"""What was found in a document, in reading order; no Qt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from index.model import Span


class Found(NamedTuple):
    """Every find in one block. Finds are kept by block: a letter may stand in a document some 100,000 times."""

    row: int
    page: int
    block: str
    spans: list[Span]


class Find(NamedTuple):
    """One find."""

    row: int
    page: int
    block: str
    span: Span


class Finds:
    """All finds of a document as a sequence; `place` counts from 0."""

    def __init__(self, blocks: Iterable[Found] = ()) -> None:
        self._blocks = list(blocks)
        self._ends = list(accumulate(len(found.spans) for found in self._blocks))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __getitem__(self, place: int) -> Find:
        at = bisect_left(self._ends, place + 1)
        found = self._blocks[at]
        return Find(found.row, found.page, found.block, found.spans[place - self._ends[at] + len(found.spans)])

    def place_of(self, row: int, span: Span) -> int:
        """Return the place of the first find at or after some characters of block `row`; the length beyond the last."""
        at = bisect_left(self._blocks, row, key=lambda found: found.row)
        if at == len(self._blocks):
            return len(self)
        found = self._blocks[at]
        return self._ends[at] - len(found.spans) + (bisect_left(found.spans, span) if found.row == row else 0)

    def on_page(self, number: int) -> dict[str, tuple[Span, ...]]:
        """Return the spans found on a page, by block id."""
        return {found.block: tuple(found.spans) for found in self._blocks if found.page == number}
