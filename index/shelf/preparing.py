"""An edition of a document, written beside its place before the list of the shelf is changed.

So the list is locked for an instant only, however long the document is, and whoever changes it meanwhile need not wait.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from index.shelf.catalogue import shelved
from index.shelf.extraction import DocumentFacts, Extraction, extraction_aside
from index.shelf.identity import carried_over, identities, names_of
from index.shelf.recognising import address, known_before, state_of
from index.shelf.shelved import ID_BEGINS, RemovedDocument, ShelfError, ShelfProblem
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from index.importing.imported import ImportedDocument
    from index.shelf.catalogue import Catalogue, CatalogueFile
    from index.shelf.shelved import ShelvedDocument


class ReadFile(Struct, frozen=True):
    """A file that was read, and the id of the document whose new edition it is to be, blank for none."""

    path: Path
    document: ImportedDocument
    edition_of: str = ""

    def same(self, catalogue: Catalogue) -> ShelvedDocument | None:
        """Return the document that is this file byte for byte, unless it is to be read anew; None if there is none."""
        same = next((each for each in catalogue.documents if each.sha256 == self.document.sha256), None)
        return same if same is not None and same.id != self.edition_of else None

    def before(self, catalogue: Catalogue) -> ShelvedDocument | RemovedDocument | None:
        """Return the document whose id it takes: the one before it, or one that was removed; raises ShelfError."""
        if not self.edition_of:
            return known_before(self.path, self.document, catalogue.removed)
        document = catalogue.document(self.edition_of)
        if document is None:
            raise ShelfError(ShelfProblem.UNKNOWN, self.edition_of)
        return document


class Prepared(Struct, frozen=True):
    """An edition that is written but for its name: `edition` as the list would have it, without slot and folder.

    `before` is the document whose id it has. `put_in_place` gives it its name; to be called under the lock of the list.
    """

    edition: ShelvedDocument
    before: ShelvedDocument | RemovedDocument | None
    put_in_place: Callable[[], None]

    def fits(self, read: ReadFile, catalogue: Catalogue) -> bool:
        """Return whether it is what would be prepared now, after changes of others."""
        taken = self.before is None and self.edition.id in catalogue.ids()
        return not taken and _version(read.before(catalogue)) == _version(self.before)

    def taken_into(self, catalogue: Catalogue, folder: str) -> tuple[Catalogue, ShelvedDocument]:
        """Put it in place; return the catalogue with it, in a `folder` unless it is a new edition, and the document."""
        self.put_in_place()
        old = catalogue.document(self.edition.id)
        if old:
            name = old.name if old.name != old.title else self.edition.title
            new = replace(self.edition, slot=old.slot, folder=old.folder, name=name)
            documents = tuple(new if each is old else each for each in catalogue.documents)
        else:
            new = replace(self.edition, slot=catalogue.next_slot(), folder=folder)
            documents = (*catalogue.documents, new)
        removed = tuple(each for each in catalogue.removed if each.id != new.id)
        return replace(catalogue, documents=documents, removed=removed), new


@contextmanager
def prepared(file: CatalogueFile, read: ReadFile, catalogue: Catalogue) -> Iterator[Prepared]:
    """Write what was read of a file beside its place, which is cleared away at the end unless it was put in place.

    Raises ShelfError.
    """
    before = read.before(catalogue)
    with file.writing(catalogue):
        extraction = Extraction(_facts(file, read, before, catalogue), read.document)
        with extraction_aside(file.documents, extraction) as put_in_place:
            yield Prepared(shelved(extraction, 0), before, put_in_place)


def _facts(
    file: CatalogueFile, read: ReadFile, before: ShelvedDocument | RemovedDocument | None, catalogue: Catalogue
) -> DocumentFacts:
    size, changed = state_of(read.path)
    return DocumentFacts(
        id=before.id if before else _new_id(catalogue),
        revision=os.urandom(4).hex(),
        name=address(read.path.with_suffix("")).rpartition(os.sep)[2],
        file=address(read.path),
        size=size,
        changed=changed,
        sha256=read.document.sha256,
        added=datetime.now().astimezone().date().isoformat(),
        carried=_carried(file, read.document, before),
    )


def _carried(
    file: CatalogueFile, document: ImportedDocument, before: ShelvedDocument | RemovedDocument | None
) -> dict[str, str]:
    if before is None:
        return {}
    if isinstance(before, RemovedDocument):
        return before.carried
    try:
        old = file.extraction(before)
    except ShelfError:  # damaged: the new edition mends it
        return {}
    return carried_over(names_of(identities(old.document)), old.kept.carried, names_of(identities(document)))


def _version(before: ShelvedDocument | RemovedDocument | None) -> tuple[str, str] | None:
    """Return what tells one edition of a document, or one removal of it, from all others."""
    if before is None:
        return None
    return before.id, "" if isinstance(before, RemovedDocument) else before.revision


def _new_id(catalogue: Catalogue) -> str:
    while (identifier := f"{ID_BEGINS}{os.urandom(4).hex()}") in catalogue.ids():
        pass
    return identifier
