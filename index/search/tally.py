"""What the terms of a query add up to in each block of one index: scores, tiers, and what nearness adds to the best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.search.arrays.chosen import np
from index.search.postings import POSITION_BITS, closest, mask_of
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from index.search.outline import Outline
    from index.search.posting_lists import TermPostings
    from index.search.scoring import Scoring

# A term in a heading also counts for the blocks below it: FROM_TITLES of its score for those of the topic, and
# FROM_PARENT of that again for each further level. With 0.5, 0.75 and 1 for the first, 0.963, 0.988 and 0.976 of the
# readers' questions (tests/relevance) are answered within the first three hits, and mean average precision on a quarter
# of FRUS is 0.510, 0.509 and 0.510. With 0.5 instead of 1 for the second the mean reciprocal rank of the questions
# falls from 0.943 to 0.932; FRUS has one level of titles only.
FROM_TITLES = 0.75
FROM_PARENT = 1.0
# What two terms side by side add to a score, in idfs of the commoner one; only terms at most FARTHEST_PAIR apart in the
# query are compared, because others seldom belong together. On FRUS mean average precision is 0.523 without nearness
# and 0.525 with 0.5, and falls to 0.514 with 2; comparing all pairs changes nothing there. With 0.4 one more of the
# readers' questions has its answer on top than with 0.5.
NEARNESS = 0.4
FARTHEST_PAIR = 4
# Tiers, the best last. The two highest are for passages that state the arrangements of an answer, the first of them on
# top. TITLE is for a heading that says all of the query and little else; ALL_BEGUN for a block in which some term is
# met by the beginning of a longer word or by a word of similar meaning only.
SOME_TERMS, ALL_BEGUN, ALL_TERMS, TITLE, STATES_ANSWER, STATES_ANSWER_BEST = 0, 1, 2, 3, 4, 5


class TermWeight(Struct, frozen=True):
    """How much a term counts, by the blocks of all indexes: its idf as weighted, and that of all its variants."""

    idf: float
    idf_of_any: float


class Tally(Struct):
    """What has been added up so far, one value for each block of the index.

    `weights` is the idf of the terms that a block meets, itself or by a title above it, and `met` and `complete` are
    their number; `own` counts the terms in the block's own words. `fuzzy` marks blocks that meet a misspelled term.
    """

    outline: Outline
    scores: NDArray[np.float32]
    weights: NDArray[np.float32]
    met: NDArray[np.int16]
    complete: NDArray[np.int16]
    own: NDArray[np.int16]
    fuzzy: NDArray[np.bool_]

    @classmethod
    def of(cls, outline: Outline) -> Tally:
        """Return a tally of nothing."""
        block_count = len(outline.lengths)
        scores, weights = (np.zeros(block_count, np.float32) for _ in range(2))
        met, complete, own = (np.zeros(block_count, np.int16) for _ in range(3))
        return cls(outline, scores, weights, met, complete, own, np.zeros(block_count, np.bool_))

    def add(self, where: TermPostings, scoring: Scoring, idf: float, *, title_only: bool) -> None:
        """Add one term: to blocks that have it, and unless `title_only` to those below titles with it."""
        blocks = where.postings.blocks
        scores = scoring.scores(where.postings, idf)
        headings = self.outline.is_heading[blocks]
        if title_only:
            blocks, scores, headings = blocks[headings], scores[headings], headings[headings]
        met = np.zeros(len(self.met), np.bool_)
        if headings.any() and not title_only:
            inherited = self._from_titles(blocks[headings], scores[headings])
            self.scores += inherited
            met = inherited > 0
        self.scores[blocks] += scores
        self.own[blocks] += 1
        complete = met if where.complete is where.postings else met.copy()
        complete[where.complete.blocks] = True
        met[blocks] = True
        self.weights += np.float32(idf) * met
        self.met += met
        self.complete += complete & met if title_only else complete

    def tiers(self, blocks: NDArray[np.int64], terms: int) -> NDArray[np.float32]:
        """Return the tier of each of these blocks, from SOME_TERMS to TITLE."""
        tiers = np.full(len(blocks), SOME_TERMS, np.float32)
        tiers[self.met[blocks] == terms] = ALL_BEGUN
        complete = self.complete[blocks] == terms
        tiers[complete] = ALL_TERMS
        # "Little else": at most as many other words as terms. Stop words do not count, they are not indexed.
        short = self.outline.lengths[blocks] <= 2 * terms
        says_all = complete & short & (self.own[blocks] == terms)
        tiers[says_all & self.outline.is_heading[blocks]] = TITLE
        return tiers

    def _from_titles(self, headings: NDArray[np.int64], scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return for every block what it inherits from these headings: a heading nothing from itself."""
        own = np.zeros(len(self.outline.topic_ids), np.float32)
        own[self.outline.topic_of[headings]] = FROM_TITLES * scores
        inherited: NDArray[np.float32] = self.outline.handed_down(own, FROM_PARENT)[self.outline.topic_of]
        inherited[headings] -= FROM_TITLES * scores
        return inherited


def nearness(
    postings: Sequence[TermPostings], weights: Sequence[TermWeight], blocks: NDArray[np.int64], block_count: int
) -> NDArray[np.float32]:
    """Return what each of these blocks gains from terms standing near each other: from 0 to a few units.

    A pair of terms adds NEARNESS times the smaller of their idfs, divided by the square root of their smallest distance
    in words. The sum is divided by the square root of the number of terms less one, so that long queries do not gain
    more than short ones by having more pairs.
    """
    gained = np.zeros(block_count, np.float32)
    if len(postings) < 2:
        return gained[blocks]
    mask = mask_of(blocks, block_count)
    keys = [where.postings.position_keys(mask) for where in postings]
    for left, of_left in enumerate(keys[:-1]):
        rights = range(left + 1, min(left + 1 + FARTHEST_PAIR, len(keys)))
        if len(of_left) and sum(len(keys[right]) for right in rights):
            found, gaps, pair = _nearest_in_blocks(of_left, [keys[right] for right in rights])
            idfs = [min(weights[left].idf_of_any, weights[right].idf_of_any) for right in rights]
            gains = np.array([NEARNESS * idf for idf in idfs], np.float32)[pair] / np.sqrt(gaps, dtype=np.float32)
            np.add.at(gained, found, gains)
    nearer: NDArray[np.float32] = gained[blocks] / np.sqrt(np.float32(len(postings) - 1))
    return nearer


def _nearest_in_blocks(
    of_left: NDArray[np.int64], of_rights: Sequence[NDArray[np.int64]]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return where a term stands in one block with others: the blocks, the smallest distances, and the other's place.

    All others are compared at once: NumPy costs a microsecond a call, and a question of ten words has thirty pairs.
    """
    keys = np.concatenate(of_rights)
    other = np.arange(len(of_rights)).repeat([len(of_right) for of_right in of_rights])
    gaps = closest(keys, of_left)
    same_block = gaps < 1 << POSITION_BITS - 1
    blocks, other, gaps = keys[same_block] >> POSITION_BITS, other[same_block], gaps[same_block]
    if not len(blocks):
        return blocks, gaps, other
    (starts,) = np.concatenate(([True], (blocks[1:] != blocks[:-1]) | (other[1:] != other[:-1]))).nonzero()
    return blocks[starts], np.minimum.reduceat(gaps, starts), other[starts]
