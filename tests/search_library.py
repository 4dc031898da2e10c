"""A hand-made built library for tests of the search: a few topics, each with a few passages, and three states."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.reading import IndexReader

from index.built.store import write_store
from index.model import Content, State
from index.search.indexing import write_index
from index.search.segment import index_schema
from tests.laid_out import heading, laid_out, passage

Texts = dict[str, list[str]]

STATES = (
    State("CH", "Switzerland", ("Schweiz", "Suisse"), ("Swiss",), "Bern"),
    State(
        "US",
        "United States",
        ("United States of America", "U.S.", "USA", "America"),
        ("American", "Americans"),
        "Washington",
    ),
    State("IR", "Iran", (), ("Iranian", "Iranians"), "Tehran"),
)

TEXTS: Texts = {
    "Switzerland": ["Switzerland represents U.S. interests in Iran.", "The Swiss embassy in Tehran helps travellers."],
    "Pakistan": ["Pakistan looks after Iranian interests in Washington.", "Let us remember the year 1992."],
    "Mediation": ["A mediator helps both sides to mediate.", "Café talk settled World War II quarrels.", "Iranology."],
}


def build_library(folder: Path, texts: Texts | None = None) -> Path:
    """Build a library of one document with these topics and passages ("p1", "p2"…) in `folder`; return `folder`."""
    return write_content(folder, make_content(TEXTS if texts is None else texts))


def write_content(folder: Path, content: Content) -> Path:
    """Build a library of this content in a new `folder`; return `folder`."""
    (folder / "whoosh").mkdir(parents=True)
    write_store(folder / "library.sqlite", content)
    write_index(folder / "whoosh", content, lambda _done, _total: None)
    return folder


def make_content(texts: Texts) -> Content:
    """Return the content of a library of one document with these topics and passages."""
    blocks = [heading("doc", "Channels", 1)]
    numbers = count(1)
    for number, (title, passages) in enumerate(texts.items(), start=1):
        blocks.append(heading(f"t{number}", title))
        blocks += [passage(f"p{next(numbers)}", text) for text in passages]
    return laid_out(blocks, STATES)


def read_by_whoosh(folder: Path) -> IndexReader:
    """Return Whoosh's own reader of the index in this folder."""
    storage = FileStorage(str(folder), supports_mmap=False, readonly=True)  # type: ignore[no-untyped-call]
    return FileIndex(storage, index_schema()).reader()  # type: ignore[no-any-return, no-untyped-call]
