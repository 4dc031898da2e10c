"""The inverted index in the library's folder: what its one field holds, and how it is opened for searching."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from whoosh.fields import FieldType, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.formats import Format
from whoosh.index import FileIndex

if TYPE_CHECKING:
    from pathlib import Path

FIELD = "words"


class WordPositions(Format):
    """The positions of a word in a block, two bytes each, as many as the weight of the posting says.

    With a fixed size Whoosh joins the positions of a whole run into one string, which is read in bulk. By itself it
    pickles those of each posting, and reading the pickles would take most of the time of a search.
    """

    posting_size = 2


class Words(FieldType):
    """The words of a block, given as already analysed: from each word to its positions."""

    def __init__(self) -> None:
        super().__init__(WordPositions(), None, scorable=True)  # type: ignore[arg-type]


def schema() -> Schema:
    """Return the schema of the index; always given when opening, so that none is read from disk."""
    return Schema(**{FIELD: Words()})


def open_index(folder: Path) -> Any:  # noqa: ANN401 (Whoosh has no types)
    """Return a reader of the index in this folder, without a lock; raises whatever Whoosh does if it is no index."""
    # Unmapped, and written as separate files: Whoosh copies a mapped compound file into memory when it opens it, which
    # took 63 ms and 173 MB for 50,000 passages, where this takes 10 ms and 6 MB.
    storage = FileStorage(str(folder), supports_mmap=False, readonly=True)  # type: ignore[no-untyped-call]
    return FileIndex(storage, schema()).reader()  # type: ignore[no-untyped-call]
