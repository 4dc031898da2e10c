"""The shelf with all that belongs to it: what is on it, how it is found, and how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.shelf.finding import ShelfFinding
from index.shelf.shelf import Shelf
from index.shelf.shelf_reading import ShelfReading
from index.values import Struct

if TYPE_CHECKING:
    from pathlib import Path


class OpenedShelf(Struct, frozen=True):
    """A shelf and what is made of it."""

    shelf: Shelf
    finding: ShelfFinding
    reading: ShelfReading


def open_shelf(documents: Path, indexes: Path) -> OpenedShelf:
    """Return the shelf kept in the folder `documents`; what can be made anew lies in `indexes`, on this machine alone.

    Nothing is read or written before something is asked for.
    """
    shelf = Shelf(documents)
    return OpenedShelf(shelf, ShelfFinding(shelf, indexes), ShelfReading(shelf, indexes))
