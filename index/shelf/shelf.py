"""The reader's shelf: documents added, listed, renamed, moved and removed.

    shelf = Shelf(places.documents)
    taken = shelf.add(path, import_file(path), folder="Treaties")     # written and safe when this returns

Every change is on disk when its method returns, and is made by one program at a time; another program's changes are
seen at the next call. All methods may be called from any thread.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Lock, local
from typing import TYPE_CHECKING

from index.shelf.catalogue import PATIENCE, Catalogue, CatalogueFile
from index.shelf.putting_back import ShelfState, put_back
from index.shelf.recognising import NOT_THERE, digest, recognised, state_of
from index.shelf.safe_writing import stamp
from index.shelf.shelf_names import folder_name_of, name_of
from index.shelf.shelved import RemovedDocument, ShelfError, ShelfProblem
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from index.importing.imported import ImportedDocument
    from index.model import Block
    from index.shelf.catalogue import CatalogueChange
    from index.shelf.extraction import Extraction
    from index.shelf.recognising import Match
    from index.shelf.shelved import ShelvedDocument

_MOMENT = 0.5  # s that somebody at the window waits for another change, which takes some hundredths


class Shelf:
    """The shelf in a folder; nothing is read before it is asked for, and nothing written before something is added."""

    def __init__(self, folder: Path) -> None:
        self._file = CatalogueFile(folder)
        self._lock, self._changes, self._waiting = Lock(), Lock(), local()
        self._catalogue = Catalogue()
        self._seen: object = None

    @property
    def exists(self) -> bool:
        """Whether anything was ever added; asks for one file, and reads nothing."""
        return self._file.file.exists() or self._file.documents.is_dir()

    @property
    def is_mended(self) -> bool:
        """Whether the list of documents was damaged and made anew: all are there, but not their folders and names."""
        return self._file.damaged

    def documents(self, folder: str | None = None) -> tuple[ShelvedDocument, ...]:
        """Return all documents in the reader's order, or those of one folder (blank: none); raises ShelfError."""
        found = self._read().documents
        return found if folder is None else tuple(each for each in found if each.folder == folder)

    def folders(self) -> tuple[str, ...]:
        """Return the folders in the reader's order, those without documents too; raises ShelfError."""
        return self._read().folders

    def document(self, document_id: str) -> ShelvedDocument:
        """Return the document with an id; raises ShelfError (UNKNOWN) if there is none."""
        return _demanded(self._read(), document_id)

    def recognise(self, path: Path, document: ImportedDocument) -> Match | None:
        """Return which document a file is, or may be a new edition of; None for one that is new. Raises ShelfError."""
        return recognised(path, document, self.documents(), self.extraction)

    def add(self, path: Path, document: ImportedDocument, folder: str = "", edition_of: str = "") -> ShelvedDocument:
        """Put a file that was read on the shelf and return it; the one that is there, if it is the same byte for byte.

        With `edition_of`, a document's id, it takes the place of that one, also if it is the same file read in another
        way: what both have keeps its id, and so its notes. One that was removed before has the ids that it had. A
        `folder` that is not there is made. Raises ShelfError.
        """
        from index.shelf.preparing import ReadFile, prepared  # noqa: PLC0415  a start adds nothing

        read, known = ReadFile(path, document, edition_of), self._read()
        with ExitStack() as aside:
            ready = None if read.same(known) else aside.enter_context(prepared(self._file, read, known))
            with self._changing() as change:
                if same := read.same(change.after):
                    return same
                if ready is None or not ready.fits(read, change.after):  # another program was faster
                    ready = aside.enter_context(prepared(self._file, read, change.after))
                catalogue, new = ready.taken_into(change.after, folder_name_of(folder))
                change.after = replace(catalogue, folders=_with(catalogue.folders, new.folder))
        return new

    def remove(self, document_ids: Iterable[str], *, spared: bool = False) -> None:
        """Take documents off the shelf; what was noted in them stays. They are found no more at once.

        If they are `spared`, what was read of them is kept for `put_back` until `forget_removed`.
        """
        with self._changing() as change:
            catalogue, gone = change.after, set(document_ids)
            removed = [self._forgotten(_demanded(catalogue, each)) for each in sorted(gone)]
            if spared:
                self._file.spare(each for each in catalogue.documents if each.id in gone)
            change.after = replace(
                catalogue,
                documents=tuple(each for each in catalogue.documents if each.id not in gone),
                removed=(*catalogue.removed, *removed),
            )

    def state(self) -> ShelfState:
        """Return what readers change of the shelf, as it is now; raises ShelfError."""
        found = self._read()
        return ShelfState(found.documents, found.folders)

    def put_back(self, state: ShelfState) -> tuple[ShelvedDocument, ...]:
        """Give all names, folders and places back as they were; return documents that were removed for good since."""
        with self._changing() as change:
            change.after, lost = put_back(change.after, state, self._file.has_extraction)
        return lost

    @property
    def is_sparing(self) -> bool:
        """Whether removed documents are kept for `put_back`."""
        return bool(self._file.spared)

    def holds_removed(self) -> bool:
        """Return whether there are files of removed documents or earlier editions that are not spared."""
        with suppress(OSError):
            return any(self._file.leftovers(self._read()))
        return False

    def forget_removed(self, *, spared: bool = True) -> None:
        """Keep nothing any more of what was read of removed documents, `spared` ones included; raises ShelfError."""
        if spared:
            self._file.spared.clear()
        if self.holds_removed():
            with self._changing():
                pass  # which clears them away

    def rename(self, document_id: str, name: str) -> None:
        """Call a document something else; blank gives it its own title back. Raises ShelfError (NOT_A_NAME)."""
        with self._changing() as change:
            document = _demanded(change.after, document_id)
            named = replace(document, name=name_of(name) if name.strip() else document.title)
            change.after = _with_documents(change.after, {document_id: named})

    def move(self, document_ids: Sequence[str], folder: str, before: str = "") -> None:
        """Put documents, in this order, into a folder (blank: none), before another one or at its end."""
        with self._changing() as change:
            catalogue = change.after
            moved = [replace(_demanded(catalogue, each), folder=folder_name_of(folder)) for each in document_ids]
            rest = [each for each in catalogue.documents if each.id not in document_ids]
            place = next((at for at, each in enumerate(rest) if each.id == before), len(rest))
            change.after = replace(
                catalogue,
                documents=(*rest[:place], *moved, *rest[place:]),
                folders=_with(catalogue.folders, folder_name_of(folder)),
            )

    def make_folder(self, name: str) -> None:
        """Make an empty folder; raises ShelfError (NOT_A_NAME) for a name that is blank, too long or taken."""
        with self._changing() as change:
            if name.strip() in change.after.folders:
                raise ShelfError(ShelfProblem.NOT_A_NAME)
            change.after = replace(change.after, folders=(*change.after.folders, name_of(name)))

    def rename_folder(self, folder: str, name: str) -> None:
        """Call a folder something else; with the name of another one, its documents go there."""
        with self._changing() as change:
            catalogue, named = change.after, name_of(name)
            if folder not in catalogue.folders:
                raise ShelfError(ShelfProblem.UNKNOWN, folder)
            folders = dict.fromkeys(named if each == folder else each for each in catalogue.folders)
            moved = {each.id: replace(each, folder=named) for each in catalogue.documents if each.folder == folder}
            change.after = replace(_with_documents(catalogue, moved), folders=tuple(folders))

    def order_folders(self, folders: Sequence[str]) -> None:
        """Put the folders in this order; those not named come last."""
        with self._changing() as change:
            known = change.after.folders
            ordered = dict.fromkeys([*(each for each in folders if each in known), *known])
            change.after = replace(change.after, folders=tuple(ordered))

    def remove_folder(self, folder: str) -> None:
        """Take a folder away; its documents stay on the shelf, in no folder."""
        with self._changing() as change:
            catalogue = change.after
            moved = {each.id: replace(each, folder="") for each in catalogue.documents if each.folder == folder}
            folders = tuple(each for each in catalogue.folders if each != folder)
            change.after = replace(_with_documents(catalogue, moved), folders=folders)

    def extraction(self, document_id: str) -> Extraction:
        """Return a document as it was read, with its losses; raises ShelfError (UNKNOWN, UNREADABLE)."""
        return self._file.extraction(self.document(document_id))

    def picture(self, block: Block) -> bytes | None:
        """Return the PNG or JPEG of a block, None if it has none; raises ShelfError (UNKNOWN, UNREADABLE, VANISHED)."""
        picture = block.origin.picture
        return self._file.picture(self.document(block.document), picture) if picture else None

    def has_changed(self, document_id: str) -> bool:
        """Return whether the file of a document is another one than was read; False if it is not there any more."""
        document = self.document(document_id)
        return state_of(Path(document.file)) not in (NOT_THERE, (document.size, document.changed))

    def _read(self) -> Catalogue:
        """Return what is on the shelf by now; a shelf that has vanished is what it was."""
        with self._lock:
            seen = stamp(self._file.file), stamp(self._file.documents)
            vanished = seen == (None, None) and self._catalogue.documents
            if seen != self._seen and not vanished:
                self._catalogue = self._file.read()
                self._seen = None if self._file.is_unsettled else seen
            return self._catalogue

    @contextmanager
    def _changing(self) -> Iterator[CatalogueChange]:
        """Let one thread after the other change the catalogue; those who read wait for none of them."""
        patience = getattr(self._waiting, "seconds", PATIENCE)
        if not self._changes.acquire(timeout=patience):
            raise ShelfError(ShelfProblem.BUSY)
        try:
            with self._file.changing(self._read(), patience) as change:
                yield change
            with self._lock:
                self._catalogue, self._seen = change.after, None
        finally:
            self._changes.release()

    @contextmanager
    def hurried(self) -> Iterator[None]:
        """Let this thread wait for others but a moment when it changes something: ShelfError (BUSY) comes soon then."""
        self._waiting.seconds = _MOMENT
        try:
            yield
        finally:
            self._waiting.seconds = PATIENCE

    def _forgotten(self, document: ShelvedDocument) -> RemovedDocument:
        carried: dict[str, str] = {}
        with suppress(ShelfError):
            carried = self._file.extraction(document).kept.carried
        return RemovedDocument(
            id=document.id,
            file=digest(document.file),
            title=digest(document.title),
            sha256=document.sha256,
            carried=carried,
        )


def _demanded(catalogue: Catalogue, document_id: str) -> ShelvedDocument:
    document = catalogue.document(document_id)
    if document is None:
        raise ShelfError(ShelfProblem.UNKNOWN, document_id)
    return document


def _with_documents(catalogue: Catalogue, changed: Mapping[str, ShelvedDocument]) -> Catalogue:
    """Return the catalogue with these documents in the places of those with their ids."""
    return replace(catalogue, documents=tuple(changed.get(each.id, each) for each in catalogue.documents))


def _with(folders: tuple[str, ...], folder: str) -> tuple[str, ...]:
    return folders if not folder or folder in folders else (*folders, folder)
