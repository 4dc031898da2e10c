"""A built library, open for reading: documents, topics, passages, states and arrangements.

SQLite is asked for everything when it is needed: 100,000 passages open as fast as a few. A start waits for this module.
"""

from __future__ import annotations

import sqlite3
from functools import cached_property
from itertools import takewhile
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Self

from index.built.codec import Value, decoder
from index.built.manifest import seal
from index.built.sharing import Sharing
from index.built.store import APPLICATION_ID, STORE_NAME, table_of
from index.document import Document
from index.errors import BuiltLibraryError
from index.folding import fold_name
from index.model import Arrangement, Block, Note, Page, Period, State, Term, Topic
from index.passage_numbers import passage_number
from index.published import Changes, Moved
from index.research import Research
from index.typed import in_plain_signs
from index.values import MsgspecError

if TYPE_CHECKING:
    from collections.abc import Iterator

# KiB that SQLite keeps of the file, which the operating system keeps too: it would keep 2 MiB of its own.
_KEPT = 256
_FACTS = {"title", "edition", "date", "page_count", "passage_count"}


class Library:
    """A built library folder, opened read-only and without a lock; for use in the thread that opened it.

    Every method may raise BuiltLibraryError when the file has become unreadable. That it is undamaged is verified
    beforehand, by `index.built.opening`. `seal` tells this build from every other.
    """

    def __init__(self, folder: Path) -> None:
        """Open the library in `folder`; raises BuiltLibraryError when there is none that can be read."""
        self.folder, self.seal = folder, seal(folder)
        try:
            self._store = sqlite3.connect(_address(folder.absolute() / STORE_NAME), uri=True, isolation_level=None)
        except sqlite3.Error as error:
            raise BuiltLibraryError(folder, f"{STORE_NAME} cannot be opened ({error})") from error
        try:
            facts = self._facts()
        except BaseException:
            self.close()
            raise
        self.title: str = facts["title"]
        self.edition: str = facts["edition"]
        self.date: str = facts["date"]
        self.page_count: int = facts["page_count"]
        self.passage_count: int = facts["passage_count"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; harmless when it is closed already."""
        self._store.close()

    def documents(self) -> tuple[Document, ...]:
        """Return all documents, in the order of the library."""
        return self._documents

    @cached_property
    def _documents(self) -> tuple[Document, ...]:
        return self._values(Document, "ORDER BY rowid")

    def document(self, document_id: str) -> Document | None:
        """Return the document with an id, or None."""
        return next((document for document in self.documents() if document.id == document_id), None)

    def topics(self, parent: str = "") -> tuple[Topic, ...]:
        """Return the topics directly below topic `parent` in reading order; the documents if it is blank."""
        return self._values(Topic, "WHERE parent = ? ORDER BY row", parent)

    def topic(self, topic_id: str) -> Topic | None:
        """Return the topic called `topic_id`, or None."""
        return self._first(Topic, "WHERE id = ?", topic_id)

    def path(self, topic_id: str) -> tuple[Topic, ...]:
        """Return the topics from the document down to `topic_id` itself; empty when there is no such topic."""
        path: list[Topic] = []
        topic = self.topic(topic_id)
        while topic is not None:
            path.insert(0, topic)
            topic = self.topic(topic.parent) if topic.parent else None
        return tuple(path)

    def block(self, block_id: str) -> Block | None:
        """Return the passage or heading called `block_id`, or None."""
        return self._first(Block, "WHERE id = ?", block_id)

    def block_at(self, row: int) -> Block:
        """Return the block at `row`, counted from 1 in reading order; raises LookupError beyond the ends."""
        block = self._first(Block, "WHERE row = ?", row)
        if block is None:
            raise LookupError(f"The library has no block {row}.")
        return block

    def passage_from(self, block_id: str) -> Block | None:
        """Return the block if it is a passage, else the first passage after it; None at the end and for unknown ids."""
        here = "(SELECT row FROM block WHERE id = ?)"
        return self._first(Block, f"WHERE row >= {here} AND number <> '' ORDER BY row", block_id)

    def find(self, text: str, document: str = "") -> Block | None:
        """Return the block with the id or the number in `text` ("4.2", "§ 4.2,", "No. 4.2"), or None.

        Numbers are those of `document` or, when that is blank, of the first document that has such a number.
        """
        name = passage_number(in_plain_signs(text)) or _name(text)
        numbered = "WHERE number = ? AND number <> '' AND ? IN ('', document) ORDER BY row"
        return self.block(name.lower()) or self._first(Block, numbered, name, document)

    def numbered(self, number: str) -> tuple[Block, ...]:
        """Return the passages with a number, one in each document that has it; none have a blank one."""
        return tuple(self._values(Block, "WHERE number = ? ORDER BY row", number)) if number else ()

    def moved(self, text: str, document: str = "") -> Moved | None:
        """Return what replaced something that an earlier edition published, found by its id or passage number.

        None for what is still in the library, and for what never was. Numbers count within `document`, as for `find`.
        """
        name = passage_number(in_plain_signs(text)) or _name(text)
        numbered = "WHERE number = ? AND number <> '' AND ? IN ('', document) ORDER BY rowid"
        return self._first(Moved, "WHERE id = ?", name.lower()) or self._first(Moved, numbered, name, document)

    def changes(self) -> Changes:
        """Return what changed since the last edition."""
        return self._first(Changes, "ORDER BY rowid") or Changes()

    def research(self) -> Research:
        """Return what was gone through for the arrangements and what was not."""
        return self._first(Research, "ORDER BY rowid") or Research()

    def beginning_with(self, text: str, document: str = "", limit: int = 50) -> tuple[Block, ...]:
        """Return at most `limit` passages whose number, or else whose id, begins with `text`, in reading order.

        Those of `document` come first; "4.1" finds 4.1 and 4.10, and blank text nothing.
        """
        name = _name(text)
        if not name:
            return ()
        order = "ORDER BY document <> ?, row LIMIT ?"
        for column, begun in (("number", name), ("id", name.lower())):
            between = f"{column} >= ? AND {column} < ? || char(0x10FFFF) AND number <> ''"
            if found := self._values(Block, f"WHERE {between} {order}", begun, begun, document, limit):
                return found
        return ()

    def topic_beside(self, row: int, step: int) -> Topic | None:
        """Return the topic with the nearest heading after `row` (`step` 1) or before it (-1); None at the ends."""
        beside = "row > ? ORDER BY row" if step > 0 else "row < ? ORDER BY row DESC"
        return self._first(Topic, f"WHERE {beside}", row)

    def page(self, number: int) -> Page:
        """Return page `number`, counted from 1; raises LookupError when the library has no such page."""
        blocks = self._values(Block, "WHERE page = ? ORDER BY row", number)
        if not blocks:
            raise LookupError(f"The library has no page {number}.")
        return Page(number, blocks[0].document, blocks, self.heads(blocks[0]))

    def heads(self, block: Block) -> tuple[Block, ...]:
        """Return the rows that name the columns of the table that a row is in; none for one of these, or no row."""
        below = block.origin.below
        if not below or block.origin.depth:
            return ()
        above = self._values(Block, "WHERE row BETWEEN ? AND ? ORDER BY row", block.row - below, block.row - 1)
        return tuple(takewhile(lambda each: each.origin.depth == 1, above))

    def page_start(self, number: int) -> Block | None:
        """Return the first block of page `number`, or None when the library has no such page."""
        return self._first(Block, "WHERE page = ? ORDER BY row", number)

    def pages_beside(self, _number: int) -> range:
        """Return the numbers of the pages that can be turned to from a page, itself among them: here, all."""
        return range(1, self.page_count + 1)

    def picture(self, _block: Block) -> bytes | None:
        """Return the picture of a block, as PNG or JPEG; None for one without: in a library, all are."""
        return None

    def arrangements(self) -> tuple[Arrangement, ...]:
        """Return all arrangements with their statements, in the order in which they are first mentioned."""
        return self._arrangements

    @cached_property
    def _arrangements(self) -> tuple[Arrangement, ...]:
        return tuple(map(Sharing().within, self._each(Arrangement, "ORDER BY rowid")))

    def topic_arrangement_counts(self) -> dict[str, int]:
        """Return by topic id how many arrangements the passages in its subtree state, in reading order.

        An arrangement counts once for a topic; topics without any are left out.
        """
        return dict(self._rows("SELECT topic, arrangements FROM topic_count ORDER BY rowid"))

    def passages(self) -> tuple[Block, ...]:
        """Return all passages, in reading order."""
        return self._values(Block, "WHERE number <> '' ORDER BY row")

    def passage_counts(self) -> dict[str, int]:
        """Return by document id how many passages a document has; documents without any are left out."""
        return dict(self._rows("SELECT document, COUNT(*) FROM block WHERE number <> '' GROUP BY document"))

    def notes(self, passage: str = "") -> tuple[Note, ...]:
        """Return the editors' notes on a passage, or all when it is blank, in reading order."""
        if not passage:
            return self._values(Note, "ORDER BY rowid")
        return self._values(Note, "WHERE passage = ? ORDER BY rowid", passage)

    def terms(self) -> tuple[Term, ...]:
        """Return all terms of the glossary, in its order."""
        return self._values(Term, "ORDER BY rowid")

    def term(self, term_id: str) -> Term | None:
        """Return the term called `term_id`, or None."""
        return self._first(Term, "WHERE id = ?", term_id)

    def periods(self) -> tuple[Period, ...]:
        """Return the times that people call by a name, in the order of the library's list."""
        return self._values(Period, "ORDER BY rowid")

    def states(self) -> tuple[State, ...]:
        """Return all states, in the order of the library's list."""
        return self._states

    @cached_property
    def _states(self) -> tuple[State, ...]:
        return self._values(State, "ORDER BY rowid")

    def state(self, text: str) -> State | None:
        """Return the state that `text` names by code, name, alias, demonym or capital, or None.

        Case, accents, dots and a leading "the" do not count. A code goes before a name, and so on in that order, and an
        extant state before a former one. For words known to name a state: "no" is Norway, and "us" the United States.
        """
        named = "JOIN state_name ON state_name.state = state.rowid WHERE folded = ?"
        best = f"{named} ORDER BY rank, former, state_name.state"
        return self._first(State, best, fold_name(text))

    def _facts(self) -> dict[str, Any]:
        self._rows(f"PRAGMA cache_size = -{_KEPT}")
        ours = self._rows("PRAGMA application_id") == [(APPLICATION_ID,)]
        facts = dict(self._rows("SELECT key, value FROM meta")) if ours else {}
        if not facts.keys() >= _FACTS:
            raise BuiltLibraryError(self.folder, f"{STORE_NAME} does not hold a library")
        if self.seal != seal(self.folder):
            raise BuiltLibraryError(self.folder, "it was exchanged while it was opened")
        return facts

    def _first(self, kind: type[Value], condition: str, *given: object) -> Value | None:
        return next(iter(self._values(kind, f"{condition} LIMIT 1", *given)), None)

    def _values(self, kind: type[Value], condition: str, *given: object) -> tuple[Value, ...]:
        """Return the values of a type for which an SQL condition holds, in the order it asks for."""
        return tuple(self._each(kind, condition, *given))

    def _each(self, kind: type[Value], condition: str, *given: object) -> Iterator[Value]:
        """Yield the values of a type for which an SQL condition holds, in the order it asks for."""
        rows = self._rows(f"SELECT value FROM {table_of(kind)} {condition}", *given)
        decode = decoder(kind)
        try:
            for (encoded,) in rows:
                yield decode(encoded)
        except MsgspecError as error:
            raise BuiltLibraryError(self.folder, f"{STORE_NAME} cannot be read ({error})") from error

    def _rows(self, query: str, *given: object) -> list[tuple[Any, ...]]:
        try:
            return self._store.execute(query, given).fetchall()
        except (UnicodeEncodeError, OverflowError):
            return []  # half a character or a huge number, which no file can hold
        except sqlite3.ProgrammingError:
            raise  # a mistake of the program (closed, or another thread), not of the file
        except sqlite3.Error as error:
            raise BuiltLibraryError(self.folder, f"{STORE_NAME} cannot be read ({error})") from error


def _name(text: str) -> str:
    """Return the number or id that somebody typed."""
    return in_plain_signs(text).strip().removeprefix("§").strip()


def _address(file: PurePath) -> str:
    """Return the URI by which SQLite opens `file` read-only, without looking for locks or journals."""
    address = file.as_uri()
    if not address.startswith("file:///"):  # a Windows share: SQLite expects its server in the path
        address = "file:////" + address.removeprefix("file://")
    return f"{address}?mode=ro&immutable=1"
