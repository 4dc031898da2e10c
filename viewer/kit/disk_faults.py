"""Why a file cannot be read or written, in a few plain words that fit in brackets. No Qt."""

from __future__ import annotations

import errno
import sqlite3

from index.words.language import translatable, translate

_FULL = translatable("DiskFaults", "the disk is full")
_DENIED = translatable("DiskFaults", "access to it is denied")
_FAILING = translatable("DiskFaults", "the disk reports a fault")
_OF_SYSTEM = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), _DENIED),
    errno.EIO: _FAILING,
}
_OF_SQLITE = {
    sqlite3.SQLITE_FULL: _FULL,
    **dict.fromkeys((sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN), _DENIED),
    sqlite3.SQLITE_IOERR: _FAILING,
    **dict.fromkeys(
        (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED), translatable("DiskFaults", "another program is using it")
    ),
}


def reason(error: Exception) -> str:
    """Return what the system or SQLite says, in the language in use where it is something that readers can mend."""
    if isinstance(error, OSError):
        words = _OF_SYSTEM.get(error.errno or 0)
        return translate("DiskFaults", words) if words else error.strerror or str(error)
    # SQLite's code is an extended one, whose lowest byte is the kind of trouble.
    words = _OF_SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return translate("DiskFaults", words) if words else str(error)
