"""Writes the inverted index of a library: one Whoosh document per block, in reading order, with nothing stored.

The index's own number of a block is its row less one, so a hit needs no stored field to be found again. The same
content gives the same files: one segment with a fixed name, written in one go.
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
from index.search.outline import write_outline

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from index.model import Content

    Step = Callable[[int, int], None]

FIELD = "words"
SEGMENT = "library"
MEMORY_MB = 32
POSTINGS_PER_BLOCK = 512
PLACES_BEFORE_WRAPPING = 1 << 16
BLOCKS_PER_STEP = 64
POSTINGS_PER_STEP = 10_000


class WordPositions(Format):
    """The places of a word in a block, two bytes each, as many as the posting's weight says.

    Claiming a fixed size makes Whoosh join the places of a whole run of postings into one string, which is read in
    bulk; a pickle per posting, its own way, would cost most of the time of a search.
    """

    posting_size = 2


class Words(FieldType):
    """The words of a block, handed over as already analysed: word to places."""

    def __init__(self) -> None:
        super().__init__(WordPositions(), None, scorable=True)  # type: ignore[arg-type]

    def index(self, value: dict[str, array[int]], **_: object) -> Generator[tuple[bytes, int, float, bytes]]:
        """Yield each word, how often it stands in the block, its weight and its places."""
        for word, places in value.items():
            yield word.encode("utf-8"), len(places), len(places), places.tobytes()


class LibraryCodec(W3Codec):
    """Whoosh's own codec with a segment name that does not change from build to build."""

    def new_segment(self, _storage: object, indexname: str) -> W3Segment:
        """Return the one segment of a library's index."""
        return W3Segment(self, indexname, segid=SEGMENT)  # type: ignore[no-untyped-call]


def schema() -> Schema:
    """Return the schema of the index; always given when opening, so that none is read from disk."""
    return Schema(**{FIELD: Words()})


class ClosingStorage(FileStorage):
    """A folder that can close what Whoosh left open in it, as a commit does that was cut short."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))  # type: ignore[no-untyped-call]
        self._files: list[Any] = []

    def create_file(self, *given: Any, **named: Any) -> Any:  # noqa: ANN401
        """Return a new file as FileStorage does, and remember it."""
        self._files.append(super().create_file(*given, **named))  # type: ignore[no-untyped-call]
        return self._files[-1]

    def close_files(self) -> None:
        """Close every file that is still open."""
        for file in self._files:
            with suppress(OSError):  # a full disk, which has been told already
                if not file.is_closed:
                    file.close()


def write_index(folder: Path, content: Content, step: Step) -> None:
    """Write the index of a library into an existing, empty folder.

    `step` is told (done, total) often, and may raise to cancel; what was written so far is then left for the caller
    to throw away.
    """
    storage = ClosingStorage(folder)
    writer = _writer(storage)
    frequencies: Counter[str] = Counter()
    try:
        lengths = list(_add_blocks(writer, content, frequencies, step))
        _report_while_committing(writer, len(content.blocks), frequencies.total(), step)
        writer.commit()
    except BaseException:
        with suppress(Exception):  # what Whoosh thinks of a commit cut short does not matter
            writer.cancel()
        storage.close_files()
        raise
    (folder / "MAIN_WRITELOCK").unlink(missing_ok=True)
    write_lexicon(folder, frequencies, Stemmer().stem)
    write_outline(folder, content, lengths)
    step(2 * len(content.blocks), 2 * len(content.blocks))


def open_index(folder: Path) -> Any:  # noqa: ANN401 (Whoosh has no types)
    """Return a reader of the index in this folder, without a lock; raises what Whoosh raises if it is no index."""
    storage = FileStorage(str(folder), supports_mmap=False, readonly=True)  # type: ignore[no-untyped-call]
    return FileIndex(storage, schema()).reader()  # type: ignore[no-untyped-call]


def _writer(storage: FileStorage) -> Any:  # noqa: ANN401 (Whoosh has no types)
    index = FileIndex.create(storage, schema(), "MAIN")  # type: ignore[no-untyped-call]
    codec = LibraryCodec(blocklimit=POSTINGS_PER_BLOCK)  # type: ignore[no-untyped-call]
    return index.writer(limitmb=MEMORY_MB, codec=codec, compound=False)


def _add_blocks(writer: Any, content: Content, frequencies: Counter[str], step: Step) -> Iterator[int]:  # noqa: ANN401
    folded = Folded()
    for done, block in enumerate(content.blocks):
        if done % BLOCKS_PER_STEP == 0:
            step(done, 2 * len(content.blocks))
        places: dict[str, array[int]] = {}
        for place, token in enumerate(TOKEN.findall(block.text)):
            if (word := folded[token]) and word not in STOP_WORDS:
                places.setdefault(word, array("H")).append(place % PLACES_BEFORE_WRAPPING)
        writer.add_document(**{FIELD: places})
        frequencies.update(places.keys())
        yield sum(map(len, places.values()))


def _report_while_committing(writer: Any, blocks: int, postings: int, step: Step) -> None:  # noqa: ANN401
    """Whoosh sorts and writes all postings when it commits, half of the work: count them as they pass."""
    ordered = writer.pool.iter_postings

    def counted() -> Iterator[object]:
        for done, posting in enumerate(ordered()):
            if done % POSTINGS_PER_STEP == 0:
                step(blocks + blocks * done // max(postings, 1), 2 * blocks)
            yield posting

    writer.pool.iter_postings = counted
