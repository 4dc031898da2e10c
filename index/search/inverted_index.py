"""The posting lists of the inverted index in the library's folder, read without Whoosh.

Whoosh looks a word up in a table on disk and makes a matcher for it, 40 µs for each; half of the words of an index have
a posting or two, and a letter typed may ask for fifty in each of three indexes. Here a table beside the lexicon says
where each list begins in Whoosh's file, and a list is read as the runs that it was written in. Their layout is private
to Whoosh, the same in every fork: its version is pinned, and a test compares what is read with Whoosh's own matchers.
So a first search does not wait until Whoosh is loaded, which takes as long as all tables of an index.
"""

from __future__ import annotations

import io
import zlib
from _pickle import load, loads  # what `pickle` itself reads with, without all that writes
from struct import Struct as Layout
from typing import TYPE_CHECKING

from index.regular_files import regular
from index.search.arrays.chosen import np
from index.search.arrays.stored_arrays import loaded
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from index.search.lexicon import Lexicon

INDEX = "MAIN"  # the name Whoosh looks for
SEGMENT = "library"
POSTINGS = f"{INDEX}_{SEGMENT}.pst"
PLACES = "lists.npy"
# A list has a tag of four bytes, then its runs. A run has its length in bytes, made negative in the last one, what
# Whoosh's matchers want to know of it, and its postings, as two pickles of which the second may be compressed.
_TAG = 4
_LENGTH = Layout("!i")


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

    def __init__(self, folder: Path, lexicon: Lexicon) -> None:
        """Open the lists of these words; raises OSError or ValueError when they cannot be read."""
        self._lexicon, self._places = lexicon, loaded(folder / PLACES)
        self._file = open(folder / POSTINGS, "rb", opener=regular)  # noqa: SIM115  until `close`

    def close(self) -> None:
        """Close the file; harmless when it is closed already."""
        self._file.close()

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
    *_, compression, _, _ = load(content)
    packed = data[content.tell() : end]
    return Run(*loads(zlib.decompress(packed) if compression else packed))


def write_places(folder: Path, ends: Sequence[int], has_list: Sequence[bool]) -> None:
    """Write where in Whoosh's file the list of each word of the lexicon begins, and where the last one ends.

    `ends` are where the lists end, one for each word that has one; the first begins at 0.
    """
    number = np.cumsum(has_list)
    np.save(folder / PLACES, np.array([0, *ends], np.uint64)[np.concatenate(([0], number))], allow_pickle=False)
