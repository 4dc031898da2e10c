"""What is read of an index by places is what its texts say, and what Whoosh's own matchers read of it."""

from collections import defaultdict
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.search import segment
from index.search.analysis import STOP_WORDS, fold, tokens
from index.search.postings import POSITION_BITS, Postings, read
from index.search.search_index import SearchIndex
from index.search.segment import FIELD
from tests.search_library import build_library, read_by_whoosh

FIRST = 7  # the number of an index's first block that is searched after others
WORDS = ["power", "powers", "état", "国", "U.S.", "Iran", "4.2", "zebra", "of"]
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join), min_size=1, max_size=12)
Occurrences = dict[str, list[tuple[int, int]]]


def said(index: SearchIndex) -> Occurrences:
    """Return for each word of the texts the blocks in which it stands, and its place there, in order."""
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for number in range(index.block_count):
        for place, token in enumerate(tokens(index.blocks.block(number + 1).text)):
            if (word := fold(token)) not in STOP_WORDS:
                found[word].append((FIRST + number, place))
    return found


def postings_of(index: SearchIndex, word: str) -> Postings:
    return read((FIRST, run) for run in index.stored.runs(word))


def by_whoosh(index: SearchIndex, word: str) -> list[tuple[int, float]]:
    """Return the blocks of a word, and how often it stands in each."""
    with closing(read_by_whoosh(index.folder)) as reader:
        matcher, found = reader.postings(FIELD, word), []
        while matcher.is_active():
            found.append((FIRST + matcher.id(), matcher.weight()))
            matcher.next()
    return found


@pytest.mark.parametrize("run", [512, 2, 1])
@given(texts=TEXTS)
@settings(max_examples=15, deadline=None)
def test_a_list_is_that_of_the_texts_and_of_whoosh(run: int, texts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patched, TemporaryDirectory() as scratch:
        patched.setattr(segment, "POSTINGS_PER_RUN", run)
        with closing(SearchIndex(build_library(Path(scratch) / "library", {"Topic": texts}))) as index:
            for word, occurrences in said(index).items():
                found = postings_of(index, word)
                assert [divmod(key, 1 << POSITION_BITS) for key in found.keys.tolist()] == occurrences
                pairs = list(zip(found.blocks.tolist(), found.counts.tolist(), strict=True))
                assert pairs == by_whoosh(index, word)


def test_a_word_of_no_block_has_no_postings(tmp_path: Path) -> None:
    with closing(SearchIndex(build_library(tmp_path / "library"))) as index:
        beside = [word for word in index.lexicon.begun_with("") if not index.lexicon.frequency(word)]
        for word in ("unknown", *beside):
            assert not len(postings_of(index, word).blocks)
