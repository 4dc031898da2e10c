"""Which blocks answer a query, and in which order: whole posting lists at once, on plain arrays.

Every block that meets enough of the query is a candidate. Candidates are ordered by tier (how much of the query they
meet) and within a tier by score: what each term says of the block (BM25), what the titles above it say, and, for the
best candidates only, how near to each other the terms stand. doc/search.md follows a query through this with numbers.

Several indexes are ranked as if they were one: first all of them count in how many blocks each term is met, then each
scores its blocks by the counts of all. The order is that of one index over everything, tie for tie.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from index.search.arrays import np
from index.search.postings import mask_of
from index.search.scoring import Scoring, Statistics
from index.search.tally import (
    ALL_BEGUN,
    SOME_TERMS,
    STATES_ANSWER,
    STATES_ANSWER_BEST,
    Tally,
    TermWeight,
    nearness,
)
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from numpy.typing import NDArray

    from index.search.posting_lists import PostingLists, TermPostings
    from index.search.variants import QueryTerm, Variant

    Masks = Sequence[NDArray[np.bool_] | None]

# The least share of a query, each term counted by its idf, that makes a block a candidate. It decides how many hits a
# question has, 64 on average with 0, 40 with 0.2 and 21 with 0.4. With 0.2 the alternatives of "A OR B" missed blocks
# that A alone finds, 234 of 1,746 relevant documents of FRUS were never shown, and mean average precision there is
# 0.001 less; on 60-word queries (query.py) a share cost far more.
SHARE_OF_QUERY = 0.0
# Candidates, the best before nearness is known, whose terms are looked up in the text. Nearness adds a few units at
# most, so that later ones rarely rise into view; with 1,000 a keystroke in 51,000 blocks takes 1 ms more, with 50 as
# long.
CANDIDATES = 200
# What is left of the score of a block that is put behind the others. Readers' questions are answered as well with 1 and
# with 0.3; with 1, "how long a mandate lasts" finds a single mandate first.
BEHIND = 0.5
# Keys for sorting are TIER * tier + score. 64 terms score less than 4,000 together, so that no score reaches the next
# tier; at tier 5 the key, a float of 32 bits, still tells scores apart that differ by 0.004.
TIER = 10_000.0


class Ranked(Struct, frozen=True):
    """The outcome of ranking; block numbers are rows - 1, of several indexes numbered through, one after the other.

    `blocks` are all candidates and `complete` those that meet every term, both ascending. `best` are the best
    candidates in order, with their `scores` (of any tier, below TIER) and whether a misspelled term was met in them
    (`fuzzy`); these three have the same length.
    """

    blocks: NDArray[np.int64]
    complete: NDArray[np.int64]
    best: NDArray[np.int64]
    scores: NDArray[np.float32]
    fuzzy: NDArray[np.bool_]


class _Candidates(Struct, frozen=True):
    """The candidates of one index, ascending, with their scores and tiers, and whether they meet a misspelled term."""

    blocks: NDArray[np.int64]
    scores: NDArray[np.float32]
    tiers: NDArray[np.float32]
    fuzzy: NDArray[np.bool_]


class Ranking:
    """Ranks the blocks of one index or of several, the first of which begins at block number 0."""

    def __init__(self, indexes: Sequence[PostingLists]) -> None:
        self._indexes = tuple(indexes)
        self._statistics = sum((Statistics.of(index.outline) for index in indexes), Statistics())
        self._scorings = [Scoring(index.outline, self._statistics) for index in indexes]
        *starts, self._block_count = (0, *accumulate(index.block_count for index in indexes))
        self.starts = tuple(starts)
        """The number of the first block of each index."""

    def idf(self, block_count: int) -> float:
        """Return the weight of what occurs in so many blocks of all indexes."""
        return self._statistics.idf(block_count)

    def rank(
        self,
        terms: Sequence[QueryTerm],
        excluded: Sequence[Variant] = (),
        allowed: Masks | None = None,
        first: Sequence[int] = (),
        behind: Sequence[int] | NDArray[np.int64] = (),
        limit: int = 50,
        share: float = SHARE_OF_QUERY,
    ) -> Ranked:
        """Return the candidates for these terms and the best `limit` of them in order.

        `allowed` has for each index a mask of the blocks that may be candidates, None for all. Those of `first` come
        before all others, the first of them on top; those of `behind` come after all that meet every term, with a part
        of their score. A candidate meets at least `share` of the query, each term counted by its idf.
        """
        postings = [index.of_terms(terms) for index in self._indexes]
        weights, total = self._weights(terms, postings)
        least = share * total
        parts = [
            self._candidates(number, terms, postings[number], weights, excluded, allowed, least)
            for number in range(len(self._indexes))
        ]
        blocks = self._numbered_through([part.blocks for part in parts])
        tiers = _joined([part.tiers for part in parts])
        complete = blocks[tiers >= ALL_BEGUN]
        keys = _joined([part.scores for part in parts])
        if len(behind):
            put_behind = mask_of(behind, self._block_count)[blocks]
            tiers[put_behind] = SOME_TERMS
            keys[put_behind] *= np.float32(BEHIND)
        if len(first):
            tiers[mask_of(first, self._block_count)[blocks]] = STATES_ANSWER
            tiers[blocks == first[0]] = STATES_ANSWER_BEST
        keys += np.float32(TIER) * tiers
        chosen = _largest(keys, max(limit, CANDIDATES))
        final = keys[chosen] + self._nearness(postings, weights, blocks[chosen])
        order = np.lexsort((blocks[chosen], -final))[:limit]  # of equal ones the first in the text
        best = chosen[order]
        return Ranked(
            blocks, complete, blocks[best], final[order] % TIER, _joined([part.fuzzy for part in parts])[best]
        )

    def as_given(self, blocks: Sequence[int], allowed: Masks, limit: int) -> Ranked:
        """Return these blocks of the first index in the order given, each once and only if allowed, with score 0."""
        mask = allowed[0]
        kept = [block for block in dict.fromkeys(blocks) if mask is None or mask[block]]
        every = np.array(kept, dtype=np.int64)
        best = every[:limit]
        return Ranked(every, every, best, np.zeros(len(best), np.float32), np.zeros(len(best), np.bool_))

    def split(self, blocks: NDArray[np.int64]) -> list[NDArray[np.int64]]:
        """Return for each index which of these ascending block numbers are its own, counted from its first block."""
        if len(self.starts) == 1:
            return [blocks]
        parts = np.split(blocks, np.searchsorted(blocks, self.starts[1:]))
        return [part - start for part, start in zip(parts, self.starts, strict=True)]

    def _weights(
        self, terms: Sequence[QueryTerm], postings: Sequence[Sequence[TermPostings]]
    ) -> tuple[list[TermWeight], float]:
        """Return how much each term counts, and all terms together that any index has at all."""
        weights, total = [], 0.0
        for number, term in enumerate(terms):
            anyhow = sum(len(of_index[number].postings.blocks) for of_index in postings)
            # The idf of what counts as the term itself: fifty completions of "a" would make any word look common.
            itself = sum(len(of_index[number].complete.blocks) for of_index in postings) or anyhow
            weight = TermWeight(term.weight * self._statistics.idf(itself), self._statistics.idf(anyhow))
            weights.append(weight)
            total += weight.idf if anyhow else 0
        return weights, total

    def _candidates(
        self,
        number: int,
        terms: Sequence[QueryTerm],
        postings: Sequence[TermPostings],
        weights: Sequence[TermWeight],
        excluded: Sequence[Variant],
        allowed: Masks | None,
        least: float,
    ) -> _Candidates:
        """Return the candidates of one index, given by its number, for terms of these weights."""
        index, tally = self._indexes[number], self._tally(number, terms, postings, weights)
        is_candidate = (tally.own > 0) & (tally.weights >= least)
        for term, where in zip(terms, postings, strict=True):
            if term.required:
                is_candidate &= index.having(where.postings, title_only=term.title)
        for variant in excluded:
            is_candidate[index.of_variant(variant).blocks] = False
        if allowed is not None and (mask := allowed[number]) is not None:
            is_candidate &= mask
        blocks = np.flatnonzero(is_candidate)
        return _Candidates(blocks, tally.scores[blocks], tally.tiers(blocks, len(terms)), tally.fuzzy[blocks])

    def _tally(
        self,
        number: int,
        terms: Sequence[QueryTerm],
        postings: Sequence[TermPostings],
        weights: Sequence[TermWeight],
    ) -> Tally:
        """Return what all terms add up to in one index."""
        tally = Tally.of(self._indexes[number].outline)
        for term, where, weight in zip(terms, postings, weights, strict=True):
            tally.add(where, self._scorings[number], weight.idf, title_only=term.title)
            if term.fuzzy:
                tally.fuzzy[where.postings.blocks] = True
        return tally

    def _nearness(
        self,
        postings: Sequence[Sequence[TermPostings]],
        weights: Sequence[TermWeight],
        blocks: NDArray[np.int64],
    ) -> NDArray[np.float32]:
        """Return what each of these blocks gains from terms standing near each other."""
        if len(self._indexes) == 1:
            return nearness(postings[0], weights, blocks, self._indexes[0].block_count)
        gained = np.zeros(len(blocks), np.float32)
        index_of = np.searchsorted(self.starts, blocks, side="right") - 1
        for number, index in enumerate(self._indexes):
            if (own := index_of == number).any():
                in_index = blocks[own] - self.starts[number]
                gained[own] = nearness(postings[number], weights, in_index, index.block_count)
        return gained

    def _numbered_through(self, parts: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
        return parts[0] if len(parts) == 1 else np.concatenate([p + s for p, s in zip(parts, self.starts, strict=True)])


def _joined(parts: Sequence[NDArray[Any]]) -> NDArray[Any]:
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


def _largest(keys: NDArray[np.float32], limit: int) -> NDArray[np.int64]:
    """Return the indexes of the `limit` largest keys, in no order."""
    if len(keys) <= limit:
        return np.arange(len(keys))
    return np.argpartition(keys, -limit)[-limit:]
