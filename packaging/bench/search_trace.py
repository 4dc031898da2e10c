"""Print with numbers how a query is read and ranked in the bundled library: `search_trace.py swiss embassy tehr`."""

# ruff: noqa: SLF001 (a look inside)

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np

from index.built.opening import open_library
from index.results import SearchRequest
from index.search.ranking import SHARE_OF_QUERY
from index.search.searcher import Searcher
from index.search.tally import nearness
from viewer.starts.paths import Paths

if TYPE_CHECKING:
    from index.search.corpus import Corpus
    from index.search.variants import QueryTerm

SHOWN = 5


def main() -> int:
    """Print the trace of the query on the command line, and return 0."""
    text = " ".join(sys.argv[1:])
    with open_library(
        Paths.default().places
    ).library as library:  # the one that the program would open, built if need be
        searcher = Searcher(library.folder, library.seal)
    corpus = searcher._corpora.reference
    query, terms, _ = corpus.read(text, typing=True)
    print(f"read as: {query.read_as().text}")
    print_terms(corpus, terms)
    print_candidates(corpus, terms)
    result = searcher.search(SearchRequest(text, SHOWN))
    print(f"answer: {result.answer.sentence if result.answer else 'none'}")
    for hit in result.hits:
        print(f"  {hit.kind} {hit.number or hit.id}: {hit.score:.2f}")
    searcher.close()
    return 0


def print_terms(corpus: Corpus, terms: tuple[QueryTerm, ...]) -> None:
    """Print the variants of each query term with their weights and document frequencies, and its idf."""
    lists = corpus.ranking.lists
    postings = lists.of_terms(terms)
    weights, _ = corpus.ranking.weights(terms, postings)
    for term, where, weight in zip(terms, postings, weights, strict=True):
        print(f"term “{term.shown}”: in {len(where.postings.blocks)} blocks, idf {weight.idf:.3f}")
        for variant in term.variants:
            frequency = len(lists.of_variant(variant).blocks)
            note = "" if variant.complete else ", not the term itself"
            print(f"  {' '.join(variant.words)}: weight {variant.weight}, in {frequency} blocks{note}")


def print_candidates(corpus: Corpus, terms: tuple[QueryTerm, ...]) -> None:
    """Print how many candidates there are in each tier, and of the best ones the parts of their scores."""
    ranking, lists = corpus.ranking, corpus.ranking.lists
    postings = lists.of_terms(terms)
    weights, total = ranking.weights(terms, postings)
    tally = ranking.tally(terms, postings, weights)
    blocks = np.flatnonzero((tally.own > 0) & (tally.weights >= SHARE_OF_QUERY * total))
    tiers = tally.tiers(blocks, len(terms))
    count = lists.block_count
    gained = nearness(postings, weights, blocks, count)
    print(f"{len(blocks)} candidates of {count} blocks; weight of the query {total:.2f}; by tier:", end="")
    print(*(f" {int(tier)}: {int((tiers == tier).sum())}" for tier in np.unique(tiers)))
    for block in ranking.rank(terms, limit=SHOWN).best.tolist():
        at = int(np.searchsorted(blocks, block))
        scores = f"terms and titles {tally.scores[block]:.2f}, nearness {gained[at]:.2f}"
        shown = corpus.block(block)
        print(f"  {shown.number or shown.id}: tier {int(tiers[at])}, {scores}, {lists.outline.lengths[block]} words")


if __name__ == "__main__":
    sys.exit(main())
