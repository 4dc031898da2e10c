"""The files that are being put on the shelf: what has become of each, and which one is next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from PySide6.QtCore import QObject, Qt, QThread, Signal

from index.importing.imported import FileRefusedError, Importer, Refusal
from index.shelf.opened_shelf import OpenedShelf
from index.values import Struct, replace
from index.words.refusal_words import refusal_sentence
from viewer.shelf.adding_worker import AddingWorker
from viewer.shelf.files_to_add import FileToAdd


class FileState(Enum):
    """What has become of a file."""

    WAITING = "waiting"
    READING = "reading"
    TAKEN = "taken"
    KNOWN = "known"
    REFUSED = "refused"


class Adding(Struct, frozen=True, kw_only=True):
    """A file, what has become of it, how much of it is read (percent), why it was refused, and what it is like."""

    file: FileToAdd
    state: FileState = FileState.WAITING
    percent: int = 0
    sentence: str = ""
    document: str = ""


class AddingService(QObject):
    """Reads one file after the other; the order is that in which they were given."""

    changed = Signal(int)
    """Something has become of the file of this number, or it is a new one."""
    added = Signal(str, bool)
    """The id of a document that is new on the shelf, and whether it is the first since nothing was being read."""
    finished = Signal()
    """Nothing is left to be read."""
    indexed = Signal(str)
    """What was added is found from now on; else words that say why not."""

    _take = Signal(int, object, str, str, bool)
    _index = Signal()
    _close = Signal()

    def __init__(
        self, shelf: Callable[[], OpenedShelf], importer: Callable[[], Importer], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.files: list[Adding] = []
        self._numbers: dict[FileState, dict[int, None]] = {state: {} for state in FileState}
        self._alike: set[int] = set()
        self._first = True
        self.indexing = False
        """Whether what is on the shelf is being indexed, or soon will be."""
        self._thread = QThread(self)
        self._worker = AddingWorker(shelf, importer)
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._take.connect(self._worker.take, queued)
        self._index.connect(self._worker.index, queued)
        self._close.connect(self._worker.close, queued)
        self._worker.progressed.connect(self._on_progressed, queued)
        self._worker.taken.connect(self._on_taken, queued)
        self._worker.refused.connect(self._on_refused, queued)
        self._worker.indexed.connect(self._on_indexed, queued)

    @property
    def busy(self) -> bool:
        """Whether a file is being read, or waits for it."""
        return self.count(FileState.WAITING, FileState.READING) > 0

    @property
    def asks(self) -> bool:
        """Whether the reader is to say of a refused file what to do, since it is like a document on the shelf."""
        return bool(self._alike)

    def count(self, *states: FileState) -> int:
        """Return of how many files this has become; takes no longer for many."""
        return sum(len(self._numbers[state]) for state in states)

    def numbers(self, *states: FileState) -> list[int]:
        """Return the numbers of the files of which this has become, in order."""
        return sorted(number for state in states for number in self._numbers[state])

    def add(self, files: Iterable[FileToAdd]) -> None:
        """Have files read, after those that wait already."""
        first, self._first = len(self.files), self._first or not self.busy
        for number, file in enumerate(files, first):
            self.files.append(Adding(file=file))
            self._numbers[FileState.WAITING][number] = None
        for number in range(first, len(self.files)):
            self.changed.emit(number)
        self._go_on()

    def again(self, number: int, *, both: bool) -> None:
        """Take a file that is like a document: in its place, or beside it if `both` are to be kept."""
        adding = self.files[number]
        self._set(number, replace(adding, state=FileState.READING, percent=0, sentence=""))
        self._start(number, "" if both else adding.document, both=both)

    def cancel(self, numbers: Iterable[int]) -> None:
        """Read these files no further."""
        cancelled = refusal_sentence(FileRefusedError(Refusal.CANCELLED))
        for number in numbers:
            self._worker.cancel(number)
            if self.files[number].state is FileState.WAITING:
                self._set(number, replace(self.files[number], state=FileState.REFUSED, sentence=cancelled))

    def refresh_index(self) -> None:
        """Have everything found that is on the shelf."""
        self._start_thread()
        self.indexing = True
        self._index.emit()

    def close(self) -> None:
        """Stop what is being read, and end the thread; what is on the shelf stays there."""
        self._worker.end()
        if self._thread.isRunning():
            self._close.emit()
            self._thread.wait()

    def _go_on(self) -> None:
        if self.count(FileState.READING):
            return
        number = next(iter(self._numbers[FileState.WAITING]), None)
        if number is not None:
            self._set(number, replace(self.files[number], state=FileState.READING))
            self._start(number, "", both=False)

    def _start(self, number: int, edition_of: str, *, both: bool) -> None:
        self._start_thread()
        file = self.files[number].file
        self._worker.want()
        self._take.emit(number, file.path, file.folder, edition_of, both)

    def _start_thread(self) -> None:
        if not self._thread.isRunning():
            self._thread.start()

    def _on_progressed(self, number: int, percent: int) -> None:
        self._set(number, replace(self.files[number], percent=percent))

    def _on_taken(self, number: int, document: str, new: bool) -> None:
        state = FileState.TAKEN if new else FileState.KNOWN
        self._set(number, replace(self.files[number], state=state, percent=100, document=document))
        if new:
            first, self._first = self._first, False
            self.added.emit(document, first)
        self._end()

    def _on_refused(self, number: int, sentence: str, like: str) -> None:
        self._set(number, replace(self.files[number], state=FileState.REFUSED, sentence=sentence, document=like))
        self._end()

    def _end(self) -> None:
        self._go_on()
        if not self.busy:
            self._first = True
            self.finished.emit()
            self.refresh_index()

    def _on_indexed(self, trouble: str) -> None:
        self.indexing = self.busy
        self.indexed.emit(trouble)

    def _set(self, number: int, adding: Adding) -> None:
        if self.files[number].state is not adding.state:
            del self._numbers[self.files[number].state][number]
            self._numbers[adding.state][number] = None
        asks = adding.state is FileState.REFUSED and adding.document
        self._alike.add(number) if asks else self._alike.discard(number)
        self.files[number] = adding
        self.changed.emit(number)
