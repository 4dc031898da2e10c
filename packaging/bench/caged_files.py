"""Files damaged by chance, each read by a process of its own in its cage, as a reader's are, and what came of them."""

from __future__ import annotations

import os
import sys
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from forked_worker import ForkedWorker

from index.importing import isolating, worker
from index.importing.imported import FileRefusedError, Refusal
from index.values import Struct
from tests.index.importing.pictures.damaged_pictures import page_of
from tests.index.importing.readers.damaged_files import FILES, damaged
from tests.index.importing.test_pictures_of_files import FILES as PICTURED

_SECONDS, _MEGABYTES = 20, 768  # for each file
_STARTED = 50  # each so-manieth file is read by the program started anew, all others by a fork of one that has begun
_LARGEST = 300_000  # bytes of a file of the corpora that is damaged too
_SHOWN = 20
_ON_A_PAGE = 20
_FAULTS = {Refusal.CRASHED, Refusal.DISTRUSTED, Refusal.NOT_STARTED, Refusal.TOO_SLOW, Refusal.TOO_MUCH_MEMORY}


class Read(Struct, frozen=True):
    """What came of a file: a word for it, and the seconds of processor time and megabytes that its process took."""

    came: str
    where: str
    seconds: float
    megabytes: float


def tell_damaged(corpora: Path, count: int) -> None:
    """Print what came of so many damaged files, the most that one took, and how this process fared."""
    worker.load()
    before = _own()
    counts: Counter[str] = Counter()
    seconds = megabytes = 0.0
    told = 0
    with TemporaryDirectory() as scratch:
        for number, (name, data) in enumerate(_damaged(corpora, count)):
            file = Path(scratch) / Path(name).name
            file.write_bytes(data)
            read = _read(file, forked=number % _STARTED > 0)
            file.unlink()
            counts[read.came] += 1
            seconds, megabytes = max(seconds, read.seconds), max(megabytes, read.megabytes)
            if read.came in set(_FAULTS) and told < _SHOWN:
                told += 1
                print(f"    {number}: {name}: {read.came} {read.where}")
            if number % 1000 == 999:
                print(f"    {number + 1}: {dict(counts)}; at most {seconds:.1f} s, {megabytes:.0f} MB", flush=True)
    within = seconds <= _SECONDS and megabytes <= _MEGABYTES
    print(f"  {counts.total():,} damaged files, each in a cage: {dict(counts)}")
    limits = f"{'within' if within else 'BEYOND'} {_SECONDS} s and {_MEGABYTES} MB"
    print(f"  at most {seconds:.1f} s and {megabytes:.0f} MB: {limits}")
    print(f"  the process that had them read is {'untouched' if _own() == before else 'CHANGED'}")


def tell_damaged_pictures(count: int) -> None:
    """Print what came of so many damaged pictures, some on each page, and how this process fared."""
    worker.load()
    before = _own()
    came: Counter[str] = Counter()
    with TemporaryDirectory() as scratch:
        file = Path(scratch) / "page.html"
        for seed in range(0, count, _ON_A_PAGE):
            file.write_bytes(page_of(range(seed, seed + _ON_A_PAGE)))
            with _forked():
                came += _pictures(file)
    print(f"  {count:,} damaged pictures, each {_ON_A_PAGE} in a cage: {dict(came)}")
    print(f"  the process that had them read is {'untouched' if _own() == before else 'CHANGED'}")


def _pictures(file: Path) -> Counter[str]:
    """Return what came of the pictures on a page."""
    try:
        document = isolating.import_file(file)
    except FileRefusedError as error:
        return Counter({f"{error.reason} {error.found or ''}".strip(): 1})
    came = Counter({"kept": sum(block.picture > 0 for block in document.blocks)})
    for loss in document.losses:
        came[loss.kind.value] += loss.count
    return came


@contextmanager
def _forked() -> Iterator[None]:
    """Let files be read by forks of this process."""
    started = isolating.start_worker
    isolating.start_worker = ForkedWorker  # type: ignore[assignment]
    try:
        yield
    finally:
        isolating.start_worker = started


def _damaged(corpora: Path, count: int) -> Iterator[tuple[str, bytes]]:
    """Yield names of files and their damaged bytes: made files and those of the corpora, one of each format in turn."""
    found = sorted(corpora.rglob("*")) if corpora.is_dir() else []
    real = [file for file in found if file.is_file() and file.suffix != ".tsv" and 0 < file.stat().st_size <= _LARGEST]
    sound = [*FILES.items(), *PICTURED.items(), *((str(file), file.read_bytes()) for file in real)]
    formats: defaultdict[str, list[tuple[str, bytes]]] = defaultdict(list)
    for name, data in sound:
        formats[Path(name).suffix].append((name, data))
    turns = zip(*map(cycle, formats.values()), strict=True)
    for number, (name, data) in enumerate(islice(chain.from_iterable(turns), count)):
        yield name, damaged(name, number, data)


def _read(file: Path, *, forked: bool) -> Read:
    process: list[ForkedWorker] = []

    def start() -> ForkedWorker:
        process.append(ForkedWorker())
        return process[0]

    started = isolating.start_worker
    if forked:
        isolating.start_worker = start  # type: ignore[assignment]
    came, where = "read", ""
    try:
        isolating.import_file(file)
    except FileRefusedError as error:
        came, where = error.reason if error.reason in _FAULTS else "refused", error.where
    finally:
        isolating.start_worker = started
    spent = process[0].spent if process else None
    return Read(came, where, spent.seconds if spent else 0, spent.megabytes if spent else 0)


def _own() -> object:
    """Return what must be the same before and after of this process: its threads, open files, limits and folder."""
    opened = sorted(Path("/proc/self/fd").iterdir()) if sys.platform == "linux" else []
    return threading.active_count(), len(opened), Path.cwd(), os.getpid()
