"""Sorted postings become the same files, byte for byte, as Whoosh's own writer makes of them one by one."""

from __future__ import annotations

from array import array
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from index.search import occurrences, segment
from index.search.analysis import STOP_WORDS, fold, tokens
from index.search.inverted_index import INDEX, SEGMENT
from index.search.occurrences import Occurrences
from index.search.segment import FIELD, SegmentWriter, Words, index_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = st.sampled_from(["the", "power", "powers", "état", "国", "U.S.", "Iran", "iran", "of", "4.2", "zebra"])
TEXTS = st.lists(st.lists(WORDS, max_size=12).map(" ".join), max_size=12).map(lambda texts: [*texts, "Iran"])


class PlainCodec(W3Codec):
    """Whoosh's own codec, with the segment's name of a library."""

    def new_segment(self, _storage: object, indexname: str) -> W3Segment:
        """Return the one segment of the index."""
        return W3Segment(self, indexname, segid=SEGMENT)


class WhooshWords(Words):
    """The same field as Whoosh's own writer asks it, word by word."""

    def index(self, value: str, **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield each word, how often it occurs, its weight (the same) and its positions."""
        positions: dict[str, array[int]] = {}
        for place, token in enumerate(tokens(value)):
            if (word := fold(token)) and word not in STOP_WORDS:
                positions.setdefault(word, array("H")).append(place)
        for word, places in positions.items():
            yield word.encode("utf-8"), len(places), len(places), places.tobytes()


def by_whoosh(folder: Path, texts: list[str]) -> None:
    """Write the index of these texts as Whoosh does."""
    index = FileIndex.create(FileStorage(str(folder)), Schema(**{FIELD: WhooshWords()}), INDEX)
    writer = index.writer(codec=PlainCodec(segment.POSTINGS_PER_RUN), compound=False)
    for text in texts:
        writer.add_document(**{FIELD: text})
    writer.commit()


def by_arrays(folder: Path, texts: list[str]) -> None:
    """Write the index of these texts as the library does."""
    sorted_words = Occurrences()
    for text in texts:
        sorted_words.add(text)
    writer = SegmentWriter(FileStorage(str(folder)), index_schema())
    writer.write_blocks(sorted_words.lengths())
    for group in sorted_words.groups():
        writer.write_words(group)
    writer.commit()


def files(folder: Path) -> dict[str, bytes]:
    """Return the files of an index but for its table of contents and its lock."""
    return {file.name: file.read_bytes() for file in folder.glob(f"{INDEX}_library*")}


@pytest.mark.parametrize(("chunk", "group", "run"), [(10**6, 10**6, 512), (7, 10**6, 512), (7, 5, 2), (1, 1, 1)])
@given(texts=TEXTS)
@settings(max_examples=25)
def test_an_index_is_what_whoosh_would_write(chunk, group, run, texts):
    with pytest.MonkeyPatch.context() as patched, TemporaryDirectory() as ours, TemporaryDirectory() as theirs:
        patched.setattr(occurrences, "CHUNK", chunk)
        patched.setattr(occurrences, "GROUP", group)
        patched.setattr(segment, "POSTINGS_PER_RUN", run)
        by_arrays(Path(ours), texts)
        by_whoosh(Path(theirs), texts)
        assert files(Path(ours)) == files(Path(theirs))
        assert files(Path(ours))
