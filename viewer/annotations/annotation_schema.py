"""The tables of the reader's file: which version of them a file has, and how one version becomes the next."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from viewer.annotations.annotation_rows import decoded
from viewer.kit.private_files import make_file

APPLICATION_ID = 0x474F414E  # "GOAN", Good Offices annotations: what `file` and SQLite show of the file's head
MIGRATIONS: tuple[str, ...] = (
    """
CREATE TABLE annotation (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL,
    block TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, whole INTEGER NOT NULL,
    "before" TEXT NOT NULL, "after" TEXT NOT NULL, document TEXT NOT NULL, edition TEXT NOT NULL, sha256 TEXT NOT NULL,
    created TEXT NOT NULL, changed TEXT NOT NULL, text TEXT NOT NULL, tint TEXT NOT NULL, tags TEXT NOT NULL,
    standing TEXT NOT NULL
) STRICT""",
)
"""The n-th, counted from 1, leads from version n - 1 of the file to version n. Only add to the end.

Each must change a table: a file's version is determined by its tables, because one wrong bit in its number must not
make it unusable.
"""
SET_ASIDE = "CREATE TABLE set_aside (number INTEGER PRIMARY KEY, found TEXT, reason TEXT, row TEXT)"
"""Created when there is something to set aside, in any version of the file."""

_WAIT = 2.0  # s for another start of the program to finish its change
_TABLES = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'"


def connect(path: Path, *, new: bool = False) -> sqlite3.Connection:
    """Return a connection whose changes are on disk when they are committed.

    Raises sqlite3.Error, or UnicodeDecodeError for a damaged file, when even its head cannot be read. A file that may
    be `new` is made first, so that it is private; that raises OSError.
    """
    if new:
        make_file(path)
    connection = sqlite3.connect(path, isolation_level=None, timeout=_WAIT)
    connection.text_factory = decoded
    try:
        for setting in ("synchronous = EXTRA", "secure_delete = ON", "temp_store = MEMORY", "trusted_schema = OFF"):
            connection.execute(f"PRAGMA {setting}").close()
    except BaseException:
        connection.close()
        raise
    return connection


class Transaction:
    """All changes within, or none; waits for another process that is writing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, failure: type[BaseException] | None, *_: object) -> None:
        try:
            self._connection.execute("COMMIT" if failure is None else "ROLLBACK")
        except sqlite3.Error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if failure is None:
                raise


def version_of(connection: sqlite3.Connection, migrations: tuple[str, ...]) -> int | None:
    """Return the version of a file by its tables: 0 if it has none, None if they are not as we create them.

    Raises sqlite3.Error.
    """
    own = frozenset(row for row in connection.execute(_TABLES) if row[1] != "set_aside" or row[3] != SET_ASIDE)
    if not own:
        return 0
    versions = range(len(migrations), 0, -1)
    return next((version for version in versions if _tables(migrations[:version]) == own), None)


def migrate(connection: sqlite3.Connection, migrations: tuple[str, ...], version: int) -> None:
    """Bring a file of this version up to the latest, or leave it as it is; raises sqlite3.Error."""
    with Transaction(connection):
        _carry_out(connection, migrations[version:])
        number(connection, migrations)


def number(connection: sqlite3.Connection, migrations: tuple[str, ...]) -> None:
    """Write the application id and the version into the file's head if they differ; raises sqlite3.Error."""
    for pragma, value in (("application_id", APPLICATION_ID), ("user_version", len(migrations))):
        if read_number(connection, pragma) != value:
            connection.execute(f"PRAGMA {pragma} = {value}")


def read_number(connection: sqlite3.Connection, pragma: str) -> int:
    """Return one of the numbers in the file's head; raises sqlite3.Error."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy a file as it is now; raises sqlite3.Error or OSError, and then there is no copy."""
    partial_copy = target.with_suffix(".partial")
    partial_copy.unlink(missing_ok=True)
    make_file(partial_copy)
    with closing(sqlite3.connect(partial_copy)) as copy:
        connection.backup(copy)
    partial_copy.replace(target)


@lru_cache
def _tables(migrations: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return the tables of a new file after these migrations, as `_TABLES` lists them."""
    with closing(sqlite3.connect(":memory:")) as connection:
        _carry_out(connection, migrations)
        return frozenset(connection.execute(_TABLES))


def _carry_out(connection: sqlite3.Connection, migrations: tuple[str, ...]) -> None:
    for migration in migrations:
        for statement in filter(str.strip, migration.split(";")):
            connection.execute(statement)
