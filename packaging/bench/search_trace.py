"""Print with numbers how a query is read and ranked in the bundled library: `search_trace.py swiss embassy tehr`."""

# ruff: noqa: SLF001 (a look inside)

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np

from index.built.opening import open_library
from index.results import SearchRequest
from index.search.query import parse
from index.search.ranking import SHARE_OF_QUERY
from index.search.searcher import Searcher
from viewer.starts.paths import Paths

if TYPE_CHECKING:
    from index.search.expansion import QueryTerm

SHOWN = 5


def main() -> int:
    """Print the trace of the query on the command line, and return 0."""
    text = " ".join(sys.argv[1:])
    with open_library(
        Paths.default().places
    ).library as library:  # the one that the program would open, built if need be
        searcher = Searcher(library.folder, library.seal)
    query = parse(text, names=searcher._names.mentions)
    terms = searcher._expansion.terms(query)
    print(f"read as: {query.read_as().text}")
    print_terms(searcher, terms)
    print_candidates(searcher, terms)
    result = searcher.search(SearchRequest(text, SHOWN))
    print(f"answer: {result.answer.sentence if result.answer else 'none'}")
    for hit in result.hits:
        print(f"  {hit.kind} {hit.number or hit.id}: {hit.score:.2f}")
    searcher.close()
    return 0


def print_terms(searcher: Searcher, terms: tuple[QueryTerm, ...]) -> None:
    """Print the variants of each query term with their weights and document frequencies, and its idf."""
    ranking = searcher._ranking
    for term in terms:
        where = ranking._of_term(term)
        itself = where.complete if len(where.complete.blocks) else where.postings
        idf = term.weight * ranking._scoring.idf(len(itself.blocks))
        print(f"term “{term.shown}”: in {len(where.postings.blocks)} blocks, idf {idf:.3f}")
        for variant in term.variants:
            frequency = len(ranking._of_variant(variant).blocks)
            note = "" if variant.complete else ", not the term itself"
            print(f"  {' '.join(variant.words)}: weight {variant.weight}, in {frequency} blocks{note}")


def print_candidates(searcher: Searcher, terms: tuple[QueryTerm, ...]) -> None:
    """Print how many candidates there are in each tier, and of the best ones the parts of their scores."""
    ranking = searcher._ranking
    postings = [ranking._of_term(term) for term in terms]
    tally, total = ranking._tally(terms, postings)
    blocks = np.flatnonzero((tally.own > 0) & (tally.weights >= SHARE_OF_QUERY * total))
    tiers = ranking._tiers(tally, blocks, len(terms))
    nearness = ranking._nearness(postings, blocks)
    print(
        f"{len(blocks)} candidates of {ranking._block_count} blocks; weight of the query {total:.2f}; by tier:", end=""
    )
    print(*(f" {int(tier)}: {int((tiers == tier).sum())}" for tier in np.unique(tiers)))
    for block in ranking.rank(terms, limit=SHOWN).best.tolist():
        at = int(np.searchsorted(blocks, block))
        scores = f"terms and titles {tally.scores[block]:.2f}, nearness {nearness[at]:.2f}"
        shown = searcher._blocks.block(block + 1)
        print(
            f"  {shown.number or shown.id}: tier {int(tiers[at])}, {scores}, {searcher._outline.lengths[block]} words"
        )


if __name__ == "__main__":
    sys.exit(main())
