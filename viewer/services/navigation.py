"""Where the reader is, where they were, and the way back: the one source of truth for the place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

LIMIT = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the text: a block, and how much of it has been scrolled past the top.

    `offset` is in thousandths of the block's height, so that it means the same line in any window and text size.
    """

    block: str
    offset: int = 0


class NavigationService(QObject):
    """Keeps the place and the history of places, as a browser does, at most `LIMIT` of them."""

    opened = Signal(object)
    """Somebody wants this `Place` shown."""
    moved = Signal(object)
    """The reader has scrolled to this `Place`; it is on screen already."""
    history_changed = Signal()
    """There may now be another place to go back or forward to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Place] = []
        self._current = -1

    @property
    def place(self) -> Place | None:
        """The current place, or None before anything was opened."""
        return self._entries[self._current] if self._entries else None

    @property
    def can_back(self) -> bool:
        """Whether there is an earlier place."""
        return self._current > 0

    @property
    def can_forward(self) -> bool:
        """Whether `back` was used and there is a later place."""
        return self._current + 1 < len(self._entries)

    @property
    def earlier(self) -> tuple[Place, ...]:
        """The places before the current one, the oldest first."""
        return tuple(self._entries[: max(0, self._current)])

    @property
    def later(self) -> tuple[Place, ...]:
        """The places that `back` came from, the nearest first."""
        return tuple(self._entries[self._current + 1 :])

    def keep(self) -> None:
        """Keep the current place in the history: wherever the reader scrolls from here is a new entry."""
        if self.place is not None:
            self._append(self.place)
            self.history_changed.emit()

    def open(self, block_id: str) -> None:
        """Show the top of a block and make it the current place."""
        self.visit(Place(block_id))

    def visit(self, place: Place) -> None:
        """Show a place and make it the current one; another line of the same block is no new entry of the history."""
        current = self.place
        if current is not None and current.block == place.block:
            self._entries[self._current] = place
        else:
            self._append(place)
            self.history_changed.emit()
        self.opened.emit(place)

    def move(self, place: Place) -> None:
        """Take note that the reader scrolled; the current entry follows, so that `back` returns to the same line."""
        if place == self.place:
            return
        if self._entries:
            self._entries[self._current] = place
        else:
            self._append(place)
            self.history_changed.emit()
        self.moved.emit(place)

    def back(self, steps: int = 1) -> None:
        """Show the place this many steps before the current one, if there are so many."""
        if 0 < steps <= len(self.earlier):
            self._go(-steps)

    def forward(self, steps: int = 1) -> None:
        """Show the place this many steps after the current one, where `back` came from."""
        if 0 < steps <= len(self.later):
            self._go(steps)

    def _go(self, step: int) -> None:
        self._current += step
        self.history_changed.emit()
        self.opened.emit(self.place)

    def _append(self, place: Place) -> None:
        """Make `place` the newest entry: what lay forward is gone, and the oldest where there are too many."""
        self._entries = [*self._entries[: self._current + 1], place][-LIMIT:]
        self._current = len(self._entries) - 1
