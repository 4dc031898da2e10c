"""Search in a built library: from what the reader typed to ranked hits with marked snippets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.analysis import Stemmer
from index.expansion import Expansion
from index.indexing import open_index
from index.lexicon import Lexicon
from index.library import Library
from index.model import BlockKind, Hit, SearchRequest, SearchResult
from index.names import StateNames
from index.outline import Outline
from index.query import parse
from index.ranking import Ranked, Ranking
from index.snippets import Marker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from index.expansion import Wish
    from index.model import Span
    from index.query import Query

WHOOSH_FOLDER = "whoosh"


class Searcher:
    """Answers searches in one built library; opened read-only and kept open. Use it from one thread at a time."""

    def __init__(self, folder: Path) -> None:
        """Open the index of a built library; raises BuiltLibraryError or OSError if there is none."""
        index_folder = folder / WHOOSH_FOLDER
        self._reader = open_index(index_folder)
        self._library = Library(folder)
        self._outline = Outline(index_folder)
        self._expansion = Expansion(Lexicon(index_folder), StateNames(self._library.states()))
        self._ranking = Ranking(self._reader, self._outline)
        self._stemmer = Stemmer()
        self._paths: dict[str, tuple[tuple[str, str], ...]] = {}

    def close(self) -> None:
        """Close the files; harmless when closed already."""
        self._reader.close()
        self._library.close()

    def search(self, request: SearchRequest) -> SearchResult:
        """Return the hits for whatever was typed; never raises for any text."""
        query = parse(request.text, typing=request.typing)
        wishes = self._expansion.wishes(query)
        if not any(wish.variants for wish in wishes):
            return SearchResult(request.text, query.read_as(), 0, ())
        ranked = self._ranking.rank(wishes, self._expansion.exclusions(query), limit=max(request.limit, 0))
        return SearchResult(
            request.text,
            query.read_as(),
            len(ranked.blocks),
            self._hits(ranked, wishes),
            also_searched=tuple(name for wish in wishes for name in wish.also),
            suggestion=_suggestion(query, wishes),
            topic_counts=self._counts(ranked),
        )

    def mark(self, query: str, text: str) -> tuple[Span, ...]:
        """Return where the words of a query stand in any text, as (start, end) in characters."""
        return self._marker(self._expansion.wishes(parse(query))).spans(text)

    def _marker(self, wishes: Sequence[Wish]) -> Marker:
        return Marker(variant for wish in wishes for variant in wish.variants)

    def _counts(self, ranked: Ranked) -> dict[str, int]:
        return self._outline.counts(ranked.blocks[~self._outline.is_heading[ranked.blocks]])

    def _hits(self, ranked: Ranked, wishes: Sequence[Wish]) -> tuple[Hit, ...]:
        marker = self._marker(wishes)
        rows = zip(ranked.best.tolist(), ranked.scores.tolist(), ranked.fuzzy.tolist(), strict=True)
        return tuple(self._hit(block + 1, score, marker, fuzzy=fuzzy) for block, score, fuzzy in rows)

    def _hit(self, row: int, score: float, marker: Marker, *, fuzzy: bool) -> Hit:
        block = self._library.block_at(row)
        kind = "topic" if block.kind is BlockKind.HEADING else "passage"
        path = self._path(block.topic)
        snippet = marker.snippet(block.text)
        return Hit(kind, block.id, block.number, block.document, path, block.text, snippet, score, fuzzy)

    def _path(self, topic_id: str) -> tuple[tuple[str, str], ...]:
        if topic_id not in self._paths:
            self._paths[topic_id] = tuple((topic.id, topic.title) for topic in self._library.path(topic_id))
        return self._paths[topic_id]


def _suggestion(query: Query, wishes: Sequence[Wish]) -> str | None:
    corrected = [wish.variants[0].words[0] if wish.fuzzy and wish.variants else wish.shown for wish in wishes]
    if not any(wish.fuzzy and wish.variants for wish in wishes) or query.excluded or query.operators:
        return None
    return " ".join(corrected)
