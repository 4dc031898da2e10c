"""Places in the text and the history of visited places: values without Qt."""

from __future__ import annotations

from collections.abc import Iterable

from index.values import Struct

# Entries of one tab: more than anybody goes back step by step; 50 tabs of 200 entries take 1.5 MB.
LIMIT = 200


class Place(Struct, frozen=True):
    """A line of the text: a block, and how much of it has been scrolled past the top.

    `offset` is in thousandths of the block's height, so that it means the same line in any window and text size.
    """

    block: str
    offset: int = 0


class History:
    """The places visited in order, and which of them is the current one: at most `LIMIT`, the oldest are forgotten.

    A place may be previewed: it is one step after the current entry without being an entry, and there is nothing
    after it. When the reader returns it leaves no trace; when they go on from it, it becomes an entry.
    """

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._entries = list(places)[-LIMIT:]
        self._current = len(self._entries) - 1
        self._preview: Place | None = None

    @property
    def place(self) -> Place | None:
        """The place previewed, else the current entry, or None before anything was visited."""
        return self._preview or (self._entries[self._current] if self._entries else None)

    @property
    def previewing(self) -> bool:
        """Whether a place is previewed that is not the current entry itself."""
        return self._preview is not None and self._preview != self._entries[self._current]

    @property
    def can_back(self) -> bool:
        """Whether there is an earlier place."""
        return self.previewing or self._current > 0

    @property
    def can_forward(self) -> bool:
        """Whether there is a later place."""
        return not self.previewing and self._current + 1 < len(self._entries)

    @property
    def earlier(self) -> tuple[Place, ...]:
        """The places before the current one, the oldest first."""
        return tuple(self._entries[: max(0, self._current + self.previewing)])

    @property
    def later(self) -> tuple[Place, ...]:
        """The places after the current one, the nearest first."""
        return () if self.previewing else tuple(self._entries[self._current + 1 :])

    def visit(self, place: Place) -> bool:
        """Make a place the current one; return whether it is a new entry, which another line of one block is not.

        A place that was previewed until now becomes an entry before it.
        """
        kept = self.keep_preview()
        current = self.place
        if current is not None and current.block == place.block:
            self._entries[self._current] = place
            return kept
        # The later entries are dropped, and the oldest where there are too many.
        self._entries = [*self._entries[: self._current + 1], place][-LIMIT:]
        self._current = len(self._entries) - 1
        return True

    def preview(self, place: Place) -> bool:
        """Preview a place without making it an entry; return whether back or forward became possible or impossible."""
        if not self._entries:
            return self.visit(place)
        before, self._preview = self.previewing, place
        return self.previewing is not before

    def keep_preview(self) -> bool:
        """Make the place previewed, if any, the current entry; return whether other places can be gone to now."""
        was_previewing, place, self._preview = self.previewing, self._preview, None
        return place is not None and (self.visit(place) or was_previewing)

    def leave_preview(self) -> bool:
        """Return from a previewed place to the current entry; False when none was previewed."""
        left, self._preview = self.previewing, None
        return left

    def move(self, place: Place) -> bool:
        """Follow the reader who scrolls; return whether another place can be gone to from now on."""
        if self._preview is not None:
            return self.preview(place)
        if self._entries:
            self._entries[self._current] = place
            return False
        return self.visit(place)

    def go(self, step: int) -> bool:
        """Make the entry `step` later (or earlier, below 0) the current one; False where there is none."""
        # A previewed place is one step after its entry, with nothing after it.
        target = self._current + step + self.previewing
        if not 0 <= target < len(self._entries) or (self.previewing and step > 0):
            return False
        self._current, self._preview = target, None
        return True
