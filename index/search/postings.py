"""Whole posting lists of the inverted index, read in bulk and kept while there is room.

Whoosh's own matchers go from posting to posting, which costs microseconds each; a list read a run at a time
into arrays costs a fraction of that, and nothing at all when it was read for the keystroke before. The reading
uses private parts of Whoosh's matcher, the same in every fork; its version is pinned and a test compares results.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Protocol

from index.search.arrays import np
from index.values import Struct, field

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from numpy.typing import NDArray

PLACE_BITS = 17  # one bit more than a place needs, so that the places of neighbouring blocks never touch


class PostingReader(Protocol):
    """What is asked of a Whoosh index reader."""

    def postings(self, fieldname: str, text: str) -> Any:  # noqa: ANN401 (Whoosh has no types)
        """Return a matcher on the postings of a word."""


class Postings(Struct, frozen=True):
    """The blocks a word stands in, in ascending order, with how often and where; or those of several words as one.

    `counts` are weighted for several words; `places` are those of one word, one for each time it stands in a block.
    """

    blocks: NDArray[np.int64]
    counts: NDArray[np.float32]
    places: NDArray[np.uint16]
    parts: tuple[Postings, ...] = ()

    @property
    def size(self) -> int:
        """Return the memory this takes, in bytes; that of its parts is counted where they are kept."""
        return self.blocks.nbytes + self.counts.nbytes + self.places.nbytes

    def spots(self, among: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return every place in the blocks marked in `among`, sorted: block shifted left by PLACE_BITS, plus place."""
        if self.parts:
            return np.unique(np.concatenate([part.spots(among) for part in self.parts]))
        chosen = among[self.blocks]
        times = self.counts.astype(np.int64)
        blocks = np.repeat(self.blocks[chosen], times[chosen])
        spots: NDArray[np.int64] = (blocks << PLACE_BITS) + self.places[np.repeat(chosen, times)]
        return spots


class Cache(Struct):
    """Posting lists by any key, the least recently used thrown away when they take more than `limit` bytes."""

    limit: int
    _kept: OrderedDict[Hashable, Postings] = field(default_factory=OrderedDict)
    size: int = 0

    def get(self, key: Hashable, make: Callable[[], Postings]) -> Postings:
        """Return what is kept under `key`, made now if it is not there."""
        if (kept := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return kept
        made = self._kept[key] = make()
        self.size += made.size
        while self.size > self.limit and len(self._kept) > 1:
            self.size -= self._kept.popitem(last=False)[1].size
        return made


def read(reader: PostingReader, fieldname: str, word: str) -> Postings:
    """Return the postings of a word that the index has."""
    matcher = reader.postings(fieldname, word)
    blocks, weights, places = [], [], []
    while True:
        matcher._read_data()  # noqa: SLF001 (see the module's first lines)
        numbers, counts, packed = matcher._data  # noqa: SLF001
        blocks.append(np.cumsum(np.array(numbers, dtype=np.int64)))
        weights.append(_counts(counts, len(numbers)))
        places.append(np.frombuffer(packed, dtype="<u2"))
        if matcher._lastblock:  # noqa: SLF001
            break
        matcher._next_block()  # noqa: SLF001
    return Postings(_joined(blocks), _joined(weights), _joined(places))


def taken_together(parts: list[tuple[Postings, float]]) -> Postings:
    """Return several lists as one, the counts of each multiplied by its weight."""
    parts = [(postings, weight) for postings, weight in parts if len(postings.blocks)]
    if len(parts) == 1 and parts[0][1] == 1:
        return parts[0][0]
    if not parts:
        return NOTHING
    blocks = np.concatenate([postings.blocks for postings, _ in parts])
    counts = np.concatenate([postings.counts * np.float32(weight) for postings, weight in parts])
    summed = np.bincount(blocks, weights=counts)
    found = np.flatnonzero(summed)
    return Postings(found, summed[found].astype(np.float32), NO_PLACES, tuple(postings for postings, _ in parts))


def in_sequence(parts: list[tuple[Postings, int]], block_count: int) -> Postings:
    """Return where these words stand, each at its distance from the first, as if they were one word."""
    in_all = np.ones(block_count, dtype=np.bool_)
    for part, _ in parts:
        in_all &= marked(part, block_count)
    starts = parts[0][0].spots(in_all)
    for part, distance in parts[1:]:
        starts = starts[holds(part.spots(in_all), starts + distance)]
    blocks, counts = np.unique(starts >> PLACE_BITS, return_counts=True)
    places = (starts & (1 << PLACE_BITS) - 1).astype(np.uint16)
    return Postings(blocks, counts.astype(np.float32), places)


def marked(postings: Postings, block_count: int) -> NDArray[np.bool_]:
    """Return for each block of the library whether it is among these postings."""
    among = np.zeros(block_count, dtype=np.bool_)
    among[postings.blocks] = True
    return among


def holds(spots: NDArray[np.int64], wanted: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return for each wanted spot whether it is among these sorted ones."""
    if not len(spots):
        return np.zeros(len(wanted), dtype=np.bool_)
    places = np.minimum(np.searchsorted(spots, wanted), len(spots) - 1)
    held: NDArray[np.bool_] = spots[places] == wanted
    return held


def _counts(stored: float | tuple[float, ...] | None, length: int) -> NDArray[np.float32]:
    if stored is None or isinstance(stored, float):
        return np.full(length, stored or 1.0, dtype=np.float32)
    return np.array(stored, dtype=np.float32)


def _joined(parts: list[Any]) -> Any:  # noqa: ANN401 (arrays of any one kind)
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


NO_PLACES = np.empty(0, np.uint16)
NOTHING = Postings(np.empty(0, np.int64), np.empty(0, np.float32), NO_PLACES)
