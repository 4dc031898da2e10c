"""Whole posting lists of the inverted index, read in bulk and kept while there is room.

A posting list holds the blocks in which a word occurs, how often, and at which positions. Whoosh's own matchers go from
posting to posting, which costs 1.6 to 2.1 µs each; read a run at a time into arrays a posting costs about 0.5 µs, and
nothing when its list was read for the keystroke before. A test compares scores with Whoosh's own searcher.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from index.search.arrays.chosen import np
from index.search.arrays.stored_arrays import distinct, starts_of_runs
from index.values import Struct, field

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from numpy.typing import NDArray

    from index.search.inverted_index import Run

# A position key is a block and a position in it in one number. Positions need 16 bits; the bit between keeps the keys
# of neighbouring blocks at least 65,536 apart, so that a distance across blocks is never taken for one within a block.
POSITION_BITS = 17


class Postings(Struct, frozen=True):
    """A posting list: of one word, of words in sequence, or of several alternatives merged into one list.

    `blocks` are block numbers (row - 1), ascending, each once. `counts`, as long as `blocks`, are occurrences: whole
    numbers from 1 for one word, weighted sums for a merged list. `keys` are the position keys of all occurrences, with
    positions counted in words from 0: ascending, but in a merged list one alternative after the other.
    """

    blocks: NDArray[np.int64]
    counts: NDArray[np.float32]
    keys: NDArray[np.int64]
    merged: bool = False

    @property
    def size(self) -> int:
        """Return the memory of the arrays in bytes."""
        return self.blocks.nbytes + self.counts.nbytes + self.keys.nbytes

    def position_keys(self, mask: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return the position keys in the blocks of a mask, ascending, each once."""
        chosen = self.keys[mask[self.keys >> POSITION_BITS]]
        return distinct(chosen) if self.merged else chosen


class Cache(Struct):
    """Posting lists by any key; the least recently used are dropped when all together take more than `limit` bytes."""

    limit: int
    _kept: OrderedDict[Hashable, Postings] = field(default_factory=OrderedDict)
    size: int = 0

    def get(self, key: Hashable, make: Callable[[], Postings]) -> Postings:
        """Return the list kept under `key`, made now if there is none; the last one made is kept whatever its size."""
        if (kept := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return kept
        made = self._kept[key] = make()
        self.size += made.size
        while self.size > self.limit and len(self._kept) > 1:
            self.size -= self._kept.popitem(last=False)[1].size
        return made


def read(runs: Iterable[tuple[int, Run]]) -> Postings:
    """Return the posting list that was stored in these runs, each given with the number of its index's first block."""
    blocks, counts, positions = [], [], []
    for first, run in runs:
        blocks.append(np.array(run.gaps, np.int64).cumsum() + first)
        counts.append(_counts(run.counts, len(run.gaps)))
        positions.append(np.frombuffer(run.positions, "<u2"))
    if not blocks:
        return NOTHING
    every, times = _joined(blocks), _joined(counts)
    repeated = every if len(every) == sum(map(len, positions)) else every.repeat(times.astype(np.int64))
    return Postings(every, times, (repeated << POSITION_BITS) + _joined(positions))


def merged(parts: list[tuple[Postings, float]]) -> Postings:
    """Return several posting lists as one, the counts of each multiplied by its weight and added up block by block."""
    parts = [(postings, weight) for postings, weight in parts if len(postings.blocks)]
    if len(parts) == 1 and parts[0][1] == 1:
        return parts[0][0]
    if not parts:
        return NOTHING
    blocks = np.concatenate([postings.blocks for postings, _ in parts])
    counts = np.concatenate([postings.counts * np.float32(weight) for postings, weight in parts])
    # Block numbers are dense, so that counting into an array of all blocks beats sorting them.
    summed = np.bincount(blocks, weights=counts)
    found = summed.nonzero()[0]
    keys = np.concatenate([postings.keys for postings, _ in parts])
    return Postings(found, summed[found].astype(np.float32), keys, merged=True)


def in_sequence(parts: list[tuple[Postings, int]], block_count: int) -> Postings:
    """Return the posting list of a phrase, as if it were one word; each part is a word and its distance from the first.

    The positions are those of the first word.
    """
    # Positions are compared only in blocks that have every word: of a common word they are many, of a phrase few.
    in_all = np.ones(block_count, dtype=np.bool_)
    for part, _ in parts:
        in_all &= mask_of(part.blocks, block_count)
    starts = parts[0][0].position_keys(in_all)
    for part, distance in parts[1:]:
        starts = starts[contains(part.position_keys(in_all), starts + distance)]
    return at_keys(starts)


def at_keys(keys: NDArray[np.int64]) -> Postings:
    """Return the posting list of what stands at these position keys, which are ascending."""
    blocks = keys >> POSITION_BITS
    starts = starts_of_runs(blocks)
    counts = np.concatenate((starts[1:], [len(blocks)])) - starts if len(starts) else starts
    return Postings(blocks[starts], counts.astype(np.float32), keys)


def kept_in(postings: Postings, mask: NDArray[np.bool_]) -> Postings:
    """Return a posting list of a word or a phrase for the blocks of a mask alone."""
    kept = mask[postings.blocks]
    return Postings(postings.blocks[kept], postings.counts[kept], postings.position_keys(mask))


def mask_of(blocks: NDArray[np.int64] | Sequence[int], block_count: int) -> NDArray[np.bool_]:
    """Return for each block of a library whether its number is one of these; for few, faster than `np.isin`."""
    mask = np.zeros(block_count, dtype=np.bool_)
    mask[blocks] = True
    return mask


def contains(keys: NDArray[np.int64], wanted: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return for each wanted key whether it is among `keys`, which are ascending."""
    if not len(keys):
        return np.zeros(len(wanted), dtype=np.bool_)
    nearest = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    found: NDArray[np.bool_] = keys[nearest] == wanted
    return found


def closest(keys: NDArray[np.int64], others: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return for each of these position keys the distance to the nearest of `others`, in words, at least 1.

    `others` are ascending and not empty. The distance to one in another block is at least 1 << POSITION_BITS - 1.
    """
    place = np.searchsorted(others, keys)
    after, before = others[np.minimum(place, len(others) - 1)], others[np.maximum(place - 1, 0)]
    nearest: NDArray[np.int64] = np.maximum(np.minimum(np.abs(after - keys), np.abs(keys - before)), 1)
    return nearest


def _counts(stored: float | tuple[float, ...] | None, length: int) -> NDArray[np.float32]:
    """Return the counts of a run as an array."""
    if isinstance(stored, tuple):
        return np.array(stored, np.float32)
    counts = np.empty(length, np.float32)
    counts.fill(stored or 1.0)
    return counts


def _joined(parts: list[Any]) -> Any:  # noqa: ANN401 (arrays of any one kind)
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


NOTHING = Postings(np.empty(0, np.int64), np.empty(0, np.float32), np.empty(0, np.int64))
"""The list of a word that no block has."""
