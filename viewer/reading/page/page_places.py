"""Where the characters of a page's texts stand in its text document, and which characters stand at a position of it.

A paragraph stands there in one stretch. A row of a table stands there cell by cell, and what is shown between the words
of its cells, such as the names of columns, is no part of its text. Qt counts UTF-16 units, Python characters: whatever
asks here counts characters.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QTextCursor

from index.values import Struct
from viewer.kit.text.qt_text import characters, units

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.model import Span


class Stretch(Struct, frozen=True):
    """Characters `start` to `end` of a text, and the position in the document of the first of them."""

    start: int
    end: int
    position: int


Chosen = Callable[[Stretch, int], tuple[int, int] | None]
"""Given a stretch and how many units long it is: from which position to which it is chosen, None if it is not."""


class PagePlaces:
    """The texts of a page by their places: ids of blocks, and those of notes below them."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._stretches: dict[str, tuple[Stretch, ...]] = {}
        # Whether each character of a text is one unit, as of nearly all; of those that were asked for.
        self._even: dict[str, bool] = {}

    def add(self, place: str, text: str, stretches: Sequence[Stretch]) -> None:
        """Take a text and its stretches, of which there is at least one, in the order of the text."""
        self._texts[place], self._stretches[place] = text, tuple(stretches)

    def __iter__(self) -> Iterator[str]:
        """Yield the places in reading order."""
        return iter(self._texts)

    def __contains__(self, place: str) -> bool:
        """Return whether a text stands on this page."""
        return place in self._texts

    def first(self, place: str) -> int:
        """Return the position at which a text begins; raises KeyError for one of another page."""
        return self._stretches[place][0].position

    def runs(self, place: str, start: int, end: int) -> list[tuple[int, int]]:
        """Return the positions between which characters `start` to `end` stand; one at least, which may be empty."""
        parts = [(each, max(start, each.start), min(end, each.end)) for each in self._stretches[place]]
        within = _evenly if self._is_even(place) else partial(self._within, place)
        found = [(within(of, first), within(of, last)) for of, first, last in parts if first < last]
        return found or [(self.position(place, start),) * 2]

    def span(self, place: str, chosen: Chosen) -> Span | None:
        """Return the characters of a text from the first to the last that are chosen; None where none are."""
        spans = []
        for stretch in self._stretches[place]:
            words = self._texts[place][stretch.start : stretch.end]
            between = chosen(stretch, units(words, len(words)))
            if between is not None:
                start, end = (characters(words, at - stretch.position) for at in between)
                spans.append((stretch.start + start, stretch.start + end))
        spans = [span for span in spans if span[0] < span[1]]
        return (spans[0][0], spans[-1][1]) if spans else None

    def offset(self, place: str, position: int) -> int:
        """Return how many characters into its text a position is, the nearest ones where it is between stretches."""
        before = [stretch for stretch in self._stretches[place] if stretch.position <= position]
        if not before:
            return min(self._stretches[place], key=lambda stretch: stretch.position).start
        stretch = max(before, key=lambda stretch: stretch.position)
        words = self._texts[place][stretch.start : stretch.end]
        return stretch.start + characters(words, position - stretch.position)

    def position(self, place: str, offset: int) -> int:
        """Return the position before a character; that of what is not shown is where the words before it end."""
        stretches = self._stretches[place]
        stretch = next((each for each in reversed(stretches) if each.start <= offset), stretches[0])
        return self._within(place, stretch, min(max(offset, stretch.start), stretch.end))

    def _within(self, place: str, stretch: Stretch, offset: int) -> int:
        if self._is_even(place):
            return _evenly(stretch, offset)
        return stretch.position + units(self._texts[place][stretch.start : stretch.end], offset - stretch.start)

    def _is_even(self, place: str) -> bool:
        if place not in self._even:
            text = self._texts[place]
            self._even[place] = units(text, len(text)) == len(text)
        return self._even[place]


def _evenly(stretch: Stretch, offset: int) -> int:
    return stretch.position + offset - stretch.start


def selected_by(cursor: QTextCursor) -> Chosen:
    """Return what says which part of a stretch a cursor selects: where it goes over cells of a table, whole cells."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    table = cursor.currentTable() if cursor.hasComplexSelection() else None
    cells: set[tuple[int, int]] = set()
    if table is not None:
        first_row, rows, first_column, columns = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
        places = product(range(first_row, first_row + rows), range(first_column, first_column + columns))
        chosen_cells = (table.cellAt(*place) for place in places)
        cells = {(cell.row(), cell.column()) for cell in chosen_cells}

    def chosen(stretch: Stretch, length: int) -> tuple[int, int] | None:
        cell = table.cellAt(stretch.position) if table is not None else None
        if cell is not None and cell.isValid():
            is_chosen = (cell.row(), cell.column()) in cells
            return (stretch.position, stretch.position + length) if is_chosen else None
        first, last = max(start, stretch.position), min(end, stretch.position + length)
        return (first, last) if first < last else None

    return chosen
