"""Files that readers save: whole or not at all, and plain words when it fails."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile


class SaveError(Exception):
    """A file could not be written; the text says so to a reader, with what is safe and what to do."""


def save(file: Path, data: bytes) -> None:
    """Write a file in one step: an older file of that name stays as it is until the new one is complete.

    Raises SaveError when it cannot be written.
    """
    saving = QSaveFile(str(file))
    opened = saving.open(QIODevice.OpenModeFlag.WriteOnly)
    if not (opened and saving.write(data) == len(data) and saving.commit()):
        text = QCoreApplication.translate(
            "SaveError", "{0} could not be written ({1}). Nothing was changed. Choose another folder and try again."
        )
        raise SaveError(text.format(file.name, saving.errorString()))
