"""What a fault of the system or of SQLite is called, by names that are the same on every system and in every language.

A name can be kept and handed on; `index.words.disk_faults` tells readers what it means.
"""

from __future__ import annotations

import errno
import sqlite3

_SHARED = (32, 33)  # Windows: another program has the file open, or a part of it; Python calls that EACCES
_OF_SQLITE = (
    *("ABORT", "AUTH", "BUSY", "CANTOPEN", "CORRUPT", "FORMAT", "FULL", "INTERRUPT", "IOERR", "LOCKED", "NOMEM"),
    *("NOTADB", "PERM", "READONLY", "TOOBIG"),
)
_SQLITE = {getattr(sqlite3, f"SQLITE_{name}"): f"SQLITE_{name}" for name in _OF_SQLITE}


def fault_name(error: Exception) -> str:
    """Return "ENOSPC" or "SQLITE_FULL", or the words of an OSError that somebody here has put into words.

    Of an error that has none of these, its class; never what a system says in its own language.
    """
    if isinstance(error, OSError):
        if getattr(error, "winerror", None) in _SHARED:
            return errno.errorcode[errno.EBUSY]
        own_words = str(error) if error.errno is None and len(error.args) == 1 else ""
        return errno.errorcode.get(error.errno or 0, "") or own_words or type(error).__name__
    # SQLite's code is an extended one, whose lowest byte is the kind of trouble.
    return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, type(error).__name__)
