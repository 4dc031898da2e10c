"""Which blocks answer a query, and in which order: whole posting lists at once, on plain arrays.

All words first, then most of them; within that the sum of what each word says (BM25), what the titles above a
passage say, and whether the words stand together. A heading that says just what was asked comes first of all.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from index.search.arrays import np
from index.search.postings import NOTHING, PLACE_BITS, Cache, Postings, in_sequence, read, taken_together
from index.search.scoring import Scoring
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from index.search.expansion import QueryTerm, Variant
    from index.search.outline import Outline
    from index.search.postings import PostingReader

FIELD = "words"
CACHE_BYTES = 64_000_000
FROM_TITLES = 0.5
FROM_PARENT = 0.5
SHARE_OF_THE_QUESTION = 0.2
CANDIDATES = 200
NEARNESS = 0.5
FARTHEST_PAIR = 4
ASKED_FOR_MOST, ASKED_FOR, TITLE_SAYS_IT, ALL_WORDS, ALL_BEGUN, SOME_WORDS = 5, 4, 3, 2, 1, 0
TIER = 10_000.0


class Ranked(Struct, frozen=True):
    """All blocks that answer, those that meet the whole query, and the best in order with their scores.

    `fuzzy` marks the best that are met only by a guess at the spelling.
    """

    blocks: NDArray[np.int64]
    complete: NDArray[np.int64]
    best: NDArray[np.int64]
    scores: NDArray[np.float32]
    fuzzy: NDArray[np.bool_]


class _Met(Struct, frozen=True):
    """Where a wish is met: everything, and the part of it that is more than the beginning of a word."""

    postings: Postings
    complete: Postings


class _Tally(Struct):
    """What has been added up so far for every block."""

    scores: NDArray[np.float32]
    weight_met: NDArray[np.float32]
    wishes_met: NDArray[np.int16]
    wishes_complete: NDArray[np.int16]
    own_words: NDArray[np.int16]
    fuzzy: NDArray[np.bool_]


class Ranking:
    """Ranks the blocks of one library; keeps the posting lists it has read."""

    def __init__(self, reader: PostingReader, outline: Outline, cache_bytes: int = CACHE_BYTES) -> None:
        self._reader = reader
        self._outline = outline
        self._block_count = len(outline.lengths)
        self._scoring = Scoring(outline)
        self._cache = Cache(cache_bytes)

    def rank(
        self,
        wishes: Sequence[QueryTerm],
        excluded: Sequence[Variant] = (),
        among: NDArray[np.bool_] | None = None,
        first: Sequence[int] = (),
        limit: int = 50,
        share: float = SHARE_OF_THE_QUESTION,
    ) -> Ranked:
        """Return the blocks that answer these wishes, only among the given ones, the best `limit` in order.

        Those of `first` come before all others, the first of them at the top. `share` is how much of the wishes, by
        weight, a block must meet to count as an answer.
        """
        met = [self._met(wish) for wish in wishes]
        tally, total_weight = self._tally(wishes, met)
        answering = (tally.own_words > 0) & (tally.weight_met >= share * total_weight)
        for variant in excluded:
            answering[self._variant(variant).blocks] = False
        if among is not None:
            answering &= among
        blocks = np.flatnonzero(answering)
        tiers = self._tiers(tally, blocks, len(wishes))
        complete = blocks[tiers >= ALL_BEGUN]
        tiers[np.isin(blocks, first)] = ASKED_FOR
        tiers[np.isin(blocks, first[:1])] = ASKED_FOR_MOST
        keys = tally.scores[blocks] + TIER * tiers
        best = _best(keys, max(limit, CANDIDATES))
        chosen = blocks[best]
        final = keys[best] + self._nearness(met, chosen)
        order = np.lexsort((chosen, -final))[:limit]
        return Ranked(blocks, complete, chosen[order], final[order] % TIER, tally.fuzzy[chosen[order]])

    def in_order(self, blocks: Sequence[int], among: NDArray[np.bool_] | None, limit: int) -> Ranked:
        """Return these blocks in this order, only among the given ones, all equally good."""
        kept = [block for block in dict.fromkeys(blocks) if among is None or among[block]]
        every = np.array(kept, dtype=np.int64)
        best = every[:limit]
        return Ranked(every, every, best, np.zeros(len(best), np.float32), np.zeros(len(best), np.bool_))

    def _tally(self, wishes: Sequence[QueryTerm], met: Sequence[_Met]) -> tuple[_Tally, float]:
        count = self._block_count
        tally = _Tally(
            np.zeros(count, np.float32),
            np.zeros(count, np.float32),
            np.zeros(count, np.int16),
            np.zeros(count, np.int16),
            np.zeros(count, np.int16),
            np.zeros(count, np.bool_),
        )
        total = 0.0
        for wish, where in zip(wishes, met, strict=True):
            complete = where.complete if len(where.complete.blocks) else where.postings
            idf = wish.weight * self._scoring.idf(len(complete.blocks))
            total += idf if len(where.postings.blocks) else 0
            self._add(tally, where, idf, title_only=wish.title)
            if wish.fuzzy:
                tally.fuzzy[where.postings.blocks] = True
        return tally, total

    def _add(self, tally: _Tally, where: _Met, idf: float, *, title_only: bool) -> None:
        blocks = where.postings.blocks
        scores = self._scoring.scores(where.postings, idf)
        headings = self._outline.is_heading[blocks]
        if title_only:
            blocks, scores, headings = blocks[headings], scores[headings], headings[headings]
        met = np.zeros(self._block_count, np.bool_)
        if headings.any() and not title_only:
            inherited = self._from_titles(blocks[headings], scores[headings])
            tally.scores += inherited
            met = inherited > 0
        tally.scores[blocks] += scores
        tally.own_words[blocks] += 1
        complete = met.copy()
        complete[where.complete.blocks] = True
        met[blocks] = True
        tally.weight_met += np.float32(idf) * met
        tally.wishes_met += met
        tally.wishes_complete += complete & met

    def _from_titles(self, headings: NDArray[np.int64], scores: NDArray[np.float32]) -> NDArray[np.float32]:
        own = np.zeros(len(self._outline.topic_ids), np.float32)
        own[self._outline.topic_of[headings]] = FROM_TITLES * scores
        inherited: NDArray[np.float32] = self._outline.handed_down(own, FROM_PARENT)[self._outline.topic_of]
        inherited[headings] -= FROM_TITLES * scores
        return inherited

    def _tiers(self, tally: _Tally, blocks: NDArray[np.int64], wishes: int) -> NDArray[np.float32]:
        tiers = np.full(len(blocks), SOME_WORDS, np.float32)
        tiers[tally.wishes_met[blocks] == wishes] = ALL_BEGUN
        complete = tally.wishes_complete[blocks] == wishes
        tiers[complete] = ALL_WORDS
        short = self._outline.lengths[blocks] <= 2 * wishes
        says_it = complete & short & (tally.own_words[blocks] == wishes)
        tiers[says_it & self._outline.is_heading[blocks]] = TITLE_SAYS_IT
        return tiers

    def _nearness(self, met: Sequence[_Met], blocks: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return what each block gains from words of the query standing near each other, most side by side."""
        gained = np.zeros(self._block_count, np.float32)
        if len(met) < 2:
            return gained[blocks]
        among = np.zeros(self._block_count, np.bool_)
        among[blocks] = True
        spots = [where.postings.spots(among) for where in met]
        idfs = [self._scoring.idf(len(where.postings.blocks)) for where in met]
        for left, right in combinations(range(len(met)), 2):
            if right - left <= FARTHEST_PAIR:
                found, gaps = _closest(spots[left], spots[right])
                gained[found] += np.float32(NEARNESS * min(idfs[left], idfs[right])) / np.sqrt(gaps, dtype=np.float32)
        return gained[blocks] / np.float32(len(met) - 1) ** 0.5

    def _met(self, wish: QueryTerm) -> _Met:
        whole = tuple(variant for variant in wish.variants if variant.complete)
        complete = self._together(whole)
        if len(whole) == len(wish.variants):
            return _Met(complete, complete)
        return _Met(self._together(wish.variants), complete)

    def _together(self, variants: tuple[Variant, ...]) -> Postings:
        if not variants:
            return NOTHING
        return self._cache.get(variants, lambda: taken_together([(self._variant(v), v.weight) for v in variants]))

    def _variant(self, variant: Variant) -> Postings:
        words = [self._cache.get(word, lambda word=word: read(self._reader, FIELD, word)) for word in variant.words]  # type: ignore[misc]
        if len(words) == 1:
            return words[0]
        parts = list(zip(words, variant.distances, strict=True))
        return self._cache.get((variant.words, variant.distances), lambda: in_sequence(parts, self._block_count))


def _best(keys: NDArray[np.float32], limit: int) -> NDArray[np.int64]:
    if len(keys) <= limit:
        return np.arange(len(keys))
    return np.argpartition(keys, -limit)[-limit:]


def _closest(some: NDArray[np.int64], others: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the blocks that hold spots of both kinds, each with the smallest distance between two of them."""
    few, many = sorted((some, others), key=len)
    if not len(few):
        return few, few
    place = np.searchsorted(many, few)
    gaps = np.minimum(
        np.abs(many[np.minimum(place, len(many) - 1)] - few), np.abs(few - many[np.maximum(place - 1, 0)])
    )
    here = gaps < 1 << PLACE_BITS - 1
    blocks, starts = np.unique(few[here] >> PLACE_BITS, return_index=True)
    if not len(blocks):
        return blocks, blocks
    return blocks, np.maximum(np.minimum.reduceat(gaps[here], starts), 1)
