"""Why a file cannot be written is said in words that a reader can do something with."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing

import pytest

from viewer.kit.disk_faults import reason


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EROFS, "access to it is denied"),
        (errno.EIO, "the disk reports a fault"),
        (errno.ELOOP, "Too many levels of symbolic links"),
    ],
)
def test_what_the_system_says(number, words):
    assert reason(OSError(number, "Too many levels of symbolic links")) == words


def test_what_sqlite_says(tmp_path):
    with closing(sqlite3.connect(tmp_path / "a")) as one, closing(sqlite3.connect(tmp_path / "a", timeout=0)) as other:
        one.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.Error) as locked:
            other.execute("CREATE TABLE t (x)")
    assert reason(locked.value) == "another program is using it"
    assert reason(sqlite3.Error("something else")) == "something else"
