"""Writes the inverted index of a library: one Whoosh document per block, in reading order, with no stored field.

The number of a block in the index is its row - 1, so that nothing has to be stored to find the block again. The same
content gives the same files: one segment with a fixed name, written in one commit.
"""

from __future__ import annotations

from array import array
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.fields import FieldType, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.formats import Format
from whoosh.index import FileIndex

from index.search.analysis import STOP_WORDS, TOKEN, Folded, Stemmer
from index.search.lexicon import write_lexicon
from index.search.name_table import write_name_table
from index.search.outline import write_outline
from index.search.side_texts import arrangement_texts, note_texts, term_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from index.model import Content

    Step = Callable[[int, int], None]

FIELD = "words"
SEGMENT = "library"
# What Whoosh may keep in memory before it sorts on disk. With 256 the peak is 360 MB instead of 81, and no build is
# faster.
MEMORY_MB = 32
# Postings that are written, and read, as one run. Reading the lists of the 300 commonest words of 51,000 blocks took
# 258 ms with Whoosh's own 128, 194 ms with 512 and 150 ms with 2,048; one question, which reads few lists, 8 ms with
# all.
POSTINGS_PER_RUN = 512
# Positions are kept in 16 bits. A word after the 65,536th of a block counts as one at its beginning: it is found, and
# only its distance to other words may be wrong.
POSITIONS = 1 << 16
# How often progress is reported while reading and while writing: several times a second.
BLOCKS_PER_STEP = 64
POSTINGS_PER_STEP = 10_000


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

    def index(self, value: dict[str, array[int]], **_: object) -> Generator[tuple[bytes, int, float, bytes]]:
        """Yield each word, how often it occurs in the block, its weight (the same) and its positions."""
        for word, positions in value.items():
            yield word.encode("utf-8"), len(positions), len(positions), positions.tobytes()


class LibraryCodec(W3Codec):
    """Whoosh's own codec with a segment name that is the same in every build."""

    def new_segment(self, _storage: object, indexname: str) -> W3Segment:
        """Return the one segment of a library's index."""
        return W3Segment(self, indexname, segid=SEGMENT)  # type: ignore[no-untyped-call]


def schema() -> Schema:
    """Return the schema of the index; always given when opening, so that none is read from disk."""
    return Schema(**{FIELD: Words()})


class ClosingStorage(FileStorage):
    """A folder that closes the files which Whoosh leaves open when a commit is interrupted."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))  # type: ignore[no-untyped-call]
        self._files: list[Any] = []

    def create_file(self, *given: Any, **named: Any) -> Any:  # noqa: ANN401
        """Return a new file as FileStorage does, and keep it to be closed."""
        self._files.append(super().create_file(*given, **named))  # type: ignore[no-untyped-call]
        return self._files[-1]

    def close_files(self) -> None:
        """Close every file that is still open."""
        for file in self._files:
            with suppress(OSError):  # a full disk, which was the reason to stop
                if not file.is_closed:
                    file.close()


def write_index(folder: Path, content: Content, step: Step) -> None:
    """Write the index of a library into an existing, empty folder.

    `step` is called often with (done, total) and may raise to cancel; what was written so far is then left for the
    caller to remove.
    """
    storage = ClosingStorage(folder)
    writer = _writer(storage)
    frequencies: Counter[str] = Counter()
    try:
        lengths = list(_add_blocks(writer, content, frequencies, step))
        _report_while_committing(writer, len(content.blocks), frequencies.total(), step)
        writer.commit()
    except BaseException:
        with suppress(Exception):  # Whoosh may raise anything here; the first error is the one to report
            writer.cancel()
        storage.close_files()
        raise
    (folder / "MAIN_WRITELOCK").unlink(missing_ok=True)
    for word in _words_beside(content):
        frequencies.setdefault(word, 0)
    write_lexicon(folder, frequencies, Stemmer().stem)
    write_outline(folder, content, lengths)
    write_name_table(folder, content)
    step(2 * len(content.blocks), 2 * len(content.blocks))


def open_index(folder: Path) -> Any:  # noqa: ANN401 (Whoosh has no types)
    """Return a reader of the index in this folder, without a lock; raises whatever Whoosh does if it is no index."""
    # Unmapped, and written as separate files: Whoosh copies a mapped compound file into memory when it opens it, which
    # took 63 ms and 173 MB for 50,000 passages, where this takes 10 ms and 6 MB.
    storage = FileStorage(str(folder), supports_mmap=False, readonly=True)  # type: ignore[no-untyped-call]
    return FileIndex(storage, schema()).reader()  # type: ignore[no-untyped-call]


def _writer(storage: FileStorage) -> Any:  # noqa: ANN401 (Whoosh has no types)
    index = FileIndex.create(storage, schema(), "MAIN")  # type: ignore[no-untyped-call]
    codec = LibraryCodec(blocklimit=POSTINGS_PER_RUN)  # type: ignore[no-untyped-call]
    return index.writer(limitmb=MEMORY_MB, codec=codec, compound=False)


def _add_blocks(writer: Any, content: Content, frequencies: Counter[str], step: Step) -> Iterator[int]:  # noqa: ANN401
    folded = Folded()
    for done, block in enumerate(content.blocks):
        if done % BLOCKS_PER_STEP == 0:
            step(done, 2 * len(content.blocks))
        positions: dict[str, array[int]] = {}
        for place, token in enumerate(TOKEN.findall(block.text)):
            if (word := folded[token]) and word not in STOP_WORDS:
                positions.setdefault(word, array("H")).append(place % POSITIONS)
        writer.add_document(**{FIELD: positions})
        frequencies.update(positions.keys())
        yield sum(map(len, positions.values()))


def _words_beside(content: Content) -> Iterator[str]:
    """Yield the words of arrangements, terms and notes, which stand in no block."""
    beside = (*arrangement_texts(content.arrangements), *term_texts(content.terms), *note_texts(content.notes))
    for side_text in beside:
        yield from side_text.words() - STOP_WORDS


def _report_while_committing(writer: Any, blocks: int, postings: int, step: Step) -> None:  # noqa: ANN401
    """Make the writer report while it commits: sorting and writing all postings is half of the work."""
    ordered = writer.pool.iter_postings

    def counted() -> Iterator[object]:
        for done, posting in enumerate(ordered()):
            if done % POSTINGS_PER_STEP == 0:
                step(blocks + blocks * done // max(postings, 1), 2 * blocks)
            yield posting

    writer.pool.iter_postings = counted
