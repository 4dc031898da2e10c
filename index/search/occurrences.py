"""The words of a library and where they occur, sorted by word in bulk before they are written.

Words are numbered as they come. Each chunk of occurrences is sorted as whole numbers by NumPy, and the chunks are
merged a group of words at a time: memory holds some ten bytes for each posting and no Python object for any.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from index.search.analysis import MOST_REMEMBERED, STOP_WORDS, fold, tokens
from index.search.arrays.chosen import np
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

# Tokens that are sorted together. Sorting them takes 40 MB for a moment; with a million 80, and no build is faster.
CHUNK = 500_000
# Postings that are handed on together; a word with more has a group of its own.
GROUP = 200_000
# Positions are kept in 16 bits. A word after the 65,536th of a block counts as one at its beginning: it is found, and
# only its distance to other words may be wrong.
POSITIONS = 1 << 16
_PLACE_BITS = 32  # of a sorting key, below the number of the word


class WordGroup(Struct, frozen=True):
    """Some words in the order of their UTF-8 bytes, with all their postings, word after word.

    `frequencies` says how many postings each word has. `blocks` and `counts` have a value for each posting, `positions`
    one for each occurrence, posting after posting, in words from the beginning of the block.
    """

    words: list[bytes]
    frequencies: NDArray[np.int64]
    blocks: NDArray[np.int64]
    counts: NDArray[np.int64]
    positions: NDArray[np.uint16]


class _Chunk(Struct, frozen=True):
    """Sorted postings: words by number, each once, and where their postings begin; blocks, and where positions begin.

    Of both beginnings there is one more, which is the end.
    """

    words: NDArray[np.int64]
    begins: NDArray[np.int64]
    blocks: NDArray[np.uint32]
    starts: NDArray[np.uint32]
    positions: NDArray[np.uint16]


class _WordNumbers(dict[str, int]):
    """The number of the word a token stands for, or 0 for one that is not indexed.

    Tokens are forgotten when there are MOST_REMEMBERED; the words, which come in `words` in the order of their numbers
    from 1, never are.
    """

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[str, int] = {}

    def __missing__(self, token: str) -> int:
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        word = fold(token)
        wanted = word and word not in STOP_WORDS
        self[token] = self.words.setdefault(word, len(self.words) + 1) if wanted else 0
        return self[token]


class Occurrences:
    """Takes the texts of blocks in reading order, and gives their words, sorted, with everything known of them."""

    def __init__(self) -> None:
        self._numbers = _WordNumbers()
        self._tokens = array("I")
        self._sizes = array("I")  # tokens of each block of the chunk
        self._lengths: list[NDArray[np.int64]] = []
        self._chunks: list[_Chunk] = []
        self._blocks_done = 0

    def add(self, text: str) -> None:
        """Take the text of the next block."""
        before = len(self._tokens)
        self._tokens.extend(map(self._numbers.__getitem__, tokens(text)))
        self._sizes.append(len(self._tokens) - before)
        if len(self._tokens) >= CHUNK:
            self._sort()

    def lengths(self) -> NDArray[np.int64]:
        """Return how many indexed words each block has; to be asked when all texts are there."""
        self._sort()
        return np.concatenate(self._lengths)

    def frequencies(self) -> dict[str, int]:
        """Return in how many blocks each word occurs; to be asked when all texts are there."""
        self._sort()
        return dict(zip(self._numbers.words, self._counted().tolist(), strict=True))

    def groups(self) -> Iterator[WordGroup]:
        """Yield all words in the order of their UTF-8 bytes, some at a time."""
        self._sort()
        words = sorted((word.encode("utf-8"), number) for word, number in self._numbers.words.items())
        frequencies = self._counted()
        begin = postings = 0
        for end, (_, number) in enumerate(words, start=1):
            postings += int(frequencies[number - 1])
            if postings >= GROUP or end == len(words):
                texts, numbers = zip(*words[begin:end], strict=True)
                yield self._group(list(texts), np.array(numbers))
                begin, postings = end, 0

    def _counted(self) -> NDArray[np.int64]:
        counted = np.zeros(len(self._numbers.words) + 1, dtype=np.int64)
        for chunk in self._chunks:
            counted[chunk.words] += np.diff(chunk.begins)
        return counted[1:]

    def _sort(self) -> None:
        """Make a chunk of the tokens that came since the last one, if any came."""
        if not self._sizes and self._chunks:
            return
        every, sizes = np.frombuffer(self._tokens, np.uint32), np.array(self._sizes, dtype=np.int64)
        blocks = np.repeat(np.arange(len(sizes)), sizes)
        kept = np.flatnonzero(every)
        self._lengths.append(np.bincount(blocks[kept], minlength=len(sizes)))
        keys = (every[kept].astype(np.int64) << _PLACE_BITS) + kept
        keys.sort()
        places = keys & (1 << _PLACE_BITS) - 1
        numbers, blocks_of = keys >> _PLACE_BITS, blocks[places]
        first = np.flatnonzero((np.diff(numbers, prepend=-1) != 0) | (np.diff(blocks_of, prepend=-1) != 0))
        words, begins = np.unique(numbers[first], return_index=True)
        self._chunks.append(
            _Chunk(
                words,
                np.append(begins, len(first)),
                (blocks_of[first] + self._blocks_done).astype(np.uint32),
                np.append(first, len(keys)).astype(np.uint32),
                ((places - (np.cumsum(sizes) - sizes)[blocks_of]) % POSITIONS).astype("<u2"),
            )
        )
        self._blocks_done += len(sizes)
        self._tokens, self._sizes = array("I"), array("I")

    def _group(self, words: list[bytes], numbers: NDArray[np.int64]) -> WordGroup:
        """Return the postings of these words, joined from all chunks."""
        ranks, blocks, counts, positions = [], [], [], []
        for chunk in self._chunks:
            _, among, at = np.intersect1d(numbers, chunk.words, assume_unique=True, return_indices=True)
            found = chunk.begins[at + 1] - chunk.begins[at]
            chosen = ranges(chunk.begins[at], found)
            ranks.append(np.repeat(among, found))
            blocks.append(chunk.blocks[chosen].astype(np.int64))
            counts.append((chunk.starts[chosen + 1] - chunk.starts[chosen]).astype(np.int64))
            positions.append(chunk.positions[ranges(chunk.starts[chosen].astype(np.int64), counts[-1])])
        rank, count = np.concatenate(ranks), np.concatenate(counts)
        order = np.argsort(rank, kind="stable")  # within a word the chunks follow each other, as their blocks do
        occurrences = ranges((np.cumsum(count) - count)[order], count[order])
        return WordGroup(
            words,
            np.bincount(rank, minlength=len(words)),
            np.concatenate(blocks)[order],
            count[order],
            np.concatenate(positions)[occurrences],
        )


def ranges(starts: NDArray[np.int64], sizes: NDArray[np.int64], step: int = 1) -> NDArray[np.int64]:
    """Return the numbers from each start on, as many as its size and `step` apart, one range after the other."""
    within = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    numbers: NDArray[np.int64] = np.repeat(starts, sizes) + step * within
    return numbers
