"""Where the reader's own documents are kept, and whether there may be any, which the policy decides. No Qt."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from index.shelf.shelved import ShelfError, ShelfProblem
from index.shelf.whole_library import WholeLibrary
from index.words.shelf_words import shelf_sentence
from viewer.settings.shelf_place import SHELF_NAME, shelf_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from index.built.library import Library
    from index.built.shelf_part import ShelfPart
    from index.shelf.opened_shelf import OpenedShelf
    from viewer.settings.policy import Policy

_NOT_ADDED = "files-not-added.json"


class ReadersShelf:
    """The shelf that a reader may have, nothing of which is loaded before it is asked for."""

    def __init__(self, folder: Path, indexes: Path, not_added: Path, *, fixed: bool = False) -> None:
        """Keep it in a folder, one that an administrator has `fixed` or one beside the notes."""
        self._folder, self._indexes, self._fixed = folder, indexes, fixed
        self.not_added = not_added
        """The file that remembers which files were not taken, and that the reader has not dealt with."""

    @property
    def exists(self) -> bool:
        """Whether there is one; asks for one folder."""
        return self._folder.is_dir()

    @property
    def is_missing(self) -> bool:
        """Whether there was one in a fixed folder, such as that of a network drive, which is not there now."""
        return self._fixed and not self.exists and self._indexes.is_dir()

    @cached_property
    def opened(self) -> OpenedShelf:
        """The shelf itself."""
        from index.shelf.opened_shelf import open_shelf  # noqa: PLC0415  most starts have no shelf

        return open_shelf(self._folder, self._indexes)

    def parts(self) -> tuple[ShelfPart, ...]:
        """Return what a search has to search of it; may be called in any thread."""
        return self.opened.finding.parts() if self.exists else ()


def readers_shelf(data: Path, cache: Path, policy: Policy) -> ReadersShelf | None:
    """Return the shelf that this reader may have; None where there may be none.

    What can be made anew lies in the folder `cache`, and is never taken from elsewhere.
    """
    folder = shelf_folder(data, policy)
    fixed = folder != data / SHELF_NAME
    return ReadersShelf(folder, cache / SHELF_NAME, data / _NOT_ADDED, fixed=fixed) if folder else None


def with_shelf(library: Library, shelf: ReadersShelf | None, tell: Callable[[str], None]) -> Library:
    """Return an open library with the shelf beside it; `tell` is given what readers should know of its trouble."""
    if shelf is None:
        return library
    return WholeLibrary(library, lambda: shelf.opened, lambda error: tell(shelf_sentence(error)))


def allowed_shelf(data: Path, cache: Path, policy: Policy) -> OpenedShelf:
    """Return the shelf of this reader, opened; raises ShelfError (OFF) where there may be none."""
    shelf = readers_shelf(data, cache, policy)
    if shelf is None:
        raise ShelfError(ShelfProblem.OFF)
    return shelf.opened
