"""The files that are being put on the shelf: what has become of each, and which one is next."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal

from index.importing.imported import Importer, Refusal
from index.shelf.files_to_add import FileToAdd
from index.shelf.opened_shelf import OpenedShelf
from index.values import replace
from viewer.shelf.adding_list import Adding, AddingList, FileState, Fits
from viewer.shelf.adding_worker import AddingWorker, Taken, Wish
from viewer.shelf.refused_files import UNREAD, KeptRefusal, RefusedFile, read_refused, write_refused

_KEPT_AFTER = 2_000  # ms after something has become of a file: with thousands of them the list is not written for each


class AddingService(QObject):
    """Reads one file after the other, in the order in which they were given; files to be opened come first."""

    changed = Signal(int)
    """Something has become of the file of this number, or it is a new one."""
    listed_anew = Signal()
    """Files were taken off the list: all have other numbers."""
    added = Signal(str, bool)
    """The id of a document that is new on the shelf or was asked for, and whether it is to be read at once."""
    edition_taken = Signal(str, object)
    """The id of a document that has a new edition, and how many passages are new and gone; None if nobody can tell."""
    finished = Signal()
    """Nothing is left to be read."""
    indexed = Signal(str)
    """What was added is found from now on; else words that say why not."""

    _take = Signal(int, object, object)
    _index = Signal()
    _settle = Signal()
    _close = Signal()

    def __init__(
        self,
        shelf: Callable[[], OpenedShelf],
        importer: Callable[[], Importer],
        kept: Path,
        parent: QObject | None = None,
    ) -> None:
        """Put files on a shelf; `kept` is the file that remembers which were not taken."""
        super().__init__(parent)
        self._kept = kept
        self._list = AddingList(
            sorted(map(_left, read_refused(kept)), key=Adding.is_unread)  # the refused ones first
        )
        self._keeping = QTimer(self, singleShot=True, interval=_KEPT_AFTER)
        self._keeping.timeout.connect(self._keep)
        self._first, self._took, self._closed = True, False, False
        self._opening: list[int] = []
        self.indexing = False
        """Whether what is on the shelf is being indexed, or soon will be."""
        self._thread = QThread(self)
        self._worker = AddingWorker(shelf, importer)
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._take.connect(self._worker.take, queued)
        self._index.connect(self._worker.index, queued)
        self._settle.connect(self._worker.settle, queued)
        self._close.connect(self._worker.close, queued)
        self._worker.progressed.connect(self._on_progressed, queued)
        self._worker.taken.connect(self._on_taken, queued)
        self._worker.refused.connect(self._on_refused, queued)
        self._worker.indexed.connect(self._on_indexed, queued)

    @property
    def busy(self) -> bool:
        """Whether a file is being read, or waits for it."""
        return self.count(Adding.is_to_come) > 0

    @property
    def not_taken(self) -> int:
        """How many files were not taken and wait for the reader to deal with them."""
        return self.count(Adding.is_to_be_dealt_with)

    @property
    def left(self) -> int:
        """How many files were not taken, or not read before the program ended."""
        return self.count(Adding.is_left)

    @property
    def files(self) -> list[Adding]:
        """All files, by their numbers."""
        return self._list.files

    def count(self, fits: Fits) -> int:
        """Return how many files are so; takes no longer for many."""
        return self._list.count(fits)

    def numbers(self, fits: Fits) -> list[int]:
        """Return the numbers of the files that are so, in order."""
        return self._list.numbers(fits)

    def add(self, files: Iterable[FileToAdd], *, opening: bool = False) -> None:
        """Read these files, too; the first one is opened if it is the first of all, or if one is to be (`opening`)."""
        self._first = self._first or not self.busy
        self._opening = [len(self.files)] if opening else []
        self._append(
            Adding(path=file.path, wish=Wish(folder=file.folder), opens=opening and at == 0)
            for at, file in enumerate(files)
        )

    def renew(self, document: str, path: Path) -> int:
        """Read a file as the new edition of a document; returns its number."""
        self._append([Adding(path=path, wish=Wish(edition_of=document), document=document)])
        return len(self.files) - 1

    def again(self, number: int, wish: Wish) -> None:
        """Read a file again, as it is wished for now."""
        self._worker.allow(number)
        adding = self.files[number]
        self._set(number, Adding(path=adding.path, wish=wish, document=wish.edition_of))
        self._go_on()

    def read_rest(self) -> None:
        """Read the files that were still to be read when the program ended."""
        for number in self.numbers(Adding.is_unread):
            self.again(number, self.files[number].wish)

    def cancel(self, numbers: Iterable[int]) -> None:
        """Read these files no further."""
        for number in numbers:
            self._worker.cancel(number)
            if self.files[number].state is FileState.WAITING:
                cancelled = KeptRefusal(Refusal.CANCELLED)
                self._set(number, replace(self.files[number], state=FileState.REFUSED, refused=cancelled))
        self._end()

    def forget(self, numbers: Iterable[int]) -> None:
        """Take files off the list that are not being read; does nothing while others are, which have their numbers."""
        gone = set(numbers)
        if self.busy or not gone:
            return
        for number in range(len(self.files)):
            self._worker.allow(number)
        self._list = AddingList(each for number, each in enumerate(self.files) if number not in gone)
        self._keep()
        self.listed_anew.emit()

    def refresh_index(self) -> None:
        """Have everything found that is on the shelf."""
        self._start_thread()
        self.indexing = True
        self._worker.want()
        self._index.emit()

    def settle(self) -> None:
        """Have one index of everything, unless something else is wanted before it is built."""
        if not self.busy and not self.indexing:
            self._start_thread()
            self._worker.want_nothing()
            self._settle.emit()

    def give_way(self) -> None:
        """Let settling wait: the reader is typing."""
        self._worker.give_way()

    def close(self) -> None:
        """Stop what is being read, and end the thread; what is on the shelf stays there."""
        self._closed = True
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()
        self._worker.end()
        if self._thread.isRunning():
            self._close.emit()
            self._thread.wait()

    def _append(self, files: Iterable[Adding]) -> None:
        first = len(self.files)
        for adding in files:
            self._list.append(adding)
        for number in range(first, len(self.files)):
            self._worker.allow(number)
            self.changed.emit(number)
        self._keep_soon()
        self._go_on()

    def _keep_soon(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()

    def _go_on(self) -> None:
        if self.count(Adding.is_reading):
            return
        number = next((each for each in self._opening if self.files[each].is_waiting()), None)
        if number is None:
            number = self._list.first(Adding.is_waiting)
        if number is not None:
            self._set(number, replace(self.files[number], state=FileState.READING))
            self._start_thread()
            self._worker.want()
            self._take.emit(number, self.files[number].path, self.files[number].wish)

    def _start_thread(self) -> None:
        if not self._closed and not self._thread.isRunning():
            self._thread.start()

    def _on_progressed(self, number: int, percent: int) -> None:
        self._set(number, replace(self.files[number], percent=percent))

    def _on_taken(self, number: int, taken: Taken) -> None:
        state, adding = FileState.TAKEN if taken.new else FileState.KNOWN, self.files[number]
        self._took = self._took or taken.new
        facts = {"document": taken.document, "guessed": taken.guessed, "passages": taken.passages}
        self._set(number, replace(adding, state=state, percent=100, **facts))
        if adding.wish.edition_of:
            self.added.emit(taken.document, False)
            self.edition_taken.emit(taken.document, taken.passages)
        else:
            first, self._first = self._first, False
            self.added.emit(taken.document, first or adding.opens)
        self._end()

    def _on_refused(self, number: int, refused: KeptRefusal, like: str) -> None:
        adding = self.files[number]
        document = like or adding.wish.edition_of
        self._set(number, replace(adding, state=FileState.REFUSED, refused=refused, document=document))
        self._end()

    def _end(self) -> None:
        if self._closed:  # what is said now was on its way before; it begins nothing any more
            return
        self._keep_soon()
        self._go_on()
        if not self.busy:
            self._keeping.stop()
            self._keep()
            took, self._first, self._took = self._took, True, False
            self.finished.emit()
            if took:
                self.refresh_index()

    def _on_indexed(self, trouble: str) -> None:
        self.indexing = self.busy
        self.indexed.emit(trouble)

    def _keep(self) -> None:
        """Remember what was not taken, or not read yet, so that it is not forgotten when the program ends."""
        refused = [
            RefusedFile(
                path=os.fsencode(each.path),
                folder=each.wish.folder,
                refused=each.refused or KeptRefusal(UNREAD),
                document=each.document,
            )
            for each in self.files
            if each.is_to_be_dealt_with()
        ]
        write_refused(self._kept, refused)

    def _set(self, number: int, adding: Adding) -> None:
        self._list.set(number, adding)
        self.changed.emit(number)


def _left(file: RefusedFile) -> Adding:
    """Return a file that was on the list when the program ended."""
    unread = file.refused.is_unread
    return Adding(
        path=Path(os.fsdecode(file.path)),
        wish=Wish(folder=file.folder),
        state=FileState.UNREAD if unread else FileState.REFUSED,
        refused=None if unread else file.refused,
        document=file.document,
    )
