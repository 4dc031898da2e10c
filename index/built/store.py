"""The SQLite half of a built library: its tables and how they are written.

A row is a whole value, as `index.built.codec` encodes it, beside the fields by which it is looked up and sorted. The
same content gives the same bytes: rows are written in reading order into a fresh file, and nothing of the day or the
machine goes in.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

from index.built.codec import encode
from index.document import Document
from index.folding import fold_name
from index.model import (
    Arrangement,
    Block,
    BlockKind,
    Content,
    Note,
    Period,
    State,
    Term,
    Topic,
)
from index.published import Changes, Moved
from index.research import Research
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

STORE_NAME = "library.sqlite"
APPLICATION_ID = 0x47644F66  # "GdOf", by which this program and the `file` command recognise the file

# A table is named after the type of its values, and its columns after their fields; only what is asked for by its value
# has a column of its own. `topic_count` tells how many
# arrangements the passages below a topic (its id) state, so that no start counts them.
# A page of 8 KiB holds about a screenful of passages, so that turning to one is one or two reads of the disk.
_SCHEMA = f"""
PRAGMA page_size = 8192;
PRAGMA encoding = 'UTF-8';
PRAGMA application_id = {APPLICATION_ID};
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
CREATE TABLE document (value TEXT NOT NULL);
CREATE TABLE topic (row INTEGER PRIMARY KEY, id TEXT, parent TEXT, value TEXT NOT NULL);
CREATE TABLE block (
    row INTEGER PRIMARY KEY, id TEXT, document TEXT, topic TEXT, page INTEGER, number TEXT, value TEXT NOT NULL);
CREATE TABLE state (value TEXT NOT NULL);
CREATE TABLE state_name (
    folded TEXT, rank INTEGER, former INTEGER, state INTEGER,
    PRIMARY KEY (folded, rank, former, state)) WITHOUT ROWID;
CREATE TABLE note (passage TEXT, value TEXT NOT NULL);
CREATE TABLE term (id TEXT, value TEXT NOT NULL);
CREATE TABLE period (value TEXT NOT NULL);
CREATE TABLE arrangement (value TEXT NOT NULL);
CREATE TABLE moved (id TEXT, document TEXT, number TEXT, value TEXT NOT NULL);
CREATE TABLE changes (value TEXT NOT NULL);
CREATE TABLE research (value TEXT NOT NULL);
CREATE TABLE topic_count (topic TEXT, arrangements INTEGER);
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
CREATE UNIQUE INDEX moved_id ON moved (id);
"""


def table_of(kind: type[Struct]) -> str:
    """Return the name of the table that holds values of this type."""
    return kind.__name__.lower()


def write_store(path: Path, content: Content) -> None:
    """Write `content` into a new SQLite file at `path`.

    Raises sqlite3.Error when the file cannot be written, in which case it may be left incomplete.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as store:
        store.executescript(_SCHEMA)
        store.execute("BEGIN")
        _insert(store, "meta", sorted(_facts(content).items()))
        for kind, values in _values(content).items():
            _insert(store, table_of(kind), _rows(_columns(store, table_of(kind)), values))
        _insert(store, "state_name", _state_names(content.states))
        _insert(store, "topic_count", _topic_counts(content))
        store.execute("COMMIT")
        store.executescript(_INDEXES)


def _insert(store: sqlite3.Connection, table: str, rows: Iterable[Sequence[object]]) -> None:
    width = len(_columns(store, table))
    store.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * width)})", rows)


def _columns(store: sqlite3.Connection, table: str) -> list[str]:
    return [name for _, name, *_ in store.execute(f"PRAGMA table_info({table})")]


def _rows(columns: list[str], values: Iterable[Struct]) -> Iterator[list[object]]:
    for value in values:
        yield [encode(value) if column == "value" else getattr(value, column) for column in columns]


def _facts(content: Content) -> dict[str, str | int]:
    return {
        "title": content.title,
        "edition": content.edition,
        "date": content.date,
        "page_count": max((block.page for block in content.blocks), default=0),
        "passage_count": sum(block.kind is not BlockKind.HEADING for block in content.blocks),
    }


def _values(content: Content) -> dict[type[Struct], tuple[Struct, ...]]:
    """Return the values of each type that has a table, in the order in which they are read back."""
    return {
        Document: content.documents,
        Topic: content.topics,
        Block: content.blocks,
        State: content.states,
        Note: content.notes,
        Term: content.terms,
        Period: content.periods,
        Arrangement: content.arrangements,
        Moved: content.moved,
        Changes: (content.changes,),
        Research: (content.research,),
    }


def _state_names(states: tuple[State, ...]) -> list[tuple[str, int, bool, int]]:
    """Return every way of writing each state as (folded, rank, former, number), number counting states from 1.

    Ranks go from 0, a code, over name, alias and demonym to 4, a capital. Of several rows for one name the smallest is
    the one that is meant.
    """
    keys = {
        (fold_name(name), rank, len(state.code) != 2, number)
        for number, state in enumerate(states, start=1)
        for rank, names in enumerate(((state.code,), (state.name,), state.aliases, state.demonyms, (state.capital,)))
        for name in names
    }
    return sorted(key for key in keys if key[0])


def _topic_counts(content: Content) -> list[tuple[str, int]]:
    """Return how many arrangements the passages below each topic state, in reading order; each counts once."""
    parents = {topic.id: topic.parent for topic in content.topics}
    topic_of = {block.id: block.topic for block in content.blocks}
    counts: Counter[str] = Counter()
    for arrangement in content.arrangements:
        above = {topic_of[statement.passage] for statement in arrangement.statements if statement.passage in topic_of}
        for topic in tuple(above):
            while (topic := parents.get(topic, "")) and topic not in above:
                above.add(topic)
        counts.update(above)
    return [(topic.id, counts[topic.id]) for topic in content.topics if counts[topic.id]]
