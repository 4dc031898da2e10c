"""Files and folders that only this reader can open, whatever the umask. No Qt.

Notes, settings and searches may be confidential. What is made here is private from its first moment on: there is no
instant at which somebody else could open it. On Windows the reader's own folders are private already.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# POSIX modes: the owner alone may read and write, and enter folders; what others could do.
_FILE, _FOLDER = 0o600, 0o700
_OTHERS = 0o077


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, all of them private; raises OSError."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for missing_folder in reversed(missing):
        missing_folder.mkdir(mode=_FOLDER, exist_ok=True)
        if os.name == "posix":
            missing_folder.chmod(_FOLDER)  # a umask may have taken away what the reader needs


def make_file(file: Path) -> None:
    """Make an empty private file, and its folder, if it is not there; raises OSError."""
    make_folder(file.parent)
    with suppress(FileExistsError):
        made = os.open(os.path.realpath(file), os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE)
        with suppress(OSError, AttributeError):  # a file system, or a system, without modes
            os.fchmod(made, _FILE)
        os.close(made)


def tighten(folder: Path, own: Iterable[str]) -> None:
    """Make those files private in a folder whose names match the patterns `own`, and the folder if it has no others.

    A folder that holds other things too may belong to anybody. What belongs to other users, and what a file system
    without modes refuses, stays as it is.
    """
    if os.name != "posix":
        return
    patterns = tuple(own)
    with suppress(OSError), os.scandir(folder) as entries:
        only_own = True
        for entry in entries:
            if not any(fnmatchcase(entry.name, pattern) for pattern in patterns):
                only_own = False
            elif entry.is_file():
                _close_to_others(folder / entry.name, _FILE)
        if only_own:
            _close_to_others(folder, _FOLDER)


def _close_to_others(path: Path, mode: int) -> None:
    with suppress(OSError):
        found = path.stat()
        if found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) & _OTHERS:
            path.chmod(mode)
