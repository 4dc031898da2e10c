"""The SQLite half of a built library: its tables and how they are written.

Tables mirror the values of `index.model`, column for field, so that a row is a value. The same content gives
the same bytes: rows are written in reading order into a fresh file, and nothing of the day or the machine goes in.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import astuple, fields
from itertools import chain
from operator import attrgetter
from pathlib import Path

from index.folding import fold_name
from index.model import Arrangement, Block, BlockKind, Citation, Content, Document, Note, State, Statement, Term, Topic

STORE_NAME = "library.sqlite"
APPLICATION_ID = 0x47644F66  # "GdOf": what the `file` command and we ourselves know the store by


def columns(value: type) -> tuple[str, ...]:
    """Return the names of the fields of a value type of `index.model`, which are the columns of its table."""
    return tuple(field.name for field in fields(value))


PARTIES = ("power", "represented", "host")
# Roles are two columns each; statements have a table of their own.
ARRANGEMENT_COLUMNS = (
    "id",
    *chain.from_iterable((f"{party}_code", f"{party}_name") for party in PARTIES),
    *columns(Arrangement)[4:-1],
)

# A page of 8 KiB holds about a screenful of passages, so that turning to one is one or two reads of the disk.
_SCHEMA = f"""
PRAGMA page_size = 8192;
PRAGMA encoding = 'UTF-8';
PRAGMA application_id = {APPLICATION_ID};
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
CREATE TABLE document (id TEXT, title TEXT, source TEXT, sha256 TEXT, as_of TEXT, rights TEXT);
CREATE TABLE topic (
    id TEXT, document TEXT, parent TEXT, title TEXT, level INTEGER, row INTEGER PRIMARY KEY,
    first_row INTEGER, last_row INTEGER, page INTEGER, children INTEGER, supplied INTEGER);
CREATE TABLE block (
    row INTEGER PRIMARY KEY, id TEXT, kind TEXT, document TEXT, topic TEXT, page INTEGER,
    text TEXT, number TEXT, level INTEGER, supplied INTEGER);
CREATE TABLE state (code TEXT, name TEXT, aliases TEXT, demonyms TEXT, capital TEXT);
CREATE TABLE state_name (
    folded TEXT, rank INTEGER, former INTEGER, state INTEGER,
    PRIMARY KEY (folded, rank, former, state)) WITHOUT ROWID;
CREATE TABLE note ({", ".join(columns(Note))});
CREATE TABLE term ({", ".join(columns(Term))});
CREATE TABLE arrangement ({", ".join(ARRANGEMENT_COLUMNS)});
CREATE TABLE statement (arrangement INTEGER, {", ".join(columns(Statement))});
"""

# Made after the rows are in, so that they are packed densely.
_INDEXES = """
CREATE UNIQUE INDEX topic_id ON topic (id);
CREATE INDEX topic_parent ON topic (parent);
CREATE UNIQUE INDEX block_id ON block (id);
CREATE INDEX block_page ON block (page);
CREATE INDEX block_number ON block (number, document) WHERE number <> '';
CREATE INDEX note_passage ON note (passage);
CREATE UNIQUE INDEX term_id ON term (id);
"""


def write_store(path: Path, content: Content) -> None:
    """Write `content` into a new SQLite file at `path`.

    Raises sqlite3.Error when the file cannot be written, in which case it may be left incomplete.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as store:
        store.executescript(_SCHEMA)
        store.execute("BEGIN")
        _insert(store, "meta", sorted(_facts(content).items()))
        for value, rows in _tables(content):
            _insert(store, value.__name__.lower(), _value_rows(value, rows))
        _insert(store, "state_name", _state_names(content.states))
        _insert(store, "arrangement", map(_arrangement_row, content.arrangements))
        _insert(store, "statement", _statement_rows(content.arrangements))
        store.execute("COMMIT")
        store.executescript(_INDEXES)


def _insert(store: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    width = len(store.execute(f"PRAGMA table_info({table})").fetchall())
    store.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * width)})", rows)


def _facts(content: Content) -> dict[str, str | int]:
    return {
        "title": content.title,
        "edition": content.edition,
        "date": content.date,
        "page_count": max((block.page for block in content.blocks), default=0),
        "passage_count": sum(block.kind is not BlockKind.HEADING for block in content.blocks),
    }


def _tables(content: Content) -> tuple[tuple[type, tuple[object, ...]], ...]:
    """Return the values whose tables have a column for every field, with their rows."""
    return (
        (Document, content.documents),
        (Topic, content.topics),
        (Block, content.blocks),
        (State, content.states),
        (Note, content.notes),
        (Term, content.terms),
    )


def _state_names(states: tuple[State, ...]) -> list[tuple[str, int, bool, int]]:
    """Return every way of writing each state, folded; a lower rank wins, and extant states before former ones."""
    keys = {
        (fold_name(name), rank, len(state.code) != 2, number)
        for number, state in enumerate(states, start=1)
        for rank, names in enumerate(((state.code,), (state.name,), state.aliases, state.demonyms, (state.capital,)))
        for name in names
    }
    return sorted(key for key in keys if key[0])


def _arrangement_row(arrangement: Arrangement) -> tuple[object, ...]:
    parties = chain.from_iterable((party.code, party.name) for party in attrgetter(*PARTIES)(arrangement))
    return (arrangement.id, *parties, *attrgetter(*columns(Arrangement)[4:-1])(arrangement))


def _statement_rows(arrangements: tuple[Arrangement, ...]) -> Iterator[tuple[object, ...]]:
    values = attrgetter(*columns(Statement))
    for number, arrangement in enumerate(arrangements, start=1):
        for statement in arrangement.statements:
            yield (number, *map(_written, values(statement)))


def _value_rows(value: type, rows: Iterable[object]) -> Iterator[tuple[object, ...]]:
    values = attrgetter(*columns(value))
    return (tuple(map(_written, values(row))) for row in rows)


def _written(value: object) -> object:
    """Return a field as it is written: words and citations in a list as JSON."""
    if not isinstance(value, tuple):
        return value
    return json.dumps([astuple(each) if isinstance(each, Citation) else each for each in value], ensure_ascii=False)
