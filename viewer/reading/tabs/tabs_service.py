"""The tabs: several histories of places, one of which is current. A tab is not a widget and costs almost nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from viewer.reading.places.history import History, Place
from viewer.reading.places.navigation import NavigationService

# Tabs: at their least width of 80 px, more than two screens full; beyond that nobody finds one again.
LIMIT = 50
_CLOSED_LIMIT = 25  # tabs that can be reopened


class TabsService(QObject):
    """Owns the histories and hands the current one to the navigation; there is always at least one."""

    changed = Signal()
    """Emitted when tabs, their order or the current tab change."""
    switched = Signal()
    """The navigation works on another history."""

    def __init__(self, navigation: NavigationService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._tabs = [navigation.history]
        self._current = 0
        self._closed: list[tuple[int, History]] = []

    @property
    def tabs(self) -> tuple[History, ...]:
        """The tabs from left to right; to be changed through the navigation only."""
        return tuple(self._tabs)

    @property
    def current(self) -> int:
        """The index of the current tab in `tabs`."""
        return self._current

    @property
    def can_open(self) -> bool:
        """Whether another tab can be opened: there are fewer than `LIMIT`."""
        return len(self._tabs) < LIMIT

    def open(self, place: Place, *, behind: bool = False) -> bool:
        """Open a tab at a place, right of the current one; `behind` leaves that one current. False beyond `LIMIT`."""
        if not self.can_open:
            return False
        self._tabs.insert(self._current + 1, History([place]))
        if behind:
            self.changed.emit()
        else:
            self._switch(self._current + 1)
        return True

    def close(self, at: int) -> bool:
        """Close a tab; its right neighbour takes the place of the current one. False for the only one."""
        if len(self._tabs) == 1 or not 0 <= at < len(self._tabs):
            return False
        self._closed = [*self._closed, (at, self._tabs.pop(at))][-_CLOSED_LIMIT:]
        if at == self._current:
            self._switch(min(at, len(self._tabs) - 1))
        else:
            self._current -= at < self._current
            self.changed.emit()
        return True

    def reopen(self) -> bool:
        """Reopen the tab closed last with its history and position; False if there is none or no room."""
        if not self._closed or not self.can_open:
            return False
        at, history = self._closed.pop()
        at = min(at, len(self._tabs))
        self._tabs.insert(at, history)
        self._switch(at)
        return True

    def select(self, at: int) -> None:
        """Make the tab at an index current; does nothing if there is none."""
        if at != self._current and 0 <= at < len(self._tabs):
            self._switch(at)

    def walk(self, step: int) -> None:
        """Read the next (1) or previous (-1) tab, round the end."""
        self.select((self._current + step) % len(self._tabs))

    def move(self, start: int, end: int) -> None:
        """Move a tab; the current one stays current."""
        if start == end or not (0 <= start < len(self._tabs) and 0 <= end < len(self._tabs)):
            return
        reading = self._tabs[self._current]
        self._tabs.insert(end, self._tabs.pop(start))
        self._current = next(at for at, each in enumerate(self._tabs) if each is reading)
        self.changed.emit()

    def restore(self, before: Sequence[Place], after: Sequence[Place]) -> None:
        """Put tabs at these places left and right of the current one, as far as there is room."""
        room = LIMIT - len(self._tabs)
        left = [History([place]) for place in before[-room:]] if room else []
        right = [History([place]) for place in after[: room - len(left)]]
        self._tabs[:0] = left
        self._tabs += right
        self._current += len(left)
        if left or right:
            self.changed.emit()

    def _switch(self, at: int) -> None:
        self._current = at
        self._navigation.use(self._tabs[at])
        self.changed.emit()
        self.switched.emit()
