"""Keeps annotations in one SQLite file: a change is on disk, and survives a power failure, before it is reported.

The file has SQLite's usual rollback journal, not a write-ahead log: at rest everything is in that one file, which
readers may copy, and a memory stick or a network folder is safe. `synchronous = EXTRA` waits for the disk, and for
the folder that the journal is taken from.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from contextlib import closing, suppress
from functools import partial
from itertools import count
from pathlib import Path

from index.regular_files import open_regular
from index.values import astuple
from index.words.language import translate
from viewer.annotations.annotation import Anchor, Annotation, Standing
from viewer.kit.annotation_kinds import Kind, Tint

_log = logging.getLogger(__name__)
_translate = partial(translate, "AnnotationStore")

FILE_NAME = "annotations.sqlite"
APPLICATION_ID = 0x474F414E  # "GOAN"
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
"""The n-th, counted from 1, leads from version n - 1 of the file to version n. Only add to the end."""

_COLUMNS = (
    'id, kind, block, start, "end", quote, whole, "before", "after", document, edition, sha256, '
    "created, changed, text, tint, tags, standing"
)
_READ = f"SELECT {_COLUMNS} FROM annotation ORDER BY created, id"
_WRITE = f"INSERT OR REPLACE INTO annotation ({_COLUMNS}) VALUES ({', '.join('?' * 18)})"
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_LARGEST = 4_000_000_000  # bytes
_WAIT = 2.0  # s for another start of the program to finish its change


class StoreError(Exception):
    """A change could not be written; the text says why, as SQLite does."""


class AnnotationStore:
    """The annotations in the file at `path`, which is made with the first of them.

    A damaged file is set aside beside it, and what can still be read of it is taken over; a file of a later version is
    left as it is. `problem` then says so in plain sentences, and is blank otherwise.
    """

    def __init__(self, path: Path, migrations: tuple[str, ...] = MIGRATIONS) -> None:
        self.path = path
        self.problem = ""
        self._migrations = migrations
        self._connection: sqlite3.Connection | None = None
        self._unusable = ""
        self._open_existing()

    def read(self) -> tuple[Annotation, ...]:
        """Return all annotations, the oldest first; none when the file cannot be read, and `problem` says so."""
        if self._connection is None:
            return ()
        return tuple(map(_annotation, self._connection.execute(_READ)))

    def write(self, put: tuple[Annotation, ...] = (), remove: tuple[str, ...] = ()) -> None:
        """Put annotations, new or changed, and remove others by id, all at once or not at all.

        Returns once the change is on disk; raises StoreError if none of it was written.
        """
        if self._unusable:
            raise StoreError(self._unusable)
        try:
            connection = self._connection or self._create()
            with _transaction(connection):
                connection.executemany(_WRITE, map(_row, put))
                connection.executemany("DELETE FROM annotation WHERE id = ?", ((each,) for each in remove))
        except (sqlite3.Error, OSError) as error:
            _log.warning("Annotations cannot be written: %s", error)
            raise StoreError(str(error)) from error

    def close(self) -> None:
        """Close the file; does nothing if it is closed."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            self._unusable = "closed"

    def _open_existing(self) -> None:
        if not self.path.exists():
            return
        try:
            with open_regular(self.path, _LARGEST):  # SQLite would wait for a pipe, and write into a device
                pass
            connection = _connect(self.path)
            try:
                self._take(connection)
            except (sqlite3.Error, OSError):
                connection.close()
                raise
        except (sqlite3.Error, OSError) as error:
            self._on_unreadable(error)

    def _take(self, connection: sqlite3.Connection) -> None:
        """Use an open file if it is sound and of a known version; raises sqlite3.Error."""
        version = _number(connection, "user_version")
        if version > len(self._migrations):
            connection.close()
            self._leave_later_version()
            return
        if connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise _damage()
        if version and _number(connection, "application_id") != APPLICATION_ID:
            raise _damage()
        if version < len(self._migrations):
            self._bring_up_to_date(connection, version)
        connection.execute(_READ).close()  # tells of a file that has the number but not the table
        self._connection = connection

    def _create(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        connection = _connect(self.path)
        try:
            self._migrate(connection, _number(connection, "user_version"))
        except sqlite3.Error:
            connection.close()
            raise
        self._connection = connection
        return connection

    def _bring_up_to_date(self, connection: sqlite3.Connection, version: int) -> None:
        """Copy the file and migrate it; raises OSError when that fails, for the file itself is sound."""
        try:
            if version:
                _back_up(connection, self.path.with_stem(f"{self.path.stem}.before-{version + 1}"))
            self._migrate(connection, version)
        except sqlite3.Error as error:
            raise OSError(str(error)) from error

    def _migrate(self, connection: sqlite3.Connection, version: int) -> None:
        with _transaction(connection):
            for migration in self._migrations[version:]:
                for statement in filter(str.strip, migration.split(";")):
                    connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {len(self._migrations)}")

    def _leave_later_version(self) -> None:
        """Leave a file alone that only a later program understands, and keep what is made now beside it."""
        later, own = self.path, self.path.with_stem(f"{self.path.stem}.version-{len(self._migrations)}")
        self.path = own
        self._open_existing()
        self.problem = _translate(
            "Your bookmarks and notes in {0} were written by a later version of the program. They are safe and left "
            "as they are; what you add now is kept in {1}. Use the later version to see them."
        ).format(later, own.name)

    def _on_unreadable(self, error: sqlite3.Error | OSError) -> None:
        _log.warning("Annotations cannot be read: %s", error)
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in (*_DAMAGED, sqlite3.SQLITE_ERROR):
            self._unusable = str(error)
            self.problem = _translate(
                "Your bookmarks and notes in {0} cannot be opened ({1}). The file is left as it is. What you add now "
                "holds until the program is closed; export it to keep it."
            ).format(self.path, error)
            return
        kept = _readable(self.path)
        aside = _set_aside(self.path)
        if aside is None:
            self.path = self.path.with_stem(f"{self.path.stem}.new")
        with suppress(StoreError):
            self.write(kept)
        self.problem = _translate(
            "The file of your bookmarks and notes is damaged. What can be read of it was taken over: {0}. "
            "The damaged file is kept as {1}; a copy from a backup can take its place."
        ).format(len(kept), aside or self.path)


class _transaction:  # noqa: N801  reads as what it is: with _transaction(connection)
    """All changes within, or none; what another start of the program is writing is waited for."""

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


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=_WAIT)
    connection.execute("PRAGMA synchronous = EXTRA").close()
    return connection


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the file as it is now; raises sqlite3.Error or OSError, and then nothing is migrated."""
    partial_copy = target.with_suffix(".partial")
    partial_copy.unlink(missing_ok=True)
    with closing(sqlite3.connect(partial_copy)) as copy:
        connection.backup(copy)
    partial_copy.replace(target)


def _damage() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _readable(path: Path) -> tuple[Annotation, ...]:
    """Return those annotations of a damaged file that can still be read."""
    found: list[Annotation] = []
    with suppress(sqlite3.Error, ValueError, TypeError), closing(sqlite3.connect(path, timeout=_WAIT)) as connection:
        connection.text_factory = lambda data: data.decode(errors="replace")
        for row in connection.execute(f"SELECT {_COLUMNS} FROM annotation"):
            with suppress(ValueError, TypeError):
                found.append(_annotation(row))
    return tuple(found)


def _set_aside(path: Path) -> Path | None:
    """Rename a damaged file, with its journal, to the first free name; returns that, None if it cannot be renamed."""
    names = (path.with_stem(f"{path.stem}.damaged-{number}") for number in count(1))
    target = next(name for name in names if not name.exists())
    try:
        path.rename(target)
        journal = path.with_name(f"{path.name}-journal")
        if journal.exists():
            journal.rename(target.with_name(f"{target.name}-journal"))
    except OSError:
        _log.exception("Could not set aside %s", path)
        return None
    return target


def _row(annotation: Annotation) -> tuple[object, ...]:
    tags = json.dumps(annotation.tags)
    each, anchor = annotation, annotation.anchor
    text = each.text.encode(errors="replace").decode()  # half a character can be typed, but not be kept in a file
    made = (each.created, each.changed, text, each.tint.value, tags, each.standing.value)
    return (each.id, each.kind.value, *astuple(anchor), *made)


def _annotation(row: tuple[object, ...]) -> Annotation:
    """Return the annotation of a row; raises ValueError or TypeError for what no version of the program wrote."""
    name, kind, block, start, end, quote, whole, *rest = row
    before, after, document, edition, sha256, created, changed, text, tint, tags, standing = map(str, rest)
    places = (int(str(start)), int(str(end)), str(quote), bool(whole))
    anchor = Anchor(str(block), *places, before, after, document, edition, sha256)
    made = (text, Tint(tint), tuple(json.loads(tags)), Standing(standing))
    return Annotation(str(name), Kind(str(kind)), anchor, created, changed, *made)
