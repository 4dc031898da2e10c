"""Keeps annotations in one SQLite file: a change is on disk, and survives a power failure, before it is reported.

The file has SQLite's usual rollback journal, not a write-ahead log: at rest everything is in that one file, which
readers may copy, and a memory stick or a network folder is safe. `synchronous = EXTRA` waits for the disk, and for
the folder that the journal is taken from.
"""

from __future__ import annotations

import logging
import sqlite3
import stat
from contextlib import suppress
from functools import partial
from pathlib import Path

from index.words.disk_faults import reason
from index.words.language import translate
from viewer.annotations import annotation_schema as schema
from viewer.annotations.annotation import Annotation
from viewer.annotations.annotation_mending import put_in_place, salvaged
from viewer.annotations.annotation_opening import (
    LARGEST,
    DamagedFileError,
    FileContents,
    LaterVersionError,
    examined,
    is_damage,
    put_aside,
    understood,
)
from viewer.annotations.annotation_rows import READ, WRITE, SetAsideRow, row_of
from viewer.kit.text.direction import isolated

_translate = partial(translate, "AnnotationStore")

FILE_NAME = "annotations.sqlite"


class StoreError(Exception):
    """The file cannot be read or written; the text says why in a few words."""


class AnnotationStore:
    """The annotations in the file at `path`, which is created with the first of them.

    Rows that are not valid annotations are set aside in the file, unchanged. A damaged file is kept under another name,
    and everything readable in it is taken over. A file of a later version is left unchanged. `problem` explains what
    happened in plain sentences; it is blank if there was nothing to report.
    """

    def __init__(self, path: Path, migrations: tuple[str, ...] = schema.MIGRATIONS) -> None:
        self.path = path
        self.problem = ""
        self.set_aside: tuple[SetAsideRow, ...] = ()
        self._migrations = migrations
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._contents: FileContents | None = FileContents()
        self._not_in_file: tuple[SetAsideRow, ...] = ()
        self._closed = False
        self.is_unread = False
        """Whether there is a file that could not be read when it was last opened; `problem` explains why."""
        with suppress(StoreError):
            self.open()

    @property
    def is_in_place(self) -> bool:
        """Whether the file that was read or created is still at `path`: not deleted, and not replaced by another."""
        try:
            return self._identity is not None and self._identity == _identity(self.path)
        except OSError:
            return False

    def read(self) -> tuple[Annotation, ...]:
        """Return all annotations, oldest first; for a damaged file that could not be mended, what was readable."""
        if self._contents is None and self._connection is not None:
            rows = self._connection.execute(READ).fetchall()
            return tuple(understood([row[1:] for row in rows])[0].values())
        return self._contents.annotations if self._contents else ()

    def open(self) -> tuple[Annotation, ...] | None:
        """Open the file and return its annotations; None if it is the file that was read before.

        A missing file holds none; `write` creates it. Raises StoreError if there is a file that cannot be read.
        """
        if self._closed:
            raise StoreError("closed")
        if self._connection is not None and self.is_in_place:
            return None
        self._let_go()
        self.problem, self.is_unread = "", False
        try:
            return self._open_file()
        except (sqlite3.Error, OSError) as error:
            self._let_go()
            self.is_unread = True
            self.problem = self.problem or _unreadable(self.path, error)
            raise _store_error(error) from error

    def write(self, put: tuple[Annotation, ...] = (), remove: tuple[str, ...] = ()) -> None:
        """Put annotations, new or changed, and remove others by id, all at once or not at all.

        Returns once the change is on disk; raises StoreError if none of it was written.
        """
        if self._closed:
            raise StoreError("closed")
        try:
            connection = self._connection or self._create()
            with schema.Transaction(connection):
                connection.executemany(WRITE, map(row_of, put))
                connection.executemany(
                    "DELETE FROM annotation WHERE id = ?", ((annotation_id,) for annotation_id in remove)
                )
                put_aside(connection, self._not_in_file)
        except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
            self._let_go()
            if is_damage(error):
                self._identity = None  # so that it is examined when it is opened again
            raise _store_error(error) from error
        except (ValueError, OverflowError) as error:  # what no file can hold; nothing is wrong with this one
            raise _store_error(error) from error
        self._contents, self._not_in_file = None, ()

    @property
    def is_incomplete(self) -> bool:
        """Whether rows that were set aside are not in the file: it was deleted or replaced since."""
        return bool(self._not_in_file)

    def close(self) -> None:
        """Close the file for good; does nothing if it is closed."""
        self._let_go()
        self._closed = True

    def _let_go(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _open_file(self) -> tuple[Annotation, ...] | None:
        """Do the work of `open`; raises sqlite3.Error or OSError."""
        identity = _identity(self.path)
        if identity is None:
            return self._take(FileContents())
        try:
            connection = schema.connect(self.path)
            try:
                # A file that was read before is not read again: only the connection was lost.
                contents = examined(connection, self.path, self._migrations) if identity != self._identity else None
            except BaseException:
                connection.close()
                raise
        except LaterVersionError:
            return self._leave_later_version()
        except (DamagedFileError, UnicodeDecodeError, sqlite3.Error) as error:
            if not is_damage(error):
                raise
            return self._mend()
        self._connection, self._identity = connection, identity
        if contents is None:
            return None
        self.problem = _set_aside_words(contents.new, self.path)
        return self._take(contents)

    def _take(self, contents: FileContents) -> tuple[Annotation, ...]:
        """Remember what is in the file, and which rows that were set aside are not."""
        self._not_in_file = tuple(row for row in self.set_aside if row not in contents.set_aside)
        self.set_aside = (*self._not_in_file, *contents.set_aside)
        self._contents = contents
        return contents.annotations

    def _create(self) -> sqlite3.Connection:
        connection = schema.connect(self.path, new=True)
        try:
            schema.migrate(connection, self._migrations, schema.version_of(connection, self._migrations) or 0)
        except BaseException:
            connection.close()
            raise
        self._connection, self._identity = connection, _identity(self.path)
        return connection

    def _mend(self) -> tuple[Annotation, ...]:
        """Replace a damaged file by a new one and open that; raises OSError or sqlite3.Error."""
        contents = salvaged(self.path)
        found = self._take(contents)
        try:
            kept = put_in_place(self.path, contents, self._migrations)
        except (sqlite3.Error, OSError) as error:
            self.problem = _unmended_words(self.path, error)
            raise
        self._connection, self._identity = schema.connect(self.path), _identity(self.path)
        self.problem = " ".join(
            filter(None, (_damage_words(len(found), kept), _set_aside_words(contents.new, self.path)))
        )
        return found

    def _leave_later_version(self) -> tuple[Annotation, ...] | None:
        """Leave a file of a later version unchanged, and use a file of our own beside it."""
        later, self.path = self.path, self.path.with_stem(f"{self.path.stem}.version-{len(self._migrations)}")
        found = self.open()
        self.problem = _translate(
            "Your bookmarks and notes in {0} were written by a later version of the program. They are safe and left "
            "as they are; what you add now is kept in {1}. Use the later version to see them."
        ).format(isolated(str(later)), isolated(self.path.name))
        return found


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what identifies a file; None if it is missing or empty. Raises OSError."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(found.st_mode):  # a device would take everything and keep nothing
        raise OSError(_translate("it is not a file"))
    if found.st_size > LARGEST:
        raise OSError(_translate("it is too large"))
    return (found.st_dev, found.st_ino) if found.st_size else None


def _store_error(error: Exception) -> StoreError:
    # A value may hold the reader's words, and the log holds none.
    known = isinstance(error, OSError | sqlite3.Error)
    logging.getLogger(__name__).warning("Annotations cannot be kept: %s", error if known else type(error).__name__)
    return StoreError(reason(error))


def _unreadable(path: Path, error: Exception) -> str:
    return _translate(
        "Your bookmarks and notes in {0} cannot be opened ({1}). The file is left as it is. What you add now is kept "
        "in this window until you close it. Try again when that is mended, or export it to save it elsewhere."
    ).format(isolated(str(path)), reason(error))


def _damage_words(count: int, kept: Path) -> str:
    return _translate(
        "The file of your bookmarks and notes is damaged. What can be read of it was taken over: {0}. "
        "The damaged file is kept as {1}; a copy from a backup can take its place."
    ).format(count, isolated(str(kept)))


def _unmended_words(path: Path, error: Exception) -> str:
    return _translate(
        "The file of your bookmarks and notes is damaged. What can be read of it is shown, but could not be saved "
        "in a new file ({1}). {0} is left as it is; export your bookmarks and notes to keep them."
    ).format(isolated(str(path)), reason(error))


def _set_aside_words(count: int, path: Path) -> str:
    if not count:
        return ""
    return translate(
        "AnnotationStore",
        "%n of your bookmarks or notes cannot be understood any more. What is left is set aside in {0}, "
        "and an export as JSON holds it. All others are here.",
        n=count,
    ).format(isolated(str(path)))
