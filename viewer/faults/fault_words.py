"""A fault in a reader's words: what happened, what is safe, and what to do."""

from __future__ import annotations

import errno
import sqlite3
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from index.errors import LibraryError

_translate = partial(QCoreApplication.translate, "ErrorDialog")
_OWN_FOLDER = Path(__file__).resolve().parents[2]


def is_missing_part(error: BaseException) -> bool:
    """Return whether a fault comes from a module or file of the program that is gone, or is another version's."""
    if isinstance(error, FileNotFoundError):
        return Path(error.filename or "").is_relative_to(_OWN_FOLDER)
    return isinstance(error, ImportError)


def plain_words(error: BaseException) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do, as a reader would say it."""
    safe = _translate("The library is unchanged, and what you had set or saved before is safe. The program goes on.")
    if is_missing_part(error):
        what = _translate("A part of the program is missing. It was probably updated or removed while it was open.")
        to_do = _translate("Close the program and start it again. If it does not start, install it again.")
    elif isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        what = _translate("The disk is full, so a file could not be written.")
        to_do = _translate("Make some room on the disk and try again.")
    elif isinstance(error, LibraryError | sqlite3.Error):
        what = _translate("The library’s files could not be read. They may have been moved or removed.")
        to_do = _translate("Close the program and start it again: it checks the library and builds it anew if need be.")
    elif isinstance(error, OSError):
        what = _translate("A file could not be read or written.")
        to_do = _translate("Check that the disk is connected and that you may write there, then try again.")
    else:
        what = _translate("A part of the program failed. This is a mistake in the program, not one of yours.")
        to_do = _translate(
            "Go on reading. If it happens again, close the program and start it again; "
            "the report below helps those who look after the program to find the mistake."
        )
    return what, safe, to_do
