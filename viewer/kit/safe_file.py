"""Saves files for readers: completely or not at all, with a plain message when that fails."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from index.regular_files import regular
from index.words.disk_faults import reason
from viewer.kit.text.direction import isolated

_NOT_ON_DISK = (errno.EIO, errno.ENOSPC, errno.EDQUOT)
"""Error codes of a disk that has not kept the data; other codes come from file systems that cannot tell."""


class SaveError(Exception):
    """A file could not be written; the text says so to a reader, with what is safe and what to do."""


def save(file: Path, data: bytes) -> None:
    """Write a file in one step: an older file of that name stays as it is until the new one is complete on disk.

    Raises SaveError when it cannot be written.
    """
    try:
        _write(Path(os.path.realpath(file)), data)
    except OSError as error:
        text = QCoreApplication.translate(
            "SaveError", "{0} could not be written ({1}). Nothing was changed. Choose another folder and try again."
        )
        raise SaveError(text.format(isolated(file.name), reason(error))) from error


def _write(file: Path, data: bytes) -> None:
    """Write beside a file and take its place; not QSaveFile, which says in words of the system why it could not."""
    if file.exists() and not (file.is_file() and os.access(file, os.W_OK)):
        number = errno.EACCES if file.is_file() else errno.EISDIR if file.is_dir() else errno.EINVAL
        raise OSError(number, os.strerror(number), str(file))
    part = file.with_name(f".{os.urandom(6).hex()}.part")  # a name that is long enough already gets no longer
    try:
        part.touch(exist_ok=False)  # for whom the system lets see new files: `regular` makes private ones
        with open(part, "wb", opener=regular) as out:
            out.write(data)
            out.flush()
            _wait_for_disk(out.fileno())
        if file.exists():
            shutil.copymode(file, part)
        part.replace(file)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _wait_for_disk(descriptor: int) -> None:
    """Return when the data is on disk; raises OSError when it is not."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno in _NOT_ON_DISK:
            raise
