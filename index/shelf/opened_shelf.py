"""The shelf with all that belongs to it: what is on it, how it is found, and how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.built.build_progress import unreported
from index.shelf.finding import ShelfFinding
from index.shelf.shelf import Shelf
from index.shelf.shelf_reading import ShelfReading
from index.values import Struct

if TYPE_CHECKING:
    from pathlib import Path

    from index.built.build_progress import Step


class OpenedShelf(Struct, frozen=True):
    """A shelf and what is made of it."""

    shelf: Shelf
    finding: ShelfFinding
    reading: ShelfReading

    def is_behind(self) -> bool:
        """Return whether `catch_up` has something to do; raises ShelfError."""
        if not self.shelf.exists:
            return False
        if self.finding.missing() or self.finding.needs_settling():
            return True
        parts = self.shelf, self.finding, self.reading
        return not self.shelf.is_sparing and any(each.holds_removed() for each in parts)

    def catch_up(self, step: Step = unreported) -> None:
        """Have every document found, and keep no word of those that were removed, unless they may be put back.

        Takes as long as `ShelfFinding.settle`, so it is to be called when there is time. Raises as that.
        """
        if not self.shelf.exists:  # its folder may come back, and its indexes are good then
            return
        self.finding.refresh(step)
        self.shelf.forget_removed(spared=False)
        if not self.shelf.is_sparing:
            self.reading.forget_removed()
        if self.finding.needs_settling() or (self.finding.holds_removed() and not self.shelf.is_sparing):
            self.finding.settle(step)


def open_shelf(documents: Path, indexes: Path) -> OpenedShelf:
    """Return the shelf kept in the folder `documents`; what can be made anew lies in `indexes`, on this machine alone.

    Nothing is read or written before something is asked for.
    """
    shelf = Shelf(documents)
    return OpenedShelf(shelf, ShelfFinding(shelf, indexes), ShelfReading(shelf, indexes))
