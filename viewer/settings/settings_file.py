"""The file that settings are kept in: read whole, written whole, and set aside when it cannot be used."""

from __future__ import annotations

import errno
import logging
import os
import stat
from contextlib import suppress
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile, QSettings

from index.regular_files import read_regular
from viewer.kit.private_files import make_file

VERSION_KEY = "version"
_LARGEST = 1_000_000  # bytes; with 50 tabs and all histories it has some 10,000
_LARGEST_LOCK = 4096  # bytes; Qt writes a process, a machine and a program into it
_LOCK_WAIT = 1000  # ms for another start of the program to finish its change


def read(path: Path, version: int) -> tuple[dict[str, object], str]:
    """Return what a file holds by key, and what is wrong with it in a sentence, blank when nothing is.

    A file that is missing or blank is as good as one that holds nothing. One of a later version is wrong, too.
    """
    try:
        found = content(path)
    except (FileNotFoundError, NotADirectoryError):
        return {}, ""
    except OSError:
        return {}, QCoreApplication.translate("Settings", "The settings file cannot be read.")
    if not found.strip():
        return {}, ""
    store = QSettings(str(path), QSettings.Format.IniFormat)
    stored = str(store.value(VERSION_KEY, ""))
    if store.status() is not QSettings.Status.NoError or not stored.isdecimal() or int(stored) < 1:
        return {}, QCoreApplication.translate("Settings", "The settings file is damaged.")
    if int(stored) > version:
        return {}, QCoreApplication.translate(
            "Settings", "The settings file was written by a later version of the program."
        )
    return {key: store.value(key) for key in store.allKeys()}, ""


def content(path: Path) -> bytes:
    """Return a file as it is; raises OSError."""
    return read_regular(path, _LARGEST)


def write(path: Path, values: dict[str, object], *, wait: bool) -> None:
    """Write a file in one step: the one before stays as it is until then. Raises OSError when that cannot be done.

    `wait` for the disk, so that not even a loss of power takes the values away again.
    """
    path = Path(os.path.realpath(path))
    new = path.with_name(f"{path.name}.new")
    try:
        _free_lock(new)
        new.unlink(missing_ok=True)
        make_file(new)
        _fill(new, values)
        if wait:
            opened = os.open(new, os.O_RDWR)
            try:
                os.fsync(opened)
            finally:
                os.close(opened)
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise


def _fill(path: Path, values: dict[str, object]) -> None:
    store = QSettings(str(path), QSettings.Format.IniFormat)
    for key, value in values.items():
        store.setValue(key, value)
    store.sync()
    if store.status() is not QSettings.Status.NoError:
        path.write_bytes(bytes(_LARGEST))  # Qt does not say why: the system does, on a full disk
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))


def locked(path: Path) -> QLockFile:
    """Return a lock that other starts of the program respect while they change a file, to be unlocked.

    Where none can be had, as in a folder that cannot be written, it locks nothing. Raises OSError when something that
    is no lock, and cannot be taken away, lies in its place.
    """
    _free_lock(path)
    lock = QLockFile(f"{path}.lock")
    lock.tryLock(_LOCK_WAIT)
    return lock


def _free_lock(path: Path) -> None:
    """Take away what lies in the place of a file's lock and is none: Qt would wait for it without end."""
    lock = path.with_name(f"{path.name}.lock")
    with suppress(FileNotFoundError, NotADirectoryError):
        found = lock.lstat()
        if stat.S_ISDIR(found.st_mode):
            lock.rmdir()
        elif not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST_LOCK:
            lock.unlink()


def free_name(path: Path, word: str) -> Path:
    """Return the first name beside a file that says this of it and is not taken."""
    names = (path.with_stem(f"{path.stem}.{word}-{number}") for number in count(1))
    return next(name for name in names if not name.exists())


def put_aside(path: Path) -> Path | None:
    """Rename a file to the first free name for damaged ones and return that, None if it cannot be renamed."""
    try:
        return path.rename(free_name(path, "damaged"))
    except OSError:
        logging.getLogger(__name__).exception("Could not set aside %s", path)
        return None
