"""Places in the text, and the history of those a reader has been to: values without Qt."""

from __future__ import annotations

from collections.abc import Iterable

from index.values import Struct

LIMIT = 200


class Place(Struct, frozen=True):
    """A line of the text: a block, and how much of it has been scrolled past the top.

    `offset` is in thousandths of the block's height, so that it means the same line in any window and text size.
    """

    block: str
    offset: int = 0


class History:
    """The places visited in order, and which of them is the current one: at most `LIMIT`, the oldest are forgotten."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._entries = list(places)[-LIMIT:]
        self._current = len(self._entries) - 1

    @property
    def place(self) -> Place | None:
        """The current place, or None before anything was visited."""
        return self._entries[self._current] if self._entries else None

    @property
    def can_back(self) -> bool:
        """Whether there is an earlier place."""
        return self._current > 0

    @property
    def can_forward(self) -> bool:
        """Whether there is a later place."""
        return self._current + 1 < len(self._entries)

    @property
    def earlier(self) -> tuple[Place, ...]:
        """The places before the current one, the oldest first."""
        return tuple(self._entries[: max(0, self._current)])

    @property
    def later(self) -> tuple[Place, ...]:
        """The places after the current one, the nearest first."""
        return tuple(self._entries[self._current + 1 :])

    def visit(self, place: Place) -> bool:
        """Make a place the current one; return whether it is a new entry, which another line of one block is not."""
        current = self.place
        if current is not None and current.block == place.block:
            self._entries[self._current] = place
            return False
        self._append(place)
        return True

    def keep(self) -> bool:
        """Keep the current place: wherever the reader scrolls from here is a new entry; False when there is none."""
        if self.place is None:
            return False
        self._append(self.place)
        return True

    def move(self, place: Place) -> bool:
        """Let the current entry follow the reader who scrolls; return whether it is the first entry."""
        if self._entries:
            self._entries[self._current] = place
            return False
        return self.visit(place)

    def go(self, step: int) -> bool:
        """Make the entry `step` later (or earlier, below 0) the current one; False where there is none."""
        if not 0 <= self._current + step < len(self._entries):
            return False
        self._current += step
        return True

    def _append(self, place: Place) -> None:
        # What lay ahead is gone, and so is the oldest where there are too many.
        self._entries = [*self._entries[: self._current + 1], place][-LIMIT:]
        self._current = len(self._entries) - 1
