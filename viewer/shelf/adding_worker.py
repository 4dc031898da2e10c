"""Reads files one after the other in a thread of its own, puts them on the shelf, and has them found."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event, Lock
from time import monotonic

from PySide6.QtCore import QObject, QThread, Signal, Slot

from index.errors import BuildCancelledError
from index.importing.imported import FileRefusedError, Importer, Refusal
from index.shelf.opened_shelf import OpenedShelf
from index.shelf.shelved import Recognised, ShelfError
from index.words.language import translate
from index.words.refusal_words import refusal_sentence
from index.words.shelf_words import shelf_sentence

_log = logging.getLogger(__name__)
_EVERY = 0.1  # s between two reports of progress: more are not seen


class AddingWorker(QObject):
    """Takes one file at a time; each has a ticket, by which it can be cancelled before and while it is read."""

    progressed = Signal(int, int)
    """A ticket, and how much of the file is read, in percent."""
    taken = Signal(int, str, bool)
    """A ticket, the id of the document, and whether it is new on the shelf."""
    refused = Signal(int, str, str)
    """A ticket, why the file was not taken and what to do; and the id of the document that it may be an edition of."""
    indexed = Signal(str)
    """All that is on the shelf is found from now on; else words that say why not."""

    def __init__(self, shelf: Callable[[], OpenedShelf], importer: Callable[[], Importer]) -> None:
        super().__init__()
        self._shelf, self._importer = shelf, importer
        self._lock = Lock()
        self._cancelled: set[int] = set()
        self._ended = False
        self._wanted = Event()

    def cancel(self, ticket: int) -> None:
        """Read a file no further; may be called from any thread."""
        with self._lock:
            self._cancelled.add(ticket)

    def want(self) -> None:
        """Leave what can wait for a file that is to be read next; may be called from any thread."""
        self._wanted.set()

    def end(self) -> None:
        """Take nothing more, and stop what is being read; may be called from any thread."""
        self._ended = True

    @Slot(int, object, str, str, bool)
    def take(self, ticket: int, path: Path, folder: str, edition_of: str, both: bool) -> None:
        """Read a file and put it on the shelf, as an edition of a document, or beside one that it is like if `both`."""
        try:
            self._take(ticket, path, folder, edition_of, both=both)
        except FileRefusedError as refused:
            self.refused.emit(ticket, refusal_sentence(refused), "")
        except ShelfError as error:
            self.refused.emit(ticket, shelf_sentence(error), "")
        except Exception:  # a fault with one file must not end the others
            _log.exception("A file could not be added: %s", path)
            self.refused.emit(ticket, refusal_sentence(FileRefusedError(Refusal.CRASHED)), "")

    @Slot()
    def index(self) -> None:
        """Have everything found that is on the shelf; then, while nobody waits, forget what was removed."""
        if self._ended:
            return
        try:
            self._shelf().finding.refresh(self._step)
            self.indexed.emit("")
            self._wanted.clear()
            self._shelf().catch_up(self._unless_wanted)
        except BuildCancelledError:
            return
        except ShelfError as error:
            self.indexed.emit(shelf_sentence(error))
        except Exception:
            _log.exception("The shelf could not be indexed")
            self.indexed.emit(translate("Shelf", "What was added can be read, but not found by a search."))

    @Slot()
    def close(self) -> None:
        """End the thread."""
        QThread.currentThread().quit()

    def _take(self, ticket: int, path: Path, folder: str, edition_of: str, *, both: bool) -> None:
        if self._is_cancelled(ticket):
            raise FileRefusedError(Refusal.CANCELLED)
        document = self._importer()(path, self._progress(ticket), lambda: self._is_cancelled(ticket))
        shelf = self._shelf().shelf
        match = shelf.recognise(path, document)
        if match and match.by is Recognised.SAME_FILE:
            self.taken.emit(ticket, match.document.id, False)
        elif match and not edition_of and not both:
            said = translate("Shelf", "It may be a newer edition of “{0}”: take it in its place, or keep both.")
            self.refused.emit(ticket, said.format(match.document.name), match.document.id)
        else:
            self.taken.emit(ticket, shelf.add(path, document, folder, edition_of).id, True)

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

    def _unless_wanted(self, _done: int, _whole: int) -> None:
        if self._ended or self._wanted.is_set():
            raise BuildCancelledError
