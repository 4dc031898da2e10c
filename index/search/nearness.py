"""Words near each other: which occurrences of things stand near those of the next, in posting lists or a text.

Things near each other are a chain, as in "swiss NEAR/5 embassy NEAR/5 tehran": between each and the next stand at most
so many other words, in either order, and neighbours do not overlap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.search.arrays.chosen import np
from index.search.arrays.stored_arrays import distinct
from index.search.postings import at_keys, mask_of, merged
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from index.search.postings import Postings
    from index.search.variants import Variant

USUAL = 10
"""Words that may stand between where no number is typed."""
MOST = 1_000
"""Words that may stand between at most. Position keys of neighbouring blocks are 65,536 apart (postings.py)."""


class Places(Struct, frozen=True):
    """Occurrences of one thing, as the positions of the first and the last word of each, ascending by the first."""

    firsts: NDArray[np.int64]
    lasts: NDArray[np.int64]

    def only(self, mask: NDArray[np.bool_]) -> Places:
        """Return the occurrences of a mask."""
        return Places(self.firsts[mask], self.lasts[mask])


def near_postings(
    chain: Sequence[Sequence[tuple[Postings, int]]], between: Sequence[int], block_count: int
) -> Postings:
    """Return a posting list of the occurrences of things that stand near their neighbours in a chain.

    Of each thing all posting lists are given, each with the distance from the first word to the last.
    """
    in_all = np.ones(block_count, np.bool_)
    for thing in chain:
        in_all &= mask_of(merged([(postings, 1) for postings, _ in thing]).blocks, block_count)
    near = near_each_other([_places(thing, in_all) for thing in chain], between)
    return at_keys(distinct(np.concatenate([kept.firsts for kept in near])))


def _places(thing: Iterable[tuple[Postings, int]], mask: NDArray[np.bool_]) -> Places:
    pairs = [(postings.position_keys(mask), length) for postings, length in thing]
    firsts = np.concatenate([keys for keys, _ in pairs])
    lasts = np.concatenate([keys + length for keys, length in pairs])
    order = np.argsort(firsts, kind="stable")
    return Places(firsts[order], lasts[order])


def near_each_other(chain: Sequence[Places], between: Sequence[int]) -> list[Places]:
    """Return the occurrences of each thing of a chain that stand near those of its neighbours, on to both ends.

    `between` says how many words may stand between each and the next.
    """
    kept = list(chain)
    for at, most in enumerate(between):
        kept[at + 1] = kept[at + 1].only(_near(kept[at + 1], kept[at], most))
    for at, most in reversed(list(enumerate(between))):
        kept[at] = kept[at].only(_near(kept[at], kept[at + 1], most))
    return kept


def word_places(words: Iterable[str]) -> dict[str, list[int]]:
    """Return the places of each word of a text, counted from 0, ascending."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        places.setdefault(word, []).append(place)
    return places


def places_in(
    words: Sequence[str], places: Mapping[str, Sequence[int]], variants: Iterable[Variant]
) -> list[tuple[int, int]]:
    """Return where any of these variants stands among the words of a text, as first and last word, ascending.

    `places` are those of each of the words.
    """
    found: set[tuple[int, int]] = set()
    for variant in variants:
        if variant.near:
            found.update(_places_of_chain(words, places, variant))
            continue
        further = [*zip(variant.words, variant.distances, strict=True)][1:]
        for first in places.get(variant.words[0], ()):
            last = first + variant.distances[-1]
            if last < len(words) and all(words[first + distance] == wanted for wanted, distance in further):
                found.add((first, last))
    return sorted(found)


def _places_of_chain(
    words: Sequence[str], places: Mapping[str, Sequence[int]], variant: Variant
) -> Iterable[tuple[int, int]]:
    chain = [_spread(places_in(words, places, thing)) for thing in variant.near]
    for kept in near_each_other(chain, variant.between):
        yield from zip(kept.firsts.tolist(), kept.lasts.tolist(), strict=True)


def _spread(places: Sequence[tuple[int, int]]) -> Places:
    firsts, lasts = zip(*places, strict=True) if places else ((), ())
    return Places(np.array(firsts, np.int64), np.array(lasts, np.int64))


def _near(these: Places, those: Places, most: int) -> NDArray[np.bool_]:
    """Return which of these occurrences have one of those before or after them, with at most so many words between."""
    if not len(those.firsts):
        return np.zeros(len(these.firsts), np.bool_)
    ends = np.sort(those.lasts)
    before = np.searchsorted(ends, these.firsts)  # how many of those end before each of these begins
    near: NDArray[np.bool_] = (before > 0) & (these.firsts - ends[before - 1] - 1 <= most)
    after = np.searchsorted(those.firsts, these.lasts, side="right")  # the first of those that begins after each ends
    following = those.firsts[np.minimum(after, len(those.firsts) - 1)]
    return near | (after < len(those.firsts)) & (following - these.lasts - 1 <= most)
