"""How the shelf is found: its indexes follow its documents.

finding = ShelfFinding(shelf, places.indexes)
finding.refresh(step)                          # every document is found now
Searcher(folder, seal, finding.parts)          # asks at each search what is on the shelf
"""

from __future__ import annotations

from contextlib import suppress
from threading import RLock
from typing import TYPE_CHECKING

from index.built.build_progress import Step, unreported
from index.errors import BuiltLibraryError
from index.fault_names import fault_name
from index.shelf.safe_writing import stamp
from index.shelf.shelved import ShelfError, ShelfProblem
from index.shelf.tiers import Tiers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from index.built.shelf_part import ShelfPart
    from index.model import Content
    from index.shelf.shelf import Shelf
    from index.shelf.shelved import ShelvedDocument


class ShelfFinding:
    """The indexes of a shelf, in a folder of this machine alone; may be used in any thread."""

    def __init__(self, shelf: Shelf, folder: Path) -> None:
        self._shelf, self._folder = shelf, folder
        self._tiers = Tiers(folder)
        self._lock = RLock()
        self._parts: tuple[ShelfPart, ...] = ()
        self._seen: object = None

    def parts(self) -> tuple[ShelfPart, ...]:
        """Return what a `Searcher` searches of the shelf: the same object while nothing changes; never raises."""
        with self._lock, suppress(ShelfError, OSError):
            documents = self._shelf.documents()
            seen = documents, stamp(self._folder)
            if seen != self._seen:
                found = self._tiers.parts(documents)
                self._parts, self._seen = (self._parts if found == self._parts else found), seen
        return self._parts

    def missing(self) -> tuple[ShelvedDocument, ...]:
        """Return the documents that cannot be found yet; raises ShelfError."""
        return tuple(self._tiers.missing(self._shelf.documents()))

    def holds_removed(self) -> bool:
        """Return whether an index holds words of removed documents or earlier editions; raises ShelfError."""
        return self._tiers.holds_removed(self._shelf.documents())

    def needs_settling(self) -> bool:
        """Return whether `settle` should be called when there is time: searches are faster after it."""
        return self._tiers.needs_settling(self._shelf.documents())

    def refresh(self, step: Step = unreported) -> None:
        """Have every document found; takes a second for 1,000 new passages. `step` follows it and may cancel it.

        Raises ShelfError, and BuildCancelledError from `step`; what could be found before still can.
        """
        self._build(self._tiers.refresh, step)

    def settle(self, step: Step = unreported) -> None:
        """Build one index of all documents, as `refresh`; 50,000 passages take a minute and a half.

        No word of removed documents and earlier editions is in any index then.
        """
        self._build(self._tiers.settle, step)

    def _build(self, build: Callable[..., None], step: Step) -> None:
        try:
            build(self._shelf.documents(), self._content, step)
        except BuiltLibraryError as error:
            raise ShelfError(ShelfProblem.BUSY) from error
        except OSError as error:
            raise ShelfError(ShelfProblem.NOT_WRITTEN, fault_name(error)) from error
        finally:
            self._seen = None

    def _content(self, documents: Sequence[ShelvedDocument]) -> Content:
        from index.shelf.laying_out import content_of  # noqa: PLC0415  loads what reads Markdown

        read = []
        for document in documents:
            with suppress(ShelfError):  # one that is damaged or was just removed; the others are found
                read.append(self._shelf.extraction(document.id))
        return content_of(read)
