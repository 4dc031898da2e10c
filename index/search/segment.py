"""Writes sorted postings as a segment of Whoosh, with Whoosh's own codec and without its pool of postings.

By itself Whoosh takes postings one by one, sorts them as pickled tuples on disk, and asks for the length of its block
at each. All that is known here as arrays. The files are the same, byte for byte, as Whoosh's own writer makes; a test
compares them. Private parts of Whoosh's codec are used: its version is pinned.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from whoosh.codec.whoosh3 import W3Codec, W3PostingsWriter, W3Segment
from whoosh.fields import FieldType, Schema
from whoosh.formats import Format
from whoosh.index import TOC
from whoosh.util.numeric import byte_to_length, length_to_byte

from index.search.arrays.chosen import np
from index.search.inverted_index import INDEX, SEGMENT
from index.search.occurrences import ranges
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from whoosh.filedb.filestore import FileStorage

    from index.search.occurrences import WordGroup

FIELD = "words"
# Postings that are written, and read, as one run. Reading the lists of the 300 commonest words of 51,000 blocks took
# 258 ms with Whoosh's own 128, 194 ms with 512 and 150 ms with 2,048; one question, which reads few lists, 8 ms with
# all.
POSTINGS_PER_RUN = 512
EXTREMES = (np.minimum, np.maximum)


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


def index_schema() -> Schema:
    """Return the schema of the index; always given when opening, so that none is read from disk."""
    return Schema(**{FIELD: Words()})


class _Run(Struct, frozen=True):
    """Postings of one word that are read together: block numbers, the gaps between them, and Whoosh's statistics.

    `positions` are packed. The fewest and most occurrences in a block, and the fewest and most words of a block, as
    Whoosh rounds them, let its matchers skip a run.
    """

    blocks: list[int]
    gaps: list[int]
    counts: list[float]
    positions: bytes
    counts_between: tuple[float, float]
    lengths_between: tuple[int, int]


class _RunWriter(W3PostingsWriter):
    """Whoosh's writer of one posting list, given a run at a time."""

    def add_run(self, run: _Run) -> None:
        """Write the run before, and take this one; Whoosh writes the last run itself."""
        if self._ids:
            self._write_block()  # type: ignore[no-untyped-call]
        self._ids, self._gaps = run.blocks, run.gaps
        self._weights, self._values = run.counts, [run.positions]  # type: ignore[assignment]
        self._lightest, self._maxweight = run.counts_between
        self._minlength, self._maxlength = run.lengths_between

    def _mini_ids(self) -> tuple[int, ...]:
        return tuple(self._gaps)

    def _mini_weights(self) -> float | tuple[float, ...] | None:
        if self._lightest == self._maxweight:
            return None if self._lightest == 1 else self._lightest
        return tuple(self._weights)


class LibraryCodec(W3Codec):
    """Whoosh's own codec with a segment name that is the same in every build, and postings given in runs."""

    def __init__(self) -> None:
        super().__init__(blocklimit=POSTINGS_PER_RUN)  # type: ignore[no-untyped-call]

    def new_segment(self, _storage: object, indexname: str) -> W3Segment:
        """Return the one segment of a library's index."""
        return W3Segment(self, indexname, segid=SEGMENT)  # type: ignore[no-untyped-call]

    def postings_writer(self, dbfile: object, byteids: bool = False) -> W3PostingsWriter:
        """Return a writer of posting lists."""
        limits = (self._blocklimit, byteids, self._compression, self._inlinelimit)
        return _RunWriter(dbfile, *limits)  # type: ignore[no-untyped-call]


class SegmentWriter:
    """Writes the one segment of an index with one field: its blocks, then its words; `commit` makes them readable."""

    def __init__(self, storage: FileStorage, schema: Schema) -> None:
        self._storage, self._schema = storage, schema
        ((self._field, self._kind),) = schema.items()
        codec = LibraryCodec()
        self._segment = codec.new_segment(storage, INDEX)
        self._blocks = codec.per_document_writer(storage, self._segment)  # type: ignore[no-untyped-call]
        self._words = codec.field_writer(storage, self._segment)  # type: ignore[no-untyped-call]
        self.ends: list[int] = []
        """Where the posting list of each word ends in Whoosh's file, in bytes; there the next one begins."""

    def write_blocks(self, lengths: NDArray[np.int64]) -> None:
        """Write how many words each block has; nothing else is stored of it."""
        for number, length in enumerate(lengths.tolist()):
            self._blocks.start_doc(number)
            self._blocks.add_field(self._field, self._kind, None, length)
            self._blocks.finish_doc()
        self._blocks.close()
        self._storage.temp_storage(f"{INDEX}.tmp").destroy()  # type: ignore[no-untyped-call]  # as Whoosh's writer does
        self._segment.set_doc_count(len(lengths))  # type: ignore[no-untyped-call]
        self._rounded = np.array([byte_to_length(length_to_byte(length)) for length in lengths.tolist()])
        self._words.start_field(self._field, self._kind)

    def write_words(self, group: WordGroup) -> None:
        """Write the posting lists of the next words, in the order of their bytes."""
        runs = self._runs(group)
        lists = self._words._postwriter  # noqa: SLF001 (see the module's docstring)
        for word, frequency in zip(group.words, group.frequencies.tolist(), strict=True):
            self._words.start_term(word)
            for run in islice(runs, -(-frequency // POSTINGS_PER_RUN)):
                lists.add_run(run)
            self._words.finish_term()
            self.ends.append(lists._postfile.tell())  # noqa: SLF001 (as above)

    def commit(self) -> None:
        """Finish the files, and write the table of contents by which Whoosh finds them."""
        self._words.finish_field()
        self._words.close()
        TOC(self._schema, [self._segment], 1).write(self._storage, INDEX)  # type: ignore[no-untyped-call]

    def _runs(self, group: WordGroup) -> Iterator[_Run]:
        """Yield the postings of a group in runs, none of which goes beyond its word."""
        of_word = -(-group.frequencies // POSTINGS_PER_RUN)
        begins = ranges(np.cumsum(group.frequencies) - group.frequencies, of_word, POSTINGS_PER_RUN)
        gaps = np.diff(group.blocks, prepend=0)
        gaps[begins] = group.blocks[begins]
        lengths = self._rounded[group.blocks]
        statistics = [reduce.reduceat(of, begins).tolist() for of in (group.counts, lengths) for reduce in EXTREMES]
        ends = np.append(begins[1:], len(group.blocks))
        places = 2 * np.append(0, np.cumsum(group.counts))
        packed = group.positions.tobytes()
        blocks, gaps, counts = group.blocks.tolist(), gaps.tolist(), group.counts.astype(np.float64).tolist()
        cuts = (begins.tolist(), ends.tolist(), places[begins].tolist(), places[ends].tolist())
        for begin, end, first, last, fewest, most, shortest, longest in zip(*cuts, *statistics, strict=True):
            positions = packed[first:last]
            of_counts, of_lengths = (float(fewest), float(most)), (shortest, longest)
            yield _Run(blocks[begin:end], gaps[begin:end], counts[begin:end], positions, of_counts, of_lengths)
