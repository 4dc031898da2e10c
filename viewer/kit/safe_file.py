"""Saves files for readers: completely or not at all, with a plain message when that fails."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile

from viewer.kit.disk_faults import reason

_NOT_ON_DISK = (errno.EIO, errno.ENOSPC, errno.EDQUOT)
"""Error codes of a disk that has not kept the data; other codes come from file systems that cannot tell."""


class SaveError(Exception):
    """A file could not be written; the text says so to a reader, with what is safe and what to do."""


def save(file: Path, data: bytes) -> None:
    """Write a file in one step: an older file of that name stays as it is until the new one is complete on disk.

    Raises SaveError when it cannot be written.
    """
    saving = QSaveFile(str(file))
    try:
        opened = saving.open(QIODevice.OpenModeFlag.WriteOnly)
        if opened and saving.write(data) == len(data) and saving.flush():
            _wait_for_disk(saving.handle())
            if saving.commit():
                return
        why = saving.errorString()
    except OSError as error:
        saving.cancelWriting()
        why = reason(error)
    text = QCoreApplication.translate(
        "SaveError", "{0} could not be written ({1}). Nothing was changed. Choose another folder and try again."
    )
    raise SaveError(text.format(file.name, why))


def _wait_for_disk(descriptor: int) -> None:
    """Return when the data is on disk; raises OSError when it is not. QSaveFile does not ask."""
    try:
        if descriptor >= 0:
            os.fsync(descriptor)
    except OSError as error:
        if error.errno in _NOT_ON_DISK:
            raise
