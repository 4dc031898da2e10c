"""The inverted index in the library's folder: what its one field holds, how it is opened, and how its lists are read.

Whoosh looks a word up in a table on disk and makes a matcher for it, 40 µs for each; half of the words of an index have
a posting or two, and a letter typed may ask for fifty in each of three indexes. Here a table beside the lexicon says
where each list begins, and a list is read as the runs that it was written in. Their layout is private to Whoosh, the
same in every fork: its version is pinned, and a test compares what is read with Whoosh's own matchers.
"""

from __future__ import annotations

import io
import pickle
import zlib
from struct import Struct as Layout
from typing import TYPE_CHECKING, Any

from whoosh.fields import FieldType, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.formats import Format
from whoosh.index import FileIndex

from index.search.arrays import loaded, np
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from index.search.lexicon import Lexicon

FIELD = "words"
PLACES = "lists.npy"
# A list has a tag of four bytes, then its runs. A run has its length in bytes, made negative in the last one, what
# Whoosh's matchers want to know of it, and its postings, as two pickles of which the second may be compressed.
_TAG = 4
_LENGTH = Layout("!i")


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


class Run(Struct, frozen=True):
    """Postings that were written together: the gaps between their block numbers (the first from 0), and their counts.

    `counts` are one number where all are alike, and None where all are 1. `positions` are those of all postings as one
    string.
    """

    gaps: tuple[int, ...]
    counts: float | tuple[float, ...] | None
    positions: bytes


class StoredLists:
    """The posting lists of the index in a folder; for use in one thread at a time."""

    def __init__(self, folder: Path, reader: Any, lexicon: Lexicon) -> None:  # noqa: ANN401 (Whoosh has no types)
        """Take Whoosh's reader of the index, and its words; raises OSError or ValueError if the table is damaged."""
        self._lexicon, self._places = lexicon, loaded(folder / PLACES)
        self._file = reader._terms._postfile  # noqa: SLF001 (see the module's docstring)

    def runs(self, word: str) -> Iterator[Run]:
        """Yield the posting list of a word, run by run; nothing for one that no block of this index has."""
        number = self._lexicon.number(word)
        if number < 0:
            return
        begin, end = self._places[number : number + 2].tolist()
        if begin == end:
            return
        self._file.seek(begin)
        data = self._file.read(end - begin)
        at = _TAG
        while at < len(data):
            (length,) = _LENGTH.unpack_from(data, at)
            at += _LENGTH.size + abs(length)
            yield _run(data, at - abs(length), at)


def _run(data: bytes, begin: int, end: int) -> Run:
    content = io.BytesIO(data)
    content.seek(begin)
    # Indexes are pickles, as Whoosh makes them: only what this machine built, or came with the program, is opened.
    *_, compression, _, _ = pickle.load(content)  # noqa: S301
    packed = data[content.tell() : end]
    return Run(*pickle.loads(zlib.decompress(packed) if compression else packed))  # noqa: S301


def write_places(folder: Path, ends: Sequence[int], has_list: Sequence[bool]) -> None:
    """Write where in Whoosh's file the list of each word of the lexicon begins, and where the last one ends.

    `ends` are where the lists end, one for each word that has one; the first begins at 0.
    """
    number = np.cumsum(has_list)
    np.save(folder / PLACES, np.array([0, *ends], np.uint64)[np.concatenate(([0], number))], allow_pickle=False)
