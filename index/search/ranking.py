"""Which blocks answer a query, and in which order: whole posting lists at once, on plain arrays.

Every block that meets enough of the query is a candidate. Candidates are ordered by tier (how much of the query they
meet) and within a tier by score: what each term says of the block (BM25), what the titles above it say, and, for the
best candidates only, how near to each other the terms stand. doc/search.md follows a query through this with numbers.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from index.search.arrays import np
from index.search.postings import (
    NOTHING,
    Cache,
    Postings,
    closest,
    in_sequence,
    kept_in,
    mask_of,
    merged,
    read,
)
from index.search.scoring import Scoring
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from index.search.expansion import QueryTerm, Variant
    from index.search.outline import Outline
    from index.search.postings import PostingReader

FIELD = "words"
# Memory for posting lists. All lists of 27,000 words in 51,000 blocks take 16 MB, and typing 40 questions, with merged
# lists, 20 MB. With 1 MB the 95th percentile of a keystroke was 13 ms instead of 9.
CACHE_BYTES = 64_000_000
# A term in a heading also counts for the blocks below it: FROM_TITLES of its score for those of the topic, and
# FROM_PARENT of that again for each further level. With 0.5, 0.75 and 1 for the first, 0.963, 0.988 and 0.976 of the
# readers' questions (tests/relevance) are answered within the first three hits, and mean average precision on a quarter
# of FRUS is 0.510, 0.509 and 0.510. With 0.5 instead of 1 for the second the mean reciprocal rank of the questions
# falls from 0.943 to 0.932; FRUS has one level of titles only.
FROM_TITLES = 0.75
FROM_PARENT = 1.0
# The least share of a query, each term counted by its idf, that makes a block a candidate. It decides how many hits a
# question has, 64 on average with 0, 40 with 0.2 and 21 with 0.4. With 0.2 the alternatives of "A OR B" missed blocks
# that A alone finds, 234 of 1,746 relevant documents of FRUS were never shown, and mean average precision there is
# 0.001 less; on 60-word queries (query.py) a share cost far more.
SHARE_OF_QUERY = 0.0
# Candidates, the best before nearness is known, whose terms are looked up in the text. Nearness adds a few units at
# most, so that later ones rarely rise into view; with 1,000 a keystroke in 51,000 blocks takes 1 ms more, with 50 as
# long.
CANDIDATES = 200
# What two terms side by side add to a score, in idfs of the commoner one; only terms at most FARTHEST_PAIR apart in the
# query are compared, because others seldom belong together. On FRUS mean average precision is 0.523 without nearness
# and 0.525 with 0.5, and falls to 0.514 with 2; comparing all pairs changes nothing there.
NEARNESS = 0.5
FARTHEST_PAIR = 4
# What is left of the score of a block that is put behind the others. Readers' questions are answered as well with 1 and
# with 0.3; with 1, "how long a mandate lasts" finds a single mandate first.
BEHIND = 0.5
# Tiers, the best last. The two highest are for passages that state the arrangements of an answer, the first of them on
# top. TITLE is for a heading that says all of the query and little else; ALL_BEGUN for a block in which some term is
# met by the beginning of a longer word or by a word of similar meaning only.
SOME_TERMS, ALL_BEGUN, ALL_TERMS, TITLE, STATES_ANSWER, STATES_ANSWER_BEST = 0, 1, 2, 3, 4, 5
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


class _TermPostings(Struct, frozen=True):
    """Where a term is met by any of its variants, and by those alone that count as the term itself."""

    postings: Postings
    complete: Postings


class _Tally(Struct):
    """What has been added up so far, one value for each block of the library.

    `weights` is the idf of the terms that a block meets, itself or by a title above it, and `met` and `complete` are
    their number; `own` counts the terms in the block's own words. `fuzzy` marks blocks that meet a misspelled term.
    """

    scores: NDArray[np.float32]
    weights: NDArray[np.float32]
    met: NDArray[np.int16]
    complete: NDArray[np.int16]
    own: NDArray[np.int16]
    fuzzy: NDArray[np.bool_]

    @classmethod
    def of(cls, block_count: int) -> _Tally:
        """Return a tally of nothing."""
        scores, weights = (np.zeros(block_count, np.float32) for _ in range(2))
        met, complete, own = (np.zeros(block_count, np.int16) for _ in range(3))
        return cls(scores, weights, met, complete, own, np.zeros(block_count, np.bool_))


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
        terms: Sequence[QueryTerm],
        excluded: Sequence[Variant] = (),
        allowed: NDArray[np.bool_] | None = None,
        first: Sequence[int] = (),
        behind: Collection[int] = (),
        limit: int = 50,
        share: float = SHARE_OF_QUERY,
    ) -> Ranked:
        """Return the candidates for these terms and the best `limit` of them in order.

        `allowed` is a mask of the blocks that may be candidates, None for all. Those of `first` come before all others,
        the first of them on top; those of `behind` come after all that meet every term, with a part of their score. A
        candidate meets at least `share` of the query, each term counted by its idf.
        """
        postings = [self._of_term(term) for term in terms]
        tally, total_weight = self._tally(terms, postings)
        is_candidate = (tally.own > 0) & (tally.weights >= share * total_weight)
        for term, where in zip(terms, postings, strict=True):
            if term.required:
                is_candidate &= self._having(where.postings, title_only=term.title)
        for variant in excluded:
            is_candidate[self._of_variant(variant).blocks] = False
        if allowed is not None:
            is_candidate &= allowed
        blocks = np.flatnonzero(is_candidate)
        tiers = self._tiers(tally, blocks, len(terms))
        complete = blocks[tiers >= ALL_BEGUN]
        entries = np.isin(blocks, np.array([*behind], np.int64))
        tiers[entries] = SOME_TERMS
        tiers[np.isin(blocks, first)] = STATES_ANSWER
        tiers[np.isin(blocks, first[:1])] = STATES_ANSWER_BEST
        keys = tally.scores[blocks] * np.where(entries, np.float32(BEHIND), np.float32(1)) + TIER * tiers
        chosen = _largest(keys, max(limit, CANDIDATES))
        best, scores = self._in_order(postings, blocks[chosen], keys[chosen], limit)
        return Ranked(blocks, complete, best, scores, tally.fuzzy[best])

    def as_given(self, blocks: Sequence[int], allowed: NDArray[np.bool_] | None, limit: int) -> Ranked:
        """Return these blocks in the order given, each once and only if allowed, all with the score 0."""
        kept = [block for block in dict.fromkeys(blocks) if allowed is None or allowed[block]]
        every = np.array(kept, dtype=np.int64)
        best = every[:limit]
        return Ranked(every, every, best, np.zeros(len(best), np.float32), np.zeros(len(best), np.bool_))

    def _in_order(
        self, postings: Sequence[_TermPostings], blocks: NDArray[np.int64], keys: NDArray[np.float32], limit: int
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return the best `limit` of these blocks in order, and their scores; of equal ones the first in the text."""
        final = keys + self._nearness(postings, blocks)
        order = np.lexsort((blocks, -final))[:limit]
        return blocks[order], final[order] % TIER

    def _tally(self, terms: Sequence[QueryTerm], postings: Sequence[_TermPostings]) -> tuple[_Tally, float]:
        """Return what all terms add up to, and the weight of those that the library has at all."""
        tally = _Tally.of(self._block_count)
        total = 0.0
        for term, where in zip(terms, postings, strict=True):
            # The idf of what counts as the term itself: fifty completions of "a" would make any word look common.
            itself = where.complete if len(where.complete.blocks) else where.postings
            idf = term.weight * self._scoring.idf(len(itself.blocks))
            total += idf if len(where.postings.blocks) else 0
            self._add(tally, where, idf, title_only=term.title)
            if term.fuzzy:
                tally.fuzzy[where.postings.blocks] = True
        return tally, total

    def _add(self, tally: _Tally, where: _TermPostings, idf: float, *, title_only: bool) -> None:
        """Add one term to the tally: to blocks that have it, and unless `title_only` to those below titles with it."""
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
        tally.own[blocks] += 1
        complete = met.copy()
        complete[where.complete.blocks] = True
        met[blocks] = True
        tally.weights += np.float32(idf) * met
        tally.met += met
        tally.complete += complete & met

    def _from_titles(self, headings: NDArray[np.int64], scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return for every block what it inherits from these headings: a heading nothing from itself."""
        own = np.zeros(len(self._outline.topic_ids), np.float32)
        own[self._outline.topic_of[headings]] = FROM_TITLES * scores
        inherited: NDArray[np.float32] = self._outline.handed_down(own, FROM_PARENT)[self._outline.topic_of]
        inherited[headings] -= FROM_TITLES * scores
        return inherited

    def _tiers(self, tally: _Tally, blocks: NDArray[np.int64], terms: int) -> NDArray[np.float32]:
        """Return the tier of each candidate, from SOME_TERMS to TITLE."""
        tiers = np.full(len(blocks), SOME_TERMS, np.float32)
        tiers[tally.met[blocks] == terms] = ALL_BEGUN
        complete = tally.complete[blocks] == terms
        tiers[complete] = ALL_TERMS
        # "Little else": at most as many other words as terms. Stop words do not count, they are not indexed.
        short = self._outline.lengths[blocks] <= 2 * terms
        says_all = complete & short & (tally.own[blocks] == terms)
        tiers[says_all & self._outline.is_heading[blocks]] = TITLE
        return tiers

    def _nearness(self, postings: Sequence[_TermPostings], blocks: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return what each block gains from terms standing near each other: from 0 to a few units.

        A pair of terms adds NEARNESS times the smaller of their idfs, divided by the square root of their smallest
        distance in words. The sum is divided by the square root of the number of terms less one, so that long queries
        do not gain more than short ones by having more pairs.
        """
        gained = np.zeros(self._block_count, np.float32)
        if len(postings) < 2:
            return gained[blocks]
        mask = np.zeros(self._block_count, np.bool_)
        mask[blocks] = True
        keys = [where.postings.position_keys(mask) for where in postings]
        idfs = [self._scoring.idf(len(where.postings.blocks)) for where in postings]
        for left, right in combinations(range(len(postings)), 2):
            if right - left <= FARTHEST_PAIR:
                found, gaps = closest(keys[left], keys[right])
                gained[found] += np.float32(NEARNESS * min(idfs[left], idfs[right])) / np.sqrt(gaps, dtype=np.float32)
        return gained[blocks] / np.float32(len(postings) - 1) ** 0.5

    def _of_term(self, term: QueryTerm) -> _TermPostings:
        themselves = tuple(variant for variant in term.variants if variant.complete)
        complete = self._merged(themselves)
        if len(themselves) == len(term.variants):
            return _TermPostings(complete, complete)
        return _TermPostings(self._merged(term.variants), complete)

    def _merged(self, variants: tuple[Variant, ...]) -> Postings:
        if not variants:
            return NOTHING
        return self._cache.get(variants, lambda: merged([(self._of_variant(v), v.weight) for v in variants]))

    def _of_variant(self, variant: Variant) -> Postings:
        words = [self._cache.get(word, lambda word=word: self._read(word)) for word in variant.words]  # type: ignore[misc]
        parts = list(zip(words, variant.distances, strict=True))
        found = (
            words[0]
            if len(words) == 1
            else self._cache.get((variant.words, variant.distances), lambda: in_sequence(parts, self._block_count))
        )
        return kept_in(found, self._outline.is_heading) if variant.title else found

    def _having(self, postings: Postings, *, title_only: bool) -> NDArray[np.bool_]:
        """Return a mask of the blocks of a posting list, with `title_only` of the headings among them."""
        having = mask_of(postings, self._block_count)
        return having & self._outline.is_heading if title_only else having

    def _read(self, word: str) -> Postings:
        """Return the posting list of a word; of one that stands only beside the blocks, an empty one."""
        return read(self._reader, FIELD, word) if (FIELD, word) in self._reader else NOTHING


def _largest(keys: NDArray[np.float32], limit: int) -> NDArray[np.int64]:
    """Return the indexes of the `limit` largest keys, in no order."""
    if len(keys) <= limit:
        return np.arange(len(keys))
    return np.argpartition(keys, -limit)[-limit:]
