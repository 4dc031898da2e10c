"""What was found in a document, in reading order; no Qt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from index.model import Span
from viewer.reading.page.note_words import note_place


class Found(NamedTuple):
    """Every find in one block, or in one note below it: kept together, since one letter may occur 100,000 times."""

    row: int
    page: int
    block: str
    spans: list[Span]
    note: str = ""
    """Id of the editor's note below the block that holds these finds, blank for the block's own words."""


class Find(NamedTuple):
    """One find."""

    row: int
    page: int
    block: str
    span: Span
    note: str = ""

    @property
    def place(self) -> str:
        """What the place of these words is called on their page."""
        return note_place(self.note) if self.note else self.block


class FindResults:
    """All finds of a document as a sequence; `place` counts from 0."""

    def __init__(self, blocks: Iterable[Found] = ()) -> None:
        self._blocks = list(blocks)
        self._ends = list(accumulate(len(found.spans) for found in self._blocks))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __getitem__(self, place: int) -> Find:
        at = bisect_left(self._ends, place + 1)
        found = self._blocks[at]
        span = found.spans[place - self._ends[at] + len(found.spans)]
        return Find(found.row, found.page, found.block, span, found.note)

    def place_of(self, row: int, span: Span, note: str = "") -> int:
        """Return the place of the first find at or after some characters of block `row` or of a note below it.

        Beyond the last find that is the length; for a note without finds, it is the next block's first find.
        """
        at = bisect_left(self._blocks, row, key=lambda found: found.row)
        while at < len(self._blocks) and self._blocks[at].row == row:
            found = self._blocks[at]
            if found.note == note:
                return self._ends[at] - len(found.spans) + bisect_left(found.spans, span)
            if not note:
                break
            at += 1
        return self._ends[at - 1] if at else 0

    def on_page(self, number: int) -> dict[str, tuple[Span, ...]]:
        """Return the spans found on a page, by block id, and by `note_place` for the notes."""
        here = (found for found in self._blocks if found.page == number)
        return {note_place(found.note) if found.note else found.block: tuple(found.spans) for found in here}
