"""The arrangements a reader has ticked: what the next briefing sheet holds, whatever the filter."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class TickedArrangements(QObject):
    """The ids of the ticked arrangements; `changed` carries the one that was ticked or no longer is."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[str, None] = {}

    def __contains__(self, arrangement_id: object) -> bool:
        return arrangement_id in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the ticked arrangements."""
        return frozenset(self._ids)

    def toggle(self, arrangement_id: str) -> None:
        """Tick or untick an arrangement."""
        if arrangement_id in self._ids:
            del self._ids[arrangement_id]
        else:
            self._ids[arrangement_id] = None
        self.changed.emit(arrangement_id)

    def clear(self) -> None:
        """Untick all."""
        for arrangement_id in list(self._ids):
            self.toggle(arrangement_id)
