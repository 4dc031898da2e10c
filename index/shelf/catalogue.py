"""What is on the shelf, in which folder and order: one small file, written whole, changed by one program at a time.

The extractions are the truth: a catalogue that was lost or damaged is made anew from them, without folders.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Annotated

from index.errors import BuiltLibraryError
from index.fault_names import fault_name
from index.regular_files import read_regular
from index.shelf.extraction import SUFFIX, file_name, read_extraction, read_picture
from index.shelf.safe_writing import PART, is_abandoned, make_private_folder, write_whole
from index.shelf.shelved import RemovedDocument, ShelfError, ShelfProblem, ShelvedDocument
from index.values import Meta, MsgspecError, Struct, json, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from index.origin import OwnPicture
    from index.shelf.extraction import Extraction

NAME, DOCUMENTS = "shelf.json", "documents"
_DAMAGED = f"{NAME}.damaged"
VERSION = 1
_LARGEST = 100_000_000  # bytes; a shelf of 10,000 documents has some 5 million
PATIENCE = 20.0  # seconds to wait for another program that changes the shelf


class Catalogue(Struct, frozen=True, kw_only=True):
    """The documents and the folders of the shelf, both in the reader's order; folders without any stay."""

    version: Annotated[int, Meta(ge=1)] = VERSION
    documents: tuple[ShelvedDocument, ...] = ()
    folders: tuple[str, ...] = ()
    removed: tuple[RemovedDocument, ...] = ()

    def document(self, document_id: str) -> ShelvedDocument | None:
        """Return the document with an id, None if there is none."""
        return next((each for each in self.documents if each.id == document_id), None)

    def ids(self) -> set[str]:
        """Return the ids of all documents, those that were removed too."""
        return {each.id for each in self.documents} | {each.id for each in self.removed}

    def next_slot(self) -> int:
        """Return a slot that no document has."""
        return max((each.slot for each in self.documents), default=0) + 1


class CatalogueFile:
    """The catalogue in a folder, with the extractions beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / NAME
        self.damaged = False
        """Whether it had to be made anew, without folders and names."""
        self.spared: set[str] = set()
        """The names of files of removed documents that stay for now, since the reader may want them back."""
        self.is_unsettled = False
        """Whether there is a document that another program is just about to name, so that it is to be read again."""

    @property
    def documents(self) -> Path:
        """The folder of the extractions."""
        return self.folder / DOCUMENTS

    def extraction(self, document: ShelvedDocument) -> Extraction:
        """Return a document as it was read; raises ShelfError (UNREADABLE, VANISHED)."""
        try:
            return read_extraction(self.documents / file_name(document.id, document.revision))
        except ShelfError as error:
            if self.documents.is_dir():
                raise
            raise ShelfError(ShelfProblem.VANISHED) from error

    def picture(self, document: ShelvedDocument, picture: OwnPicture) -> bytes:
        """Return the bytes of a picture of a document; raises ShelfError (UNREADABLE, VANISHED)."""
        try:
            return read_picture(self.documents / file_name(document.id, document.revision), picture)
        except ShelfError as error:
            if self.documents.is_dir():
                raise
            raise ShelfError(ShelfProblem.VANISHED) from error

    def spare(self, documents: Iterable[ShelvedDocument]) -> None:
        """Let what was read of these documents stay when they are removed, as long as this object is used."""
        self.spared |= {file_name(each.id, each.revision) for each in documents}

    def has_extraction(self, document: ShelvedDocument) -> bool:
        """Return whether what was read of a document is there."""
        return (self.documents / file_name(document.id, document.revision)).is_file()

    def read(self) -> Catalogue:
        """Return what is on the shelf; documents that no catalogue names are on it, too. Raises ShelfError.

        While another program changes the shelf, what it has not named yet is not on it.
        """
        return self._read(is_ours=False)

    def _read(self, *, is_ours: bool) -> Catalogue:
        """Return what is on the shelf; `is_ours` says that it is this program that changes it."""
        try:
            catalogue = self._decoded()
            strays = self._strays(catalogue)
            self.is_unsettled = bool(strays) and not is_ours and self._is_being_changed()
            return catalogue if self.is_unsettled else _with(catalogue, strays)
        except OSError as error:
            raise ShelfError(ShelfProblem.NOT_WRITTEN, fault_name(error)) from error

    @contextmanager
    def writing(self, known: Catalogue) -> Iterator[None]:
        """Have the folders for something to be written within the block.

        Raises ShelfError where the system refuses that; VANISHED when the documents that were `known` are gone with
        their folder.
        """
        if known.documents and not self.documents.is_dir():
            raise ShelfError(ShelfProblem.VANISHED)
        try:
            make_private_folder(self.folder)
            make_private_folder(self.documents)
            yield
        except OSError as error:
            raise ShelfError(ShelfProblem.NOT_WRITTEN, fault_name(error)) from error

    @contextmanager
    def changing(self, known: Catalogue, patience: float = PATIENCE) -> Iterator[CatalogueChange]:
        """Hold the lock, yield what is on the shelf to be changed, and write it when the block ends without an error.

        Waits `patience` seconds for the lock. Raises ShelfError, as `writing`.
        """
        from index.built.publishing import exclusive  # noqa: PLC0415  a start changes nothing

        try:
            with self.writing(known), exclusive(self.file, patience=patience):
                change = CatalogueChange(self._read(is_ours=True))
                if change.after.version > VERSION:
                    raise ShelfError(ShelfProblem.LATER_VERSION)
                yield change
                write_whole(self.file, [json.format(json.encode(change.after), indent=1)])
                self._clear_leftovers(change.after)
        except BuiltLibraryError as error:
            raise ShelfError(ShelfProblem.BUSY) from error

    def leftovers(self, catalogue: Catalogue) -> Iterator[Path]:
        """Yield what killed programs left, and the files of removed documents and earlier editions; raises OSError.

        A list that was damaged is one of them as soon as something was removed, since it names that.
        """
        ours = {file_name(document.id, document.revision) for document in catalogue.documents}
        known = catalogue.ids()
        for entry in (*self.folder.iterdir(), *self.documents.iterdir()):
            kept = entry.name in ours or entry.name in self.spared
            stale = entry.suffix == SUFFIX and not kept and _document(entry) in known
            left = entry.name.endswith(PART) and is_abandoned(entry)
            if stale or left or (entry.name == _DAMAGED and catalogue.removed):
                yield entry

    def _clear_leftovers(self, catalogue: Catalogue) -> None:
        """Remove them; under the lock."""
        with suppress(OSError):
            for entry in self.leftovers(catalogue):
                entry.unlink()

    def _decoded(self) -> Catalogue:
        try:
            return json.decode(read_regular(self.file, _LARGEST), type=Catalogue)
        except FileNotFoundError:
            return Catalogue()
        except (MsgspecError, UnicodeDecodeError, RecursionError):
            if _version(self.file) > VERSION:
                raise ShelfError(ShelfProblem.LATER_VERSION) from None
            logging.getLogger(__name__).exception("The catalogue of the shelf is damaged: %s", self.file)
            with suppress(OSError):
                self.file.replace(self.file.with_name(_DAMAGED))
            self.damaged = True
            return Catalogue()

    def _is_being_changed(self) -> bool:
        from index.built.publishing import is_being_built  # noqa: PLC0415  as above

        return is_being_built(self.file)

    def _strays(self, catalogue: Catalogue) -> list[Path]:
        """Return the files of documents that it does not name, and that were not removed, the oldest first."""
        known = catalogue.ids()
        files = self.documents.iterdir() if self.documents.is_dir() else ()
        strays = (file for file in files if file.suffix == SUFFIX and _document(file) not in known)
        return sorted(strays, key=lambda file: file.stat().st_mtime)


class CatalogueChange(Struct):
    """What the catalogue is to be, while it is changed."""

    after: Catalogue


def _with(catalogue: Catalogue, strays: Iterable[Path]) -> Catalogue:
    """Return the catalogue with the documents in these files; the newest of several editions."""
    found: dict[str, Extraction] = {}
    for file in strays:
        with suppress(ShelfError):
            found[_document(file)] = read_extraction(file)
    for extraction in found.values():
        document = shelved(extraction, catalogue.next_slot())
        catalogue = replace(catalogue, documents=(*catalogue.documents, document))
    return catalogue


def shelved(extraction: Extraction, slot: int) -> ShelvedDocument:
    """Return what the catalogue says of a document that is in no folder and has its own title."""
    from index.shelf.titles import titled  # noqa: PLC0415  a start reads no document

    kept, document = extraction.kept, extraction.document
    title, body = titled(document, kept.name)
    return ShelvedDocument(
        id=kept.id,
        slot=slot,
        name=title,
        title=title,
        file=kept.file,
        size=kept.size,
        changed=kept.changed,
        sha256=kept.sha256,
        revision=kept.revision,
        added=kept.added,
        format=document.format.value,
        author=document.author or "",
        date=document.date or "",
        language=document.language or "",
        passages=sum(block.kind.value != "heading" for block in body),
        words=document.words_out,
        pages=max((block.page or 0 for block in document.blocks), default=0),
    )


def _document(file: Path) -> str:
    return file.name.partition(".")[0]


def _version(file: Path) -> int:
    """Return the version of a catalogue that cannot be read; 0 where it says none."""
    with suppress(OSError, MsgspecError, ValueError, LookupError, TypeError):
        return int(json.decode(read_regular(file, _LARGEST))["version"])
    return 0
