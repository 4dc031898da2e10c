"""Which blocks answer a query, and in which order: whole posting lists at once, on plain arrays.

Every block that meets enough of the query is a candidate. Candidates are ordered by tier (how much of the query they
meet) and within a tier by score: what each term says of the block (BM25), what the titles above it say, and, for the
best candidates only, how near to each other the terms stand. doc/search.md follows a query through this with numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.search.arrays.chosen import np
from index.search.postings import mask_of
from index.search.scoring import Scoring
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

    from numpy.typing import NDArray

    from index.search.posting_lists import PostingLists, TermPostings
    from index.search.variants import QueryTerm, Variant

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
    """The outcome of ranking; block numbers are rows - 1.

    `blocks` are all candidates and `complete` those that meet every term, both ascending. `best` are the best
    candidates in order, with their `scores` (of any tier, below TIER) and whether a misspelled term was met in them
    (`fuzzy`); these three have the same length.
    """

    blocks: NDArray[np.int64]
    complete: NDArray[np.int64]
    best: NDArray[np.int64]
    scores: NDArray[np.float32]
    fuzzy: NDArray[np.bool_]


class Ranking:
    """Ranks the blocks of a library, or of several as one."""

    def __init__(self, lists: PostingLists) -> None:
        self.lists = lists
        self._scoring = Scoring(lists.outline)

    def idf(self, block_count: int) -> float:
        """Return the weight of what occurs in so many blocks."""
        return self._scoring.idf(block_count)

    def rank(
        self,
        terms: Sequence[QueryTerm],
        excluded: Sequence[Variant] = (),
        allowed: NDArray[np.bool_] | None = None,
        first: Sequence[int] = (),
        limit: int = 50,
        share: float = SHARE_OF_QUERY,
        *,
        entries_behind: bool = False,
    ) -> Ranked:
        """Return the candidates for these terms and the best `limit` of them in order.

        `allowed` is a mask of the blocks that may be candidates, None for all. Those of `first` come before all others,
        the first of them on top. With `entries_behind` the entries of a register, which are many and much the same,
        come after all that meet every term, with a part of their score. A candidate meets at least `share` of the
        query, each term counted by its idf.
        """
        postings = self.lists.of_terms(terms)
        weights, total = self.weights(terms, postings)
        tally = self.tally(terms, postings, weights)
        is_candidate = self._candidates(tally, terms, postings, excluded, share * total)
        if allowed is not None:
            is_candidate &= allowed
        blocks = is_candidate.nonzero()[0]
        tiers = tally.tiers(blocks, len(terms))
        complete = blocks[tiers >= ALL_BEGUN]
        keys = tally.scores[blocks]
        if entries_behind:
            put_behind = self.lists.outline.is_entry[blocks]
            tiers[put_behind] = SOME_TERMS
            keys[put_behind] *= np.float32(BEHIND)
        if len(first):
            tiers[mask_of(first, self.lists.block_count)[blocks]] = STATES_ANSWER
            tiers[blocks == first[0]] = STATES_ANSWER_BEST
        keys += np.float32(TIER) * tiers
        chosen = _largest(keys, max(limit, CANDIDATES))
        final = keys[chosen] + nearness(postings, weights, blocks[chosen], self.lists.block_count)
        order = np.lexsort((blocks[chosen], -final))[:limit]  # of equal ones the first in the text
        best = chosen[order]
        return Ranked(blocks, complete, blocks[best], final[order] % TIER, tally.fuzzy[blocks[best]])

    def as_given(self, blocks: Sequence[int], allowed: NDArray[np.bool_] | None, limit: int) -> Ranked:
        """Return these blocks in the order given, each once and only if allowed, with score 0."""
        kept = [block for block in dict.fromkeys(blocks) if allowed is None or allowed[block]]
        every = np.array(kept, dtype=np.int64)
        best = every[:limit]
        return Ranked(every, every, best, np.zeros(len(best), np.float32), np.zeros(len(best), np.bool_))

    def weights(self, terms: Sequence[QueryTerm], postings: Sequence[TermPostings]) -> tuple[list[TermWeight], float]:
        """Return how much each term counts, and all terms together that the library has at all."""
        weights, total = [], 0.0
        for term, where in zip(terms, postings, strict=True):
            anyhow = len(where.postings.blocks)
            # The idf of what counts as the term itself: fifty completions of "a" would make any word look common.
            itself = len(where.complete.blocks) or anyhow
            weight = TermWeight(term.weight * self.idf(itself), self.idf(anyhow))
            weights.append(weight)
            total += weight.idf if anyhow else 0
        return weights, total

    def tally(
        self, terms: Sequence[QueryTerm], postings: Sequence[TermPostings], weights: Sequence[TermWeight]
    ) -> Tally:
        """Return what all terms, each with its postings and its weight, add up to in every block."""
        tally = Tally.of(self.lists.outline)
        for term, where, weight in zip(terms, postings, weights, strict=True):
            tally.add(where, self._scoring, weight.idf, title_only=term.title)
            if term.fuzzy:
                tally.fuzzy[where.postings.blocks] = True
        return tally

    def _candidates(
        self,
        tally: Tally,
        terms: Sequence[QueryTerm],
        postings: Sequence[TermPostings],
        excluded: Sequence[Variant],
        least: float,
    ) -> NDArray[np.bool_]:
        """Return a mask of the blocks with `least` of the query, with all that is required, and nothing excluded."""
        is_candidate = (tally.own > 0) & (tally.weights >= least)
        for term, where in zip(terms, postings, strict=True):
            if term.required:
                is_candidate &= self.lists.having(where.postings, title_only=term.title)
        for variant in excluded:
            is_candidate[self.lists.of_variant(variant).blocks] = False
        return is_candidate


def _largest(keys: NDArray[np.float32], limit: int) -> NDArray[np.int64]:
    """Return the indexes of the `limit` largest keys, in no order; of equal ones those that come first."""
    if len(keys) <= limit:
        return np.arange(len(keys))
    least = np.partition(keys, -limit)[-limit]
    larger, equal = (keys > least).nonzero()[0], (keys == least).nonzero()[0]
    return np.concatenate((larger, equal[: limit - len(larger)]))
