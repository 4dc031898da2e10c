"""What a search asks about the shelf: its folders, and which of its documents are not found yet; no Qt."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from index.shelf.shelved import ShelfError
from index.words.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from index.shelf.shelved import ShelvedDocument
    from viewer.settings.shelf_setting import ReadersShelf


class WindowsShelf:
    """The shelf that a window shows; nothing of it is loaded where there is none. Never raises."""

    def __init__(
        self, shelf: ReadersShelf, preparing: Callable[[], bool], chosen: Callable[[], tuple[str, ...]] = tuple
    ) -> None:
        """Ask a shelf; `preparing` tells whether documents are read or indexed now, `chosen` which ones are chosen."""
        self._shelf, self._preparing, self._chosen = shelf, preparing, chosen
        self._seen: object = None
        self._missing: frozenset[str] = frozenset()

    def folders(self) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
        """Return the folders in the reader's order, each with the ids of its documents; None for an empty shelf."""
        documents = self._documents()
        with suppress(ShelfError):
            names = self._shelf.opened.shelf.folders() if documents else ()
            return tuple((name, _in_folder(documents, name)) for name in names) if documents else None
        return None

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the documents that the reader has chosen in the contents."""
        return self._chosen()

    def unsearched(self, documents: Sequence[str]) -> str:
        """Return words that say how many of these documents, or of all, a search cannot see yet; blank if none."""
        missing = self._not_found()
        count = len(missing.intersection(documents) if documents else missing)
        if not count:
            return ""
        if self._preparing():
            return translate(
                "Shelf", "%n document(s) of yours (is|are) still being prepared: not searched yet.", n=count
            )
        return translate("Shelf", "%n document(s) of yours could not be searched.", n=count)

    def _documents(self) -> tuple[ShelvedDocument, ...]:
        if self._shelf.exists:
            with suppress(ShelfError):  # told where the shelf is shown
                return self._shelf.opened.shelf.documents()
        return ()

    def _not_found(self) -> frozenset[str]:
        """Return the documents that no index has; looked up again only when something has changed."""
        documents = self._documents()
        if not documents:
            return frozenset()
        finding = self._shelf.opened.finding
        seen = documents, finding.parts()
        if seen != self._seen:
            with suppress(ShelfError, OSError):
                self._missing, self._seen = frozenset(each.id for each in finding.missing()), seen
        return self._missing


def _in_folder(documents: Sequence[ShelvedDocument], folder: str) -> tuple[str, ...]:
    return tuple(each.id for each in documents if each.folder == folder)
