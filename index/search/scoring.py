"""How much a word says about a block: BM25 with the standard idf, headings and passages each by their own length.

Whoosh's own idf adds one to every word, which makes common words weigh too much in long questions.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from index.search.arrays import np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from index.search.outline import Outline
    from index.search.postings import Postings

K1 = 1.2
B = 0.75


class Scoring:
    """BM25 over the blocks of one library."""

    def __init__(self, outline: Outline) -> None:
        self._block_count = len(outline.lengths)
        self._norms = np.empty(self._block_count, dtype=np.float32)
        for kind in (outline.is_heading, ~outline.is_heading):
            lengths = outline.lengths[kind]
            average = max(float(lengths.mean()), 1.0) if len(lengths) else 1.0
            self._norms[kind] = K1 * (1 - B + B * lengths / average)

    def idf(self, block_count: int) -> float:
        """Return the weight of something that stands in this many blocks."""
        return log((self._block_count - block_count + 0.5) / (block_count + 0.5) + 1)

    def scores(self, postings: Postings, idf: float) -> NDArray[np.float32]:
        """Return the score of each block of these postings, in their order."""
        counts = postings.counts
        scores: NDArray[np.float32] = np.float32(idf * (K1 + 1)) * counts / (counts + self._norms[postings.blocks])
        return scores
