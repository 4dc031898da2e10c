"""The posting lists of query terms, read from one index or several once and kept while there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.search.nearness import near_postings
from index.search.postings import NOTHING, Cache, Postings, in_sequence, kept_in, mask_of, merged, read
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from index.search.arrays.chosen import np
    from index.search.inverted_index import StoredLists
    from index.search.outline import Outline
    from index.search.variants import QueryTerm, Variant

# Memory for posting lists. All lists of 27,000 words in 51,000 blocks take 16 MB, and typing 40 questions, with merged
# lists, 20 MB. With 1 MB the 95th percentile of a keystroke was 13 ms instead of 9.
CACHE_BYTES = 64_000_000


class TermPostings(Struct, frozen=True):
    """Where a term is met by any of its variants, and by those alone that count as the term itself."""

    postings: Postings
    complete: Postings


class PostingLists:
    """The posting lists of several indexes as those of one, which has their blocks one index after the other."""

    def __init__(self, stored: Sequence[tuple[int, StoredLists]], outline: Outline) -> None:
        """Take the lists of each index with the number of its first block, and the outline of all blocks."""
        self.outline = outline
        self.block_count = len(outline.lengths)
        self._stored = tuple(stored)
        self._cache = Cache(CACHE_BYTES)

    def of_terms(self, terms: Sequence[QueryTerm]) -> list[TermPostings]:
        """Return where each of these terms is met."""
        return [self._of_term(term) for term in terms]

    def of_variant(self, variant: Variant) -> Postings:
        """Return where a variant stands, as if it were one word."""
        if variant.near:
            chain = [[(self.of_variant(one), one.distances[-1]) for one in thing] for thing in variant.near]
            key = (variant.near, variant.between)
            found = self._cache.get(key, lambda: near_postings(chain, variant.between, self.block_count))
            return kept_in(found, self.outline.is_heading) if variant.title else found
        words = [self._cache.get(word, lambda word=word: self._read(word)) for word in variant.words]  # type: ignore[misc]
        parts = list(zip(words, variant.distances, strict=True))
        found = (
            words[0]
            if len(words) == 1
            else self._cache.get((variant.words, variant.distances), lambda: in_sequence(parts, self.block_count))
        )
        return kept_in(found, self.outline.is_heading) if variant.title else found

    def having(self, postings: Postings, *, title_only: bool) -> NDArray[np.bool_]:
        """Return a mask of the blocks of a posting list, with `title_only` of the headings among them."""
        having = mask_of(postings.blocks, self.block_count)
        return having & self.outline.is_heading if title_only else having

    def _of_term(self, term: QueryTerm) -> TermPostings:
        themselves = tuple(variant for variant in term.variants if variant.complete)
        complete = self._merged(themselves)
        if len(themselves) == len(term.variants):
            return TermPostings(complete, complete)
        return TermPostings(self._merged(term.variants), complete)

    def _merged(self, variants: tuple[Variant, ...]) -> Postings:
        if not variants:
            return NOTHING
        return self._cache.get(variants, lambda: merged([(self.of_variant(v), v.weight) for v in variants]))

    def _read(self, word: str) -> Postings:
        return read((first, run) for first, stored in self._stored for run in stored.runs(word))
