"""Writes the inverted index of a library: one Whoosh document per block, in reading order, with no stored field.

The number of a block in the index is its row - 1, so that nothing has to be stored to find the block again. The same
content gives the same files: one segment with a fixed name, written in one commit.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from whoosh.filedb.filestore import FileStorage

from index.answers.terms.name_tables import write_name_tables
from index.answers.when.named_times import times_to_store
from index.answers.when.stored_times import TIMES_FILE
from index.search.analysis import STOP_WORDS, Stemmer
from index.search.inverted_index import write_places
from index.search.lexicon import write_lexicon
from index.search.naming.name_table import write_name_table
from index.search.naming.names_of_terms import write_term_names
from index.search.occurrences import Occurrences
from index.search.outline import write_outline
from index.search.segment import SegmentWriter, index_schema
from index.search.side_texts import arrangement_texts, note_texts, term_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from index.model import Content

    Step = Callable[[int, int], None]

# How often progress is reported while reading: many times a second.
BLOCKS_PER_STEP = 64


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
    try:
        occurrences = _read(content, step)
        lengths, frequencies = occurrences.lengths(), occurrences.frequencies()
        writer = SegmentWriter(storage, index_schema())
        writer.write_blocks(lengths)
        _write_words(writer, occurrences, len(frequencies), lambda share: step(*_second_half(content, share)))
        writer.commit()
    finally:
        storage.close_files()
    for word in _words_beside(content):
        frequencies.setdefault(word, 0)
    stem = Stemmer().stem
    write_lexicon(folder, frequencies, stem)
    write_places(folder, writer.ends, [frequencies[word] > 0 for word in sorted(frequencies)])
    write_outline(folder, content, lengths.tolist())
    write_name_table(folder, content)
    write_term_names(folder, content.terms, stem)
    write_name_tables(folder, content.terms)
    (folder / TIMES_FILE).write_bytes(times_to_store(content.periods))
    step(*_second_half(content, 1))


def _read(content: Content, step: Step) -> Occurrences:
    """Return the words of all blocks, which is the first half of the work."""
    occurrences = Occurrences()
    for done, block in enumerate(content.blocks):
        if done % BLOCKS_PER_STEP == 0:
            step(done, 2 * len(content.blocks))
        occurrences.add(block.text)
    return occurrences


def _write_words(writer: SegmentWriter, occurrences: Occurrences, words: int, step: Callable[[float], None]) -> None:
    written = 0
    for group in occurrences.groups():
        step(written / words)
        writer.write_words(group)
        written += len(group.words)


def _second_half(content: Content, share: float) -> tuple[int, int]:
    """Return what is done, of all, when this share of the words is written."""
    blocks = len(content.blocks)
    return blocks + int(share * blocks), 2 * blocks


def _words_beside(content: Content) -> Iterator[str]:
    """Yield the words of arrangements, terms and notes, which stand in no block."""
    beside = (*arrangement_texts(content.arrangements), *term_texts(content.terms), *note_texts(content.notes))
    for side_text in beside:
        yield from side_text.words() - STOP_WORDS
