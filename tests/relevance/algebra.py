"""What operators promise, asked of every pair of some words, phrases and states: OR holds both sides, AND narrows."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from typing import TYPE_CHECKING

from index.results import SearchRequest
from tests.relevance.judging import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from index.search.searcher import Searcher

PROMISES = ("OR holds both sides", "AND narrows")
_ALL = 10_000
SIDES = (
    "swiss",
    "iran",
    "cuba",
    "United States",
    "Soviet Union",
    "embassy",
    "mediation",
    '"protecting power"',
    '"Group of Friends"',
    '"direct coordination"',
    "Geneva Conventions",
)


def broken(searcher: Searcher) -> Iterator[tuple[str, str, bool]]:
    """Yield each promise (its name), the query that was asked, and whether it was kept."""
    found = _finder(searcher)
    for one, other in permutations(SIDES, 2):
        either = f"{one} OR {other}"
        yield PROMISES[0], either, found(one) | found(other) <= found(either)
        both = f"{one} AND {other}"
        yield PROMISES[1], both, found(both) <= found(one) & found(other)


def promises(searcher: Searcher) -> dict[str, Counter[str]]:
    """Return how often each promise was kept, as verdicts."""
    counts: dict[str, Counter[str]] = {}
    for name, _, kept in broken(searcher):
        counts.setdefault(name, Counter())[Verdict.RIGHT if kept else Verdict.WRONG] += 1
    return counts


def _finder(searcher: Searcher) -> Callable[[str], set[str]]:
    seen: dict[str, set[str]] = {}

    def found(text: str) -> set[str]:
        if text not in seen:
            hits = searcher.search(SearchRequest(text, _ALL, typing=False)).hits
            seen[text] = {hit.id for hit in hits if hit.kind in ("passage", "topic")}
        return seen[text]

    return found
