"""The result of a search in one sentence."""

from __future__ import annotations

from index.results import SearchResult
from index.words.language import spoken, translate
from index.words.wording import refused_text


def summary(result: SearchResult) -> str:
    """Return how many hits there are, that the words are nowhere or only spelled alike, or why nothing was searched."""
    if result.refused:
        return refused_text(result.refused)
    if not result.hits:
        return translate("SearchController", "The documents say nothing about “{0}”.").format(result.query.strip())
    words = [hit for hit in result.hits if hit.kind in ("passage", "topic")]
    if words and all(hit.fuzzy for hit in words):
        similar = translate(
            "SearchController", "Nothing is spelled “{0}”. With similar words (≈): %n hit(s)", n=result.total
        )
        return similar.format(result.query.strip())
    if result.total > len(result.hits):
        best = translate("SearchController", "The best {0} of %n hit(s)", n=result.total)
        return best.format(spoken().number(len(result.hits)))
    return translate("SearchController", "%n hit(s)", n=result.total)
