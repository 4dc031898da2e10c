"""Documents of the shelf opened for reading: each is a library of its own, made when it is first asked for."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from index.built.library import Library
from index.built.manifest import FORMAT_VERSION
from index.errors import BuiltLibraryError
from index.fault_names import fault_name
from index.shelf.safe_writing import make_private_folder
from index.shelf.shelved import ShelfError, ShelfProblem

if TYPE_CHECKING:
    from pathlib import Path

    from index.shelf.shelf import Shelf
    from index.shelf.shelved import ShelvedDocument

_FOLDER = "reading"


class ShelfReading:
    """Opens the documents of a shelf; what is made for that lies in a folder of this machine alone."""

    def __init__(self, shelf: Shelf, folder: Path) -> None:
        self._shelf, self._folder = shelf, folder / _FOLDER

    def open(self, document_id: str) -> Library:
        """Return the library of one document; its rows and pages count from 1, and it has one document, this one.

        It is there as soon as the document is on the shelf, whether or not that is found already. To be closed by the
        caller, and used in this thread. Raises ShelfError (UNKNOWN, UNREADABLE, NOT_WRITTEN).
        """
        document = self._shelf.document(document_id)
        folder = self._folder / _name(document)
        with suppress(BuiltLibraryError):
            return Library(folder)
        from index.built.publishing import exclusive  # noqa: PLC0415  most calls find it written

        try:
            make_private_folder(self._folder)
            with exclusive(folder):
                self._write(folder, document.id)
            return Library(folder)
        except (OSError, BuiltLibraryError) as error:
            raise ShelfError(ShelfProblem.NOT_WRITTEN, fault_name(error)) from error

    def holds_removed(self) -> bool:
        """Return whether something is there that was made for removed documents or earlier editions."""
        return bool(self._stale())

    def forget_removed(self) -> None:
        """Remove that, and what killed programs left of it; raises ShelfError. What is open on Windows stays."""
        from index.built.publishing import clear_leftovers, discard, exclusive  # noqa: PLC0415  as above

        for folder in self._stale():
            with suppress(OSError, BuiltLibraryError), exclusive(folder, patience=0):
                clear_leftovers(folder)
                discard(folder)

    def _stale(self) -> list[Path]:
        from index.built.publishing import targets  # noqa: PLC0415  as above

        current = set(map(_name, self._shelf.documents()))
        with suppress(OSError):
            return [folder for folder in targets(self._folder) if folder.name not in current]
        return []

    def _write(self, folder: Path, document_id: str) -> None:
        from index.built.publishing import replacing  # noqa: PLC0415  as above
        from index.built.store import STORE_NAME, write_store  # noqa: PLC0415  as above
        from index.shelf.laying_out import content_of  # noqa: PLC0415  loads what reads Markdown

        content = content_of([self._shelf.extraction(document_id)])
        with replacing(folder) as fresh:
            write_store(fresh / STORE_NAME, content)


def _name(document: ShelvedDocument) -> str:
    return f"{document.id}.{document.revision}.{FORMAT_VERSION}"
