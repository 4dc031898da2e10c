"""Where the reader is, where they were, and the way back: the one source of truth for the place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.reading.places.history import History, Place


class NavigationService(QObject):
    """Works on one history of places at a time, as a browser does on the one of its current tab."""

    opened = Signal(Place)
    """Somebody wants this `Place` shown."""
    moved = Signal(Place)
    """The reader has scrolled to this `Place`; it is on screen already."""
    history_changed = Signal()
    """There may now be another place to go back or forward to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History()

    @property
    def history(self) -> History:
        """The history worked on; changed through this service only, so that everybody hears of it."""
        return self._history

    @property
    def place(self) -> Place | None:
        """The place on screen, visited or previewed, or None before anything was opened."""
        return self._history.place

    @property
    def previewing(self) -> bool:
        """Whether the place on screen is only previewed."""
        return self._history.previewing

    @property
    def can_back(self) -> bool:
        """Whether there is an earlier place."""
        return self._history.can_back

    @property
    def can_forward(self) -> bool:
        """Whether `back` was used and there is a later place."""
        return self._history.can_forward

    def use(self, history: History) -> None:
        """Work on another history from now on, and show its current place; a place previewed in the old one is kept."""
        self._history.keep_preview()
        self._history = history
        self.history_changed.emit()
        if history.place is not None:
            self.opened.emit(history.place)

    @property
    def earlier(self) -> tuple[Place, ...]:
        """The places before the current one, the oldest first."""
        return self._history.earlier

    @property
    def later(self) -> tuple[Place, ...]:
        """The places that `back` came from, the nearest first."""
        return self._history.later

    def preview(self, place: Place) -> None:
        """Show a place for the time being: where the reader was stays the current entry until they go on from here."""
        if self._history.preview(place):
            self.history_changed.emit()
        self.opened.emit(place)

    def preview_here(self) -> None:
        """Treat the place that the reader scrolls to from here as a preview."""
        if self.place is not None:
            self._history.preview(self.place)

    def keep_preview(self) -> None:
        """Stay where a preview led: it is visited from now on."""
        if self._history.keep_preview():
            self.history_changed.emit()

    def leave_preview(self) -> None:
        """Return to the line where previewing began; nothing happens when nothing is previewed."""
        if self._history.leave_preview():
            self.history_changed.emit()
            self.opened.emit(self.place)

    def open(self, block_id: str) -> None:
        """Show the top of a block and make it the current place."""
        self.visit(Place(block_id))

    def visit(self, place: Place) -> None:
        """Show a place and make it the current one; another line of the same block is no new entry of the history."""
        if self._history.visit(place):
            self.history_changed.emit()
        self.opened.emit(place)

    def move(self, place: Place) -> None:
        """Take note that the reader scrolled; the current entry follows, so that `back` returns to the same line."""
        if place == self.place:
            return
        if self._history.move(place):
            self.history_changed.emit()
        self.moved.emit(place)

    def back(self, steps: int = 1) -> None:
        """Show the place this many steps before the current one, if there are so many."""
        if steps > 0:
            self._go(-steps)

    def forward(self, steps: int = 1) -> None:
        """Show the place this many steps after the current one, where `back` came from."""
        if steps > 0:
            self._go(steps)

    def _go(self, step: int) -> None:
        if self._history.go(step):
            self.history_changed.emit()
            self.opened.emit(self.place)
