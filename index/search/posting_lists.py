"""The posting lists of query terms in one index, read from it once and kept while there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whoosh.reading import TermNotFound

from index.search.nearness import near_postings
from index.search.postings import NOTHING, Cache, Postings, in_sequence, kept_in, mask_of, merged, read
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from index.search.arrays import np
    from index.search.outline import Outline
    from index.search.postings import PostingReader
    from index.search.variants import QueryTerm, Variant

FIELD = "words"
# Memory for posting lists. All lists of 27,000 words in 51,000 blocks take 16 MB, and typing 40 questions, with merged
# lists, 20 MB. With 1 MB the 95th percentile of a keystroke was 13 ms instead of 9.
CACHE_BYTES = 64_000_000


class TermPostings(Struct, frozen=True):
    """Where a term is met by any of its variants, and by those alone that count as the term itself."""

    postings: Postings
    complete: Postings


class PostingLists:
    """The posting lists of one index; `outline` says which of its blocks are headings."""

    def __init__(self, reader: PostingReader, outline: Outline, cache_bytes: int = CACHE_BYTES) -> None:
        self.outline = outline
        self.block_count = len(outline.lengths)
        self._reader = reader
        self._cache = Cache(cache_bytes)

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
        """Return the posting list of a word; of one that this index has in no block, an empty one."""
        try:  # to ask first would look the word up twice
            return read(self._reader, FIELD, word)
        except TermNotFound:
            return NOTHING
