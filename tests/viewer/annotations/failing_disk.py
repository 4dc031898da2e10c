"""A disk that fails on request, below the store: SQLite itself meets the fault."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest


class FailingConnection(sqlite3.Connection):
    """A connection that fails in the way that `fault` names, while it names one."""

    fault = ""

    def execute(self, sql: str, *arguments: Any) -> sqlite3.Cursor:
        super().execute("PRAGMA query_only = " + ("ON" if self.fault == "read-only" else "OFF"))
        if sql == "BEGIN IMMEDIATE":
            pages = 1 if self.fault == "full" else 1_000_000
            super().execute(f"PRAGMA max_page_count = {pages}")  # never less than there are
        if sql == "COMMIT" and self.fault == "broken":
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
            raise error
        return super().execute(sql, *arguments)


class FailingDisk:
    """What tests break and mend."""

    def break_down(self, fault: str) -> None:
        """Fail from now on: "full", "read-only" or "broken"; "locked" comes from the file itself."""
        FailingConnection.fault = fault

    def mend(self) -> None:
        """Work again."""
        FailingConnection.fault = ""


@contextmanager
def failing_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[FailingDisk]:
    """Yield a disk under every store that is opened meanwhile, and do not wait for locks."""
    plain: Callable[..., sqlite3.Connection] = sqlite3.connect

    def connect(path: str, **options: Any) -> sqlite3.Connection:
        return plain(path, **{**options, "timeout": 0, "factory": FailingConnection})

    monkeypatch.setattr("viewer.annotations.annotation_schema.sqlite3.connect", connect)
    yield FailingDisk()
    FailingConnection.fault = ""
