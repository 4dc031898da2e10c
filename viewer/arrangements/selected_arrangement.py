"""The one arrangement that is chosen, whichever view it was chosen in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from index.model import Arrangement


class SelectedArrangement(QObject):
    """Shared by the views: choosing what is already chosen emits nothing, so that no view has to guard itself."""

    changed = Signal(Arrangement)
    """The Arrangement chosen now, or None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrangement: Arrangement | None = None

    @property
    def arrangement(self) -> Arrangement | None:
        """The arrangement chosen now."""
        return self._arrangement

    @property
    def id(self) -> str:
        """The id of the arrangement chosen now, blank for none."""
        return self._arrangement.id if self._arrangement else ""

    def choose(self, arrangement: Arrangement | None) -> None:
        """Choose an arrangement, or none."""
        if (arrangement.id if arrangement else "") == self.id:
            return
        self._arrangement = arrangement
        self.changed.emit(arrangement)
