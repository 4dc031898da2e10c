"""Why a file cannot be read or written is said in words that a reader can do something with, in their language."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing

import pytest

from index.fault_names import fault_name
from index.words.disk_faults import fault_words, reason

OF_FILES = (
    *("EACCES", "EBUSY", "EDQUOT", "EEXIST", "EFBIG", "EINTR", "EINVAL", "EIO", "EISDIR", "ELOOP", "EMFILE", "ENFILE"),
    *("ENAMETOOLONG", "ENODEV", "ENOENT", "ENOMEM", "ENOSPC", "ENOTDIR", "ENOTEMPTY", "ENXIO", "EPERM", "EROFS"),
    *("ESTALE", "ETIMEDOUT", "ETXTBSY", "EXDEV"),
)
"""What open, read, write, rename and fsync can fail with, as their manual has it."""


@pytest.mark.parametrize("name", OF_FILES)
def test_every_fault_of_a_file_has_words_of_our_own(name):
    error = OSError(getattr(errno, name), os.strerror(getattr(errno, name)))
    assert reason(error) != fault_words("ENOTHING").replace("ENOTHING", name)
    assert os.strerror(error.errno).lower() not in reason(error).lower()


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_no_fault_is_said_in_the_words_of_the_system(number):
    error = OSError(number, os.strerror(number))
    said, name = reason(error), fault_name(error)
    assert os.strerror(number) not in said
    assert said == fault_words(name)
    assert said == f"fault {name}" or name not in said


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, ""), "the disk is full"),
        (OSError(errno.EROFS, ""), "access to it is denied"),
        (OSError("words of our own"), "words of our own"),
        (OSError(), "fault OSError"),
        (sqlite3.Error("words of SQLite"), "fault Error"),
        (ValueError("words of Python"), "fault ValueError"),
    ],
)
def test_what_is_said_of_an_error(error, words):
    assert reason(error) == words


def test_a_file_that_another_program_holds_on_windows():
    error = PermissionError(errno.EACCES, "")
    error.winerror = 32
    assert reason(error) == "another program is using it"


def test_what_sqlite_says(tmp_path):
    with closing(sqlite3.connect(tmp_path / "a")) as one, closing(sqlite3.connect(tmp_path / "a", timeout=0)) as other:
        one.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.Error) as locked:
            other.execute("CREATE TABLE t (x)")
    assert reason(locked.value) == "another program is using it"
