"""Copies what is readable in a damaged file into a new one, which then replaces it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from index.regular_files import read_regular
from viewer.annotations import annotation_schema as schema
from viewer.annotations.annotation import Annotation, moment
from viewer.annotations.annotation_opening import LARGEST, FileContents, put_aside, understood
from viewer.annotations.annotation_rows import WRITE, SetAsideRow, row_of, set_aside
from viewer.annotations.annotation_salvage import salvaged_rows
from viewer.kit.private_files import make_file

_BESIDE = ("-journal", "-wal", "-shm")
"""The endings of SQLite's own files beside a database; SQLite would apply them to the new file, too."""


def salvaged(path: Path) -> FileContents:
    """Return what is readable in a damaged file; raises OSError if it cannot be read at all."""
    rows, earlier = salvaged_rows(read_regular(path, LARGEST))
    good, bad = understood(rows)
    chosen, others = _one_for_each_id(list(good.values()))
    new = (*bad.values(), *others)
    kept = (SetAsideRow(*map(str, row)) for row in earlier)
    oldest_first = sorted(chosen, key=lambda annotation: (annotation.created, annotation.id))
    return FileContents(tuple(oldest_first), (*kept, *new), len(new))


def put_in_place(path: Path, contents: FileContents, migrations: tuple[str, ...]) -> Path:
    """Replace a damaged file by a new one with these contents; return the path at which the damaged one is kept.

    Raises OSError or sqlite3.Error; then the damaged file is still at `path`.
    """
    path = Path(os.path.realpath(path))
    new = path.with_stem(f"{path.stem}.mended")
    try:
        new.unlink(missing_ok=True)
        _write(new, contents, migrations)
        kept = _keep_copy(path)
        try:
            for ending in _BESIDE:
                with suppress(FileNotFoundError):
                    path.with_name(path.name + ending).replace(kept.with_name(kept.name + ending))
            new.replace(path)
        except OSError:
            kept.unlink()
            raise
    except (OSError, sqlite3.Error):
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    return kept


def _one_for_each_id(annotations: list[Annotation]) -> tuple[list[Annotation], list[SetAsideRow]]:
    """Return the annotation changed last of those with one id, and the others as rows to set aside."""
    found = datetime.now(UTC).isoformat(timespec="milliseconds")
    by_id: dict[str, Annotation] = {}
    others: list[SetAsideRow] = []
    for annotation in sorted(annotations, key=lambda annotation: moment(annotation.changed)):
        if earlier := by_id.get(annotation.id):
            others.append(set_aside(row_of(earlier), "a later row has the same id", found))
        by_id[annotation.id] = annotation
    return list(by_id.values()), others


def _write(path: Path, contents: FileContents, migrations: tuple[str, ...]) -> None:
    with closing(schema.connect(path, new=True)) as connection:
        schema.migrate(connection, migrations, 0)
        with schema.Transaction(connection):
            connection.executemany(WRITE, map(row_of, contents.annotations))
            put_aside(connection, contents.set_aside)


def _keep_copy(path: Path) -> Path:
    """Keep a file under the first free name too, and return that; raises OSError."""
    names = (path.with_stem(f"{path.stem}.damaged-{number}") for number in count(1))
    kept = next(name for name in names if not name.exists())
    try:
        kept.hardlink_to(path)
    except OSError:  # a file system without links
        try:
            make_file(kept)
            kept.write_bytes(read_regular(path, LARGEST))
        except OSError:
            kept.unlink(missing_ok=True)
            raise
    return kept
