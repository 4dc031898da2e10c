"""Replaces a folder by a finished new one: at any time the target is the old folder or the new one, never part of one.

The new folder is written beside the target under a hidden name ("scrap") and renamed into place when all its bytes are
on disk. For the moment between two renames the old one has a hidden name too ("kept"). One program at a time builds a
target, so that anything else with such a name was left by a program that was killed.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from index.built.build_progress import Step, unreported
from index.errors import BuiltLibraryError
from index.regular_files import regular

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Seconds to wait for another program that builds the same target. A library of 50,000 passages is built in 20 s of CPU
# time, on a slow or busy computer in a minute; one that is not done after two is taken to be stuck.
PATIENCE = 120.0
# Seconds between two tries: too short to be noticed, long enough to cost nothing.
_PAUSE = 0.05
# On Windows a folder cannot be renamed while a file in it is open, and a virus scanner may open a new file for a
# moment: 20 tries are a second. Elsewhere a first failure is final.
_RENAMING_TRIES = 20 if os.name == "nt" else 1
# ".name.0123abcd.scrap": 8 random digits tell apart what several killed programs left.
_LEFTOVER = re.compile(r"\.(?P<target>.+)\.[0-9a-f]{8}\.(?P<kind>scrap|kept)")


@contextmanager
def exclusive(target: Path, step: Step = unreported, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock for building `target`, which one program at a time can have; waits `patience` seconds for it.

    `step` is called while waiting and may raise to give up. Folders above `target` are made; into the one that holds it
    nobody else can put anything, whatever the umask. Raises BuiltLibraryError when another program holds the lock all
    that time, OSError when nothing can be written beside `target`.
    """
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = target.with_name(f".{target.name}.lock")
    deadline = time.monotonic() + patience
    while (held := _take(lock)) is None:
        step(0, 1)
        if time.monotonic() >= deadline:
            raise BuiltLibraryError(target, "another program is building it; wait until it is done, or end it")
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        _give_back(lock, held)


def is_being_built(target: Path) -> bool:
    """Return whether a program holds the lock for building `target`, this one included; waits for nobody."""
    with suppress(OSError):
        handle = os.open(target.with_name(f".{target.name}.lock"), os.O_RDWR)
        try:
            return not locked(handle)
        finally:
            os.close(handle)
    return False


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a new, empty folder, which replaces `target` when the block ends and is removed when it raises.

    To be used under `exclusive`. Raises OSError when a folder cannot be written or `target` is in use (Windows).
    """
    clear_leftovers(target)
    fresh = _beside(target, "scrap")
    fresh.mkdir()
    try:
        yield fresh
        _flush(fresh)
        _swap(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def clear_leftovers(target: Path) -> None:
    """Remove what killed builds left beside `target`; a build killed between two renames gets its old folder back."""
    for leftover in sorted(target.parent.iterdir()):
        match = _LEFTOVER.fullmatch(leftover.name)
        if match is None or match["target"] != target.name:
            continue
        if match["kind"] == "kept" and not target.exists():
            _rename(leftover, target)
        else:
            shutil.rmtree(leftover, ignore_errors=True)


def discard(target: Path) -> None:
    """Remove folder `target`, if it exists, without a moment at which part of it has its name; under `exclusive`."""
    if target.exists():
        scrap = _beside(target, "scrap")
        _rename(target, scrap)
        shutil.rmtree(scrap, ignore_errors=True)


def targets(parent: Path) -> set[Path]:
    """Return the targets in folder `parent`, also those of which only leftovers are there."""
    matches = ((entry, _LEFTOVER.fullmatch(entry.name)) for entry in parent.iterdir())
    found = {parent / match["target"] if match else entry for entry, match in matches}
    return {target for target in found if not target.name.startswith(".")}


def _beside(target: Path, kind: str) -> Path:
    return target.with_name(f".{target.name}.{os.urandom(4).hex()}.{kind}")


def _swap(fresh: Path, target: Path) -> None:
    kept = _beside(target, "kept")
    try:
        if target.exists():
            _rename(target, kept)
        _rename(fresh, target)
    except BaseException:
        if kept.exists() and not target.exists():
            _rename(kept, target)
        raise
    _flush_folder(target.parent)
    shutil.rmtree(kept, ignore_errors=True)


def _rename(old: Path, new: Path) -> None:
    for _ in range(_RENAMING_TRIES - 1):
        with suppress(PermissionError):
            old.rename(new)
            return
        time.sleep(_PAUSE)
    old.rename(new)


def _flush(folder: Path) -> None:
    for parent, _, names in os.walk(folder):
        for name in names:
            with open(Path(parent, name), "r+b", opener=regular) as file:
                os.fsync(file.fileno())
        _flush_folder(Path(parent))


def _flush_folder(folder: Path) -> None:
    # Without this a rename may be lost in a power failure. Windows and some network disks cannot do it.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _take(lock: Path) -> int | None:
    """Return an open file descriptor that holds the lock, or None when another program does.

    The system releases the lock when its holder ends, in whatever way: no stale lock can stay.
    """
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if locked(handle) and _is_still(lock, handle):
            return handle
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None


def _is_still(lock: Path, handle: int) -> bool:
    """Tell whether the locked file is the one that has the name: the last holder removes it when it is done."""
    with suppress(FileNotFoundError):
        return os.path.samestat(lock.stat(), os.fstat(handle))
    return False


if sys.platform == "win32":

    def locked(handle: int) -> bool:
        """Lock an open file until it is closed, and return True; False if another one that is open has it locked."""
        with suppress(PermissionError):
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            return True
        return False

    def _give_back(lock: Path, handle: int) -> None:
        os.close(handle)
        with suppress(OSError):  # another program has opened it by now
            lock.unlink()

else:

    def locked(handle: int) -> bool:
        """Lock an open file until it is closed, and return True; False if another one that is open has it locked."""
        with suppress(BlockingIOError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False

    def _give_back(lock: Path, handle: int) -> None:
        with suppress(OSError):
            lock.unlink()  # before it is released, so that nobody locks a name that is about to vanish
        os.close(handle)
