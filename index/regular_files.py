"""Opens regular files only: whatever is in the place of a file, a start neither hangs nor uses up the memory.

A pipe would be waited for, a device never ends, and a link can lead to either.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedReader
    from pathlib import Path

LARGEST = 256_000_000
"""The size in bytes of the largest file that is read as a whole, unless a smaller one is given."""


def regular(path: str, flags: int) -> int:
    """Open a regular file, a new one for its owner alone: to be given to `open` as its `opener`.

    Raises OSError for anything that is not a regular file, which is then neither waited for nor changed.
    """
    try:
        _demand_regular(os.stat(path), path)  # noqa: PTH116  first: opening alone can set a device in motion
    except FileNotFoundError:
        if not flags & os.O_CREAT:
            raise
    opened = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), 0o600)
    try:
        _demand_regular(os.fstat(opened), path)
    except OSError:
        os.close(opened)
        raise
    return opened


@contextmanager
def open_regular(file: Path, largest: int = LARGEST) -> Iterator[BufferedReader]:
    """Open a regular file for reading; raises OSError where there is none, or one of more than `largest` bytes."""
    with open(file, "rb", opener=regular) as content:
        if os.fstat(content.fileno()).st_size > largest:
            raise OSError(errno.EOVERFLOW, "it is too large", str(file))
        yield content


def read_regular(file: Path, largest: int = LARGEST) -> bytes:
    """Return the bytes of a regular file; raises OSError where there is none, or one of more than `largest` bytes."""
    with open_regular(file, largest) as content:
        return content.read(os.fstat(content.fileno()).st_size)


def regular_text(file: Path, largest: int = LARGEST) -> str:
    """Return the text of a regular UTF-8 file with LF line ends; raises OSError or UnicodeDecodeError."""
    return read_regular(file, largest).decode("utf-8").replace("\r\n", "\n")


def _demand_regular(found: os.stat_result, path: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "it is not a regular file", path)
