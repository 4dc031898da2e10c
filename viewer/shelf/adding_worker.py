"""Reads files one after the other in a thread of its own, puts them on the shelf, and has them found."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event, Lock
from time import monotonic

from PySide6.QtCore import QObject, QThread, Signal, Slot

from index.errors import BuildCancelledError
from index.importing.imported import FileRefusedError, ImportChoices, ImportedDocument, Importer, LossKind, Refusal
from index.shelf.identity import compared, identities
from index.shelf.opened_shelf import OpenedShelf
from index.shelf.shelved import Recognised, ShelfError
from index.values import Struct
from index.words.language import translate
from index.words.shelf_words import shelf_sentence
from viewer.shelf.refused_files import EDITION, KeptRefusal, refused_by

_EVERY = 0.1  # s between two reports of progress: more are not seen; and between two looks whether to go on
_QUIET = 3.0  # s without a key, after which settling goes on


class Wish(Struct, frozen=True):
    """How a file is to be taken: into a `folder`, as an edition of a document, or beside one that it is like (`both`).

    Plain text is read by an `encoding`, and of a file that is too long only the `first_part` may be wanted.
    """

    folder: str = ""
    edition_of: str = ""
    both: bool = False
    encoding: str = ""
    first_part: bool = False


class Taken(Struct, frozen=True):
    """What came of a file: the id of its document, and whether it is `new` on the shelf.

    `guessed` is the encoding that its text was read by, if that was guessed. An edition has `passages` that are new
    and passages that are gone; for all else these are None.
    """

    document: str
    new: bool
    guessed: str = ""
    passages: tuple[int, int] | None = None


class AddingWorker(QObject):
    """Takes one file at a time; each has a ticket, by which it can be cancelled before and while it is read."""

    progressed = Signal(int, int)
    """A ticket, and how much of the file is read, in percent."""
    taken = Signal(int, object)
    """A ticket, and what was Taken."""
    refused = Signal(int, object, str)
    """A ticket, why the file was refused, and the id of the document that it may be an edition of."""
    indexed = Signal(str)
    """All that is on the shelf is found from now on; else words that say why not."""

    def __init__(self, shelf: Callable[[], OpenedShelf], importer: Callable[[], Importer]) -> None:
        super().__init__()
        self._shelf, self._importer = shelf, importer
        self._lock = Lock()
        self._cancelled: set[int] = set()
        self._ended = False
        self._wanted = Event()
        self._last_key = 0.0

    def cancel(self, ticket: int) -> None:
        """Read a file no further; may be called from any thread."""
        with self._lock:
            self._cancelled.add(ticket)

    def allow(self, ticket: int) -> None:
        """Read a file after all that was cancelled before; may be called from any thread."""
        with self._lock:
            self._cancelled.discard(ticket)

    def want(self) -> None:
        """Give up settling, for something else is to be done; may be called from any thread."""
        self._wanted.set()

    def want_nothing(self) -> None:
        """Let what is asked for next be done until something else is wanted; may be called from any thread."""
        self._wanted.clear()

    def give_way(self) -> None:
        """Let settling wait a little, since the reader is typing; may be called from any thread."""
        self._last_key = monotonic()

    def end(self) -> None:
        """Take nothing more, and stop what is being read; may be called from any thread."""
        self._ended = True
        self._wanted.set()

    @Slot(int, object, object)
    def take(self, ticket: int, path: Path, wish: Wish) -> None:
        """Read a file and put it on the shelf."""
        try:
            self._take(ticket, path, wish)
        except (FileRefusedError, ShelfError) as error:
            self.refused.emit(ticket, refused_by(error), "")
        except Exception:  # a fault with one file must not end the others
            logging.getLogger(__name__).exception("A file could not be added: %s", path)
            self.refused.emit(ticket, KeptRefusal(Refusal.CRASHED), "")

    @Slot()
    def index(self) -> None:
        """Have everything found that is on the shelf."""
        self._build(lambda: self._shelf().finding.refresh(self._step))

    @Slot()
    def settle(self) -> None:
        """Build one index of everything and forget what was removed, for as long as nothing else is wanted."""
        try:
            self._shelf().catch_up(self._step_aside)
        except (BuildCancelledError, ShelfError):  # searches go on as before, and it is tried again
            return
        except Exception:
            logging.getLogger(__name__).exception("The shelf could not catch up")

    @Slot()
    def close(self) -> None:
        """End the thread."""
        QThread.currentThread().quit()

    def _build(self, build: Callable[[], None]) -> None:
        if self._ended:
            return
        try:
            build()
            self.indexed.emit("")
        except BuildCancelledError:
            return
        except ShelfError as error:
            self.indexed.emit(shelf_sentence(error))
        except Exception:
            logging.getLogger(__name__).exception("The shelf could not be indexed")
            self.indexed.emit(translate("Shelf", "What was added can be read, but not found by a search."))

    def _take(self, ticket: int, path: Path, wish: Wish) -> None:
        if self._is_cancelled(ticket):
            raise FileRefusedError(Refusal.CANCELLED)
        choices = ImportChoices(wish.encoding, wish.first_part)
        read = self._importer()(path, self._progress(ticket), lambda: self._is_cancelled(ticket), choices)
        shelf = self._shelf().shelf
        match = None if wish.edition_of else shelf.recognise(path, read)
        if match and match.by is Recognised.SAME_FILE:
            self.taken.emit(ticket, Taken(match.document.id, new=False))
        elif match and not wish.both:
            self.refused.emit(ticket, KeptRefusal(EDITION, match.document.name), match.document.id)
        else:
            passages = self._compared(read, wish.edition_of) if wish.edition_of else None
            added = shelf.add(path, read, wish.folder, wish.edition_of)
            self.taken.emit(ticket, Taken(added.id, new=True, guessed=_guessed(read), passages=passages))

    def _compared(self, read: ImportedDocument, document: str) -> tuple[int, int] | None:
        try:
            before = self._shelf().shelf.extraction(document).document
        except ShelfError:  # damaged: nobody can tell any more
            return None
        return compared(identities(before), identities(read))

    def _progress(self, ticket: int) -> Callable[[int, int], None]:
        last = monotonic()

        def progress(done: int, whole: int) -> None:
            nonlocal last
            if whole and monotonic() - last > _EVERY:
                last = monotonic()
                self.progressed.emit(ticket, min(100, 100 * done // whole))

        return progress

    def _is_cancelled(self, ticket: int) -> bool:
        with self._lock:
            return self._ended or ticket in self._cancelled

    def _step(self, _done: int, _whole: int) -> None:
        if self._ended:
            raise BuildCancelledError

    def _step_aside(self, _done: int, _whole: int) -> None:
        """Wait until the reader types no more."""
        while monotonic() < self._last_key + _QUIET and not self._wanted.wait(_EVERY):
            pass
        if self._wanted.is_set():
            raise BuildCancelledError


def _guessed(read: ImportedDocument) -> str:
    return next((loss.where for loss in read.losses if loss.kind is LossKind.ENCODING), "")
