"""Writes private files whole: at any time there is the old one or the new one, never part of one."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from index.regular_files import regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

PART = ".part"
"""What ends the name of a file that is not whole yet."""


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, that nobody else can enter, if it is not there; raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)


def write_whole(file: Path, chunks: Iterable[bytes]) -> None:
    """Write a file that only its owner may read, in place of the one there; it is on disk when this returns.

    Raises OSError when that fails; the file is then as it was.
    """
    with written_aside(file, chunks) as put_in_place:
        put_in_place()


@contextmanager
def written_aside(file: Path, chunks: Iterable[bytes]) -> Iterator[Callable[[], None]]:
    """Write a file that only its owner may read beside its place, and yield what puts it there.

    It is on disk before. What was not put in place is removed at the end. Raises OSError when that fails; the file is
    then as it was.
    """
    from index.built.publishing import locked  # noqa: PLC0415  a start writes nothing

    part = file.with_name(f".{file.name}.{os.urandom(4).hex()}{PART}")
    try:
        with open(part, "xb", opener=regular) as out:
            locked(out.fileno())  # for as long as it is open: see `is_abandoned`
            out.writelines(chunks)
            out.flush()
            os.fsync(out.fileno())

            def put_in_place() -> None:
                out.close()  # Windows renames no open file
                part.replace(file)
                flush_folder(file.parent)

            yield put_in_place
    finally:
        with suppress(OSError):
            part.unlink()


def is_abandoned(part: Path) -> bool:
    """Return whether a file with PART at its end is what a killed program left: nobody has it open any more."""
    from index.built.publishing import locked  # noqa: PLC0415  as above

    with suppress(OSError), open(part, "r+b", opener=regular) as left:
        return locked(left.fileno())
    return False


def flush_folder(folder: Path) -> None:
    """Have the names in a folder on disk, where the system can: without it a rename may be lost in a power failure."""
    with suppress(OSError), _opened(folder) as handle:
        os.fsync(handle)


def stamp(path: Path) -> tuple[int, int, int] | None:
    """Return what tells whether a file or a folder was changed since; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


@contextmanager
def _opened(folder: Path) -> Iterator[int]:
    handle = os.open(folder, os.O_RDONLY)
    try:
        yield handle
    finally:
        os.close(handle)
