"""How much a query term says about a block: BM25 with the standard idf.

Headings and passages are normalised by the average length of their own kind: a heading of 4 words is of usual length,
a passage of 4 words is short.
Whoosh's own idf adds 1 to every term, so that common words weigh too much in long questions. The standard idf raised
nDCG@10 on Cranfield, CISI and NPL from 0.519, 0.316 and 0.443 to 0.525, 0.331 and 0.447.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from index.search.arrays.chosen import np
from index.values import Struct

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from index.search.outline import Outline
    from index.search.postings import Postings

# The usual values. On the FRUS collection (262 judged questions) mean average precision is 0.530; it stays between
# 0.523 and 0.534 for K1 from 0.6 to 2.0 and for B from 0.6 to 1.0, and falls to 0.493 without length normalisation (B =
# 0). Values tuned on two collections lost up to 8 points of nDCG on a third, so they were left as they are.
K1 = 1.2  # how soon further occurrences of a term in a block stop counting; at 0 only the first one counts
B = 0.75  # how much the length of a block counts: 0 not at all, 1 in full


class Statistics(Struct, frozen=True, kw_only=True):
    """What scores depend on beside the block itself: how many headings and passages there are, and their words."""

    headings: int
    heading_words: int
    passages: int
    passage_words: int

    @classmethod
    def of(cls, outline: Outline) -> Statistics:
        """Return the statistics of a library."""
        of_headings, of_passages = outline.lengths[outline.is_heading], outline.lengths[~outline.is_heading]
        return cls(
            headings=len(of_headings),
            heading_words=int(of_headings.sum()),
            passages=len(of_passages),
            passage_words=int(of_passages.sum()),
        )

    def idf(self, block_count: int) -> float:
        """Return the weight of a term that occurs in this many blocks.

        It is always positive: about log 2 = 0.7 for half of the blocks, 5.9 for one block of the bundled 546, 10.4 for
        one of 50,000.
        """
        return log((self.headings + self.passages - block_count + 0.5) / (block_count + 0.5) + 1)


class Scoring:
    """BM25 over the blocks of a library."""

    def __init__(self, outline: Outline) -> None:
        statistics = Statistics.of(outline)
        self.idf = statistics.idf
        # One value for each block, between K1 * (1 - B) = 0.3 and a few units; 1.2 for a block of average length.
        self._norms = np.empty(len(outline.lengths), dtype=np.float32)
        for kind, words, blocks in (
            (outline.is_heading, statistics.heading_words, statistics.headings),
            (~outline.is_heading, statistics.passage_words, statistics.passages),
        ):
            average = max(words / blocks, 1.0) if blocks else 1.0
            self._norms[kind] = K1 * (1 - B + B * outline.lengths[kind] / average)

    def scores(self, postings: Postings, idf: float) -> NDArray[np.float32]:
        """Return the score of each block of a posting list, in its order: more than 0 and less than idf * (K1 + 1)."""
        counts = postings.counts
        scores: NDArray[np.float32] = np.float32(idf * (K1 + 1)) * counts / (counts + self._norms[postings.blocks])
        return scores
