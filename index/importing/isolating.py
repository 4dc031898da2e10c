"""Has a file read by a process of its own, and believes nothing that comes back before it was looked at."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from io import BufferedReader
from pathlib import Path

from index.fault_names import fault_name
from index.importing.cage import is_caged
from index.importing.imported import (
    LARGEST_FILE,
    MOST_BLOCKS,
    MOST_LOSSES,
    MOST_PAGES,
    FileRefusedError,
    ImportChoices,
    ImportedDocument,
    Refusal,
)
from index.importing.lines import LONGEST_LINE, Reading, decoded, distrusted
from index.importing.pictures.kept_picture import MOST_PICTURES
from index.importing.worker_lines import ANSWER, ProgressLine, RefusedLine, Task
from index.regular_files import regular
from index.values import json, replace

STARTING = 60.0
"""Seconds within which the process must be ready, which takes a while on a busy computer, whatever the file is."""
PATIENCE, PATIENCE_A_MEGABYTE = 18.0, 0.5
"""Seconds within which, from then on, any file must show progress, and those for each megabyte of it."""
LONGEST = 600.0
"""Seconds after which a file is given up, whatever progress it shows."""
LARGEST_ANSWER = 350_000_000
"""Bytes of the longest answer: 200 million of text, and those of pictures, four for each three."""
_MOST_LINES = MOST_BLOCKS + MOST_LOSSES + MOST_PICTURES + 4 * MOST_PAGES
_PIECE = 1 << 20
_LOOK = 0.1
_KEPT = ("SYSTEMROOT", "PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL")
"""What the process is told of its surroundings: where Windows, programs and libraries lie, and the messages' language.

PySide6 does not load on Windows where nobody says where programs lie; none is started from there.
"""


def import_file(
    path: Path,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    cancelled: Callable[[], bool] = lambda: False,
    choices: ImportChoices = ImportChoices(),  # noqa: B008  a frozen value
) -> ImportedDocument:
    """Read a file and return what it holds; see `index.importing.imported.Importer`."""
    try:
        file = open(path, "rb", opener=regular)  # noqa: SIM115  closed by `with` below, so that errors are told apart
    except OSError as error:
        there = path.exists() and not path.is_file()
        raise FileRefusedError(Refusal.NOT_A_FILE if there else Refusal.NOT_THERE, where=fault_name(error)) from None
    with file:
        size = os.fstat(file.fileno()).st_size
        if size > LARGEST_FILE:
            raise FileRefusedError(Refusal.TOO_LARGE, found=size, limit=LARGEST_FILE)
        if not size:
            raise FileRefusedError(Refusal.EMPTY)
        return _FileReading(file, Task(name=path.name, size=size, choices=choices)).document(progress, cancelled)


def worker_command() -> list[str]:
    """Return the command of the process that reads: this program's own, or its module where it lies as source."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--import-worker"]
    return [sys.executable, "-m", "index.importing.worker"]


def start_worker() -> subprocess.Popen[bytes]:
    """Return the process that reads, started, with pipes to and from it; raises OSError."""
    return subprocess.Popen(  # noqa: S603  our own program, without a shell
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(sys.executable).parent if getattr(sys, "frozen", False) else Path(__file__).parents[2],
        env={name: os.environ[name] for name in _KEPT if name in os.environ} | {"PYTHONUTF8": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def worker_is_caged(patience: float = PATIENCE) -> bool:
    """Start the process that reads, and return whether it shuts itself in before it has a byte of a file."""
    process = start_worker()
    try:
        assert process.stdin is not None  # noqa: S101  it was asked for
        process.stdin.write(json.encode(Task(name="", size=1, choices=ImportChoices())) + b"\n")
        process.stdin.flush()
        until = time.monotonic() + patience
        while not (found := is_caged(process.pid)) and process.poll() is None and time.monotonic() < until:
            time.sleep(_LOOK)
    except OSError:
        return False
    else:
        return found
    finally:
        process.kill()
        process.communicate()


class _FileReading:
    """One file, the process that reads it, and two threads that feed and hear it."""

    def __init__(self, file: BufferedReader, task: Task) -> None:
        self._file = file
        self._task = task
        self._lines: queue.Queue[bytes | None] = queue.Queue(1_000)
        self._sha256 = sha256()
        self._fed = 0
        self._ended = False
        self._patience = PATIENCE + PATIENCE_A_MEGABYTE * task.size / 1_000_000

    def document(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> ImportedDocument:
        """Return the document; raises FileRefusedError. The process has ended when this returns."""
        process = self._start()
        threads = [threading.Thread(target=target, args=(process,), daemon=True) for target in (self._feed, self._hear)]
        for thread in threads:
            thread.start()
        try:
            found = self._understood(process, progress, cancelled)
        finally:
            self._ended = True
            process.kill()
            process.wait()
            for thread in threads:
                thread.join()
            for pipe in (process.stdin, process.stdout):
                with suppress(OSError):
                    pipe.close()  # type: ignore[union-attr]
        if self._fed != self._task.size:
            raise FileRefusedError(Refusal.CHANGED)
        return replace(found, sha256=self._sha256.hexdigest())

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            return start_worker()
        except OSError as error:
            raise FileRefusedError(Refusal.NOT_STARTED, where=fault_name(error)) from None

    def _feed(self, process: subprocess.Popen[bytes]) -> None:
        """Hand the file over; a process that has ended, or was ended, takes no more."""
        pipe = process.stdin
        assert pipe is not None  # noqa: S101  it was asked for
        with suppress(OSError, ValueError):
            pipe.write(json.encode(self._task) + b"\n")
            while piece := self._file.read(min(_PIECE, self._task.size + 1 - self._fed)):
                self._sha256.update(piece)
                self._fed += len(piece)
                pipe.write(piece)
            pipe.close()

    def _hear(self, process: subprocess.Popen[bytes]) -> None:
        pipe = process.stdout
        assert pipe is not None  # noqa: S101  it was asked for
        with suppress(OSError, ValueError):
            while not self._ended and (line := pipe.readline(LONGEST_LINE + 1)):
                self._put(line)
        self._put(None)

    def _put(self, line: bytes | None) -> None:
        while not self._ended:
            with suppress(queue.Full):
                self._lines.put(line, timeout=_LOOK)
                return

    def _understood(
        self, process: subprocess.Popen[bytes], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> ImportedDocument:
        reading, taken = Reading(drawn=True), 0
        for number, line in enumerate(self._heard(cancelled)):
            taken += len(line)
            if taken > LARGEST_ANSWER or number > _MOST_LINES:
                raise distrusted("the answer is too long")
            match decoded(line, ANSWER):
                case ProgressLine(done, of):
                    self._renew(done)
                    progress(done, of)
                case RefusedLine() as refused:
                    raise refused.error()
                case other:
                    reading.take(other)
        return self._whole(process, reading)

    def _heard(self, cancelled: Callable[[], bool]) -> Iterator[bytes]:
        """Yield the lines until there are no more; raises FileRefusedError when it takes too long or is not wanted."""
        self._begun = self._renewed = time.monotonic()
        self._done = 0
        ready = False
        while True:
            if cancelled():
                raise FileRefusedError(Refusal.CANCELLED)
            now = time.monotonic()
            patience = self._patience if ready else STARTING
            if now - self._renewed > patience or now - self._begun > LONGEST:
                raise FileRefusedError(Refusal.TOO_SLOW, limit=int(patience))
            try:
                line = self._lines.get(timeout=_LOOK)
            except queue.Empty:
                continue
            if line is None:
                return
            if not ready:
                ready, self._renewed = True, time.monotonic()
            yield line

    def _renew(self, done: int) -> None:
        if done > self._done:
            self._done, self._renewed = done, time.monotonic()

    def _whole(self, process: subprocess.Popen[bytes], reading: Reading) -> ImportedDocument:
        try:
            return reading.document()
        except FileRefusedError:
            code = self._code(process)
            if code in _OUT_OF_TIME:
                raise FileRefusedError(Refusal.TOO_SLOW, limit=int(self._patience)) from None
            if code:
                raise FileRefusedError(Refusal.CRASHED, found=abs(code)) from None
            raise

    def _code(self, process: subprocess.Popen[bytes]) -> int:
        try:
            return process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return 0


_OUT_OF_TIME = (-24,)
"""SIGXCPU: the system's own limit on processor time."""
