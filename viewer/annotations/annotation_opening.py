"""Examines the reader's file when it is opened: its version, whether it is intact, which of its rows are valid."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from index.regular_files import open_regular
from index.values import Struct, astuple
from index.words.disk_faults import reason
from viewer.annotations import annotation_schema as schema
from viewer.annotations.annotation import Annotation
from viewer.annotations.annotation_rows import READ, Row, SetAsideRow, annotation_of, set_aside

LARGEST = 1_000_000_000  # bytes, far more than anybody writes; of a damaged file everything is read
_PUT_ASIDE = "INSERT INTO set_aside (found, reason, row) VALUES (?, ?, ?)"
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})


class DamagedFileError(Exception):
    """The file is not as this program, or SQLite, leaves one."""


class LaterVersionError(Exception):
    """Only a later version of the program understands the file."""


class FileContents(Struct, frozen=True):
    """The annotations in a file, oldest first, and the rows set aside in it; `new` counts those set aside just now."""

    annotations: tuple[Annotation, ...] = ()
    set_aside: tuple[SetAsideRow, ...] = ()
    new: int = 0


def examined(connection: sqlite3.Connection, path: Path, migrations: tuple[str, ...]) -> FileContents:
    """Return the contents of an open file, migrated to the latest version, with invalid rows set aside.

    A file that cannot be written keeps its invalid rows where they are. Raises DamagedFileError, LaterVersionError,
    sqlite3.Error if it cannot be read, and OSError if it cannot be migrated; then it is unchanged.
    """
    version = _version(connection, migrations)
    if not _has_known_format(path):
        raise DamagedFileError
    with suppress(sqlite3.Error):  # another program may have left a log beside it; one that is in use stays
        connection.execute("PRAGMA journal_mode = DELETE").close()
    if version < len(migrations):
        _bring_up_to_date(connection, path, migrations, version)
    else:
        with suppress(sqlite3.Error):  # where nothing can be written the number stays wrong, which hurts nobody
            schema.number(connection, migrations)
    return _contents(connection)


def is_damage(error: Exception) -> bool:
    """Return whether an error is about the contents of the file, not about access to it."""
    if isinstance(error, DamagedFileError | UnicodeDecodeError):  # SQLite's message quoted a damaged name
        return True
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def put_aside(connection: sqlite3.Connection, rows: tuple[SetAsideRow, ...]) -> None:
    """Add rows to those that are set aside, within a transaction; raises sqlite3.Error."""
    if not rows:
        return
    if not _has_set_aside(connection):
        connection.execute(schema.SET_ASIDE)
    connection.executemany(_PUT_ASIDE, map(astuple, rows))


def understood(rows: list[Row]) -> tuple[dict[int, Annotation], dict[int, SetAsideRow]]:
    """Return the valid annotations and the rows to set aside, each by its index among the rows."""
    found = datetime.now(UTC).isoformat(timespec="milliseconds")
    good: dict[int, Annotation] = {}
    bad: dict[int, SetAsideRow] = {}
    for place, row in enumerate(rows):
        try:
            good[place] = annotation_of(row)
        except ValueError as error:
            bad[place] = set_aside(row, str(error), found)
    return good, bad


def _version(connection: sqlite3.Connection, migrations: tuple[str, ...]) -> int:
    """Return the version of a sound file; raises what `examined` raises."""
    version = schema.version_of(connection, migrations)
    if version is None:
        later = schema.read_number(connection, "user_version") > len(migrations)
        ours = schema.read_number(connection, "application_id") == schema.APPLICATION_ID
        raise LaterVersionError if later and ours else DamagedFileError
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise DamagedFileError
    return version


def _has_known_format(path: Path) -> bool:
    """Return whether SQLite can write the file: it only reads formats of a later SQLite."""
    with open_regular(path, LARGEST) as file:
        return set(file.read(20)[18:]) <= {1, 2}


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, migrations: tuple[str, ...], version: int) -> None:
    """Copy the file and migrate it; every failure is an OSError, because the file itself is intact."""
    try:
        if version:
            schema.back_up(connection, path.with_stem(f"{path.stem}.before-{version + 1}"))
        schema.migrate(connection, migrations, version)
    except sqlite3.Error as error:
        raise OSError(reason(error)) from error


def _contents(connection: sqlite3.Connection) -> FileContents:
    numbered = connection.execute(READ).fetchall()
    good, bad = understood([row[1:] for row in numbered])
    earlier: tuple[SetAsideRow, ...] = ()
    if _has_set_aside(connection):
        rows = connection.execute("SELECT found, reason, row FROM set_aside")
        earlier = tuple(SetAsideRow(*map(str, row)) for row in rows)
    if bad:
        with suppress(sqlite3.Error), schema.Transaction(connection):  # else they stay where they are, and are no worse
            put_aside(connection, tuple(bad.values()))
            connection.executemany("DELETE FROM annotation WHERE rowid = ?", ((numbered[place][0],) for place in bad))
    return FileContents(tuple(good.values()), (*earlier, *bad.values()), len(bad))


def _has_set_aside(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'set_aside'").fetchone() is not None
