"""Search in a built library: from what the reader typed to an answer and ranked hits with marked snippets."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from index.built.library import Library
from index.errors import BuiltLibraryError
from index.model import BlockKind
from index.results import Hit, SearchRequest, SearchResult
from index.search.analysis import words
from index.search.answer_words import answer_in_words, arrangement_in_words, state_in_words
from index.search.answers import Answers
from index.search.arrays import np
from index.search.expansion import Expansion
from index.search.indexing import open_index
from index.search.lexicon import Lexicon
from index.search.names import StateNames
from index.search.operators import among, kinds_of, roles_of
from index.search.outline import Outline
from index.search.query import LONGEST_QUERY, parse
from index.search.ranking import Ranked, Ranking
from index.search.side_hits import SideHits
from index.search.snippets import BlockTexts, Marker
from index.typed import cleaned, in_plain_signs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from index.model import Arrangement, Block, Span
    from index.search.answers import AnswerFacts, Reading
    from index.search.expansion import QueryTerm
    from index.search.query import Query

WHOOSH_FOLDER = "whoosh"
MOST_REMEMBERED = 2_000
MOST_NEAREST = 3
MOST_TELLING = 16
MOST_BESIDE = 10  # arrangements, notes and terms that may stand before the words of the documents
MOST_CHECKED = 300
LETTERS_IN_COMMON = 4
SHARE_IN_COMMON = 0.1  # of the telling words of a passage; hardly any passage has most of another's
_NUMBER = re.compile(r"\s*(§\s*)?\d+(\.\d+)+\s*")


class Searcher:
    """Answers searches in one built library; opened read-only and kept open. Use it from one thread at a time."""

    def __init__(self, folder: Path) -> None:
        """Open the index of a built library; raises BuiltLibraryError if there is none that can be read."""
        index_folder = folder / WHOOSH_FOLDER
        self.library = Library(folder)
        try:
            self._outline, lexicon = Outline(index_folder), Lexicon(index_folder)
            self._reader = open_index(index_folder)
        except Exception as error:  # whatever a damaged file makes of Whoosh and NumPy
            self.library.close()
            raise BuiltLibraryError(folder, f"its index cannot be read ({error})") from error
        self._names = StateNames(self.library.states(), state_in_words)
        self._expansion = Expansion(lexicon, self._names)
        self._ranking = Ranking(self._reader, self._outline)
        self._texts = BlockTexts()
        self._paths: dict[str, tuple[tuple[str, str], ...]] = {}
        self._blocks: dict[int, Block] = {}

    def close(self) -> None:
        """Close the files; harmless when closed already."""
        self._reader.close()
        self.library.close()

    def search(self, request: SearchRequest) -> SearchResult:
        """Return the answer and the hits for whatever was typed; never raises for any text."""
        text = cleaned(request.text)
        query = parse(text, typing=request.typing)
        wishes = self._expansion.wishes(query)
        roles, kinds = roles_of(query, self._names), kinds_of(query, request)
        asked = in_plain_signs(text)[:LONGEST_QUERY]
        suggestion = _suggestion(asked, query, wishes, self._names)
        answer = None if query.operators or query.excluded else self._answer(asked, suggestion)
        arrangements = self._answers.in_roles(roles) if roles else answer.arrangements if answer else ()
        ranked = self._ranked(query, wishes, roles, arrangements, kinds, request)
        marker = self._marker(wishes)
        beside = self._beside(wishes, roles, arrangements, kinds, marker)
        if not roles and "passage" in kinds:
            beside = beside[:MOST_BESIDE]
        hits = _each_once([*self._numbered(asked), *beside, *self._hits(ranked, marker)])
        return SearchResult(
            text,
            query.read_as(),
            len(ranked.blocks) + len(hits) - len(ranked.best),
            tuple(hits[: max(request.limit, 0)]),
            also_searched=tuple(dict.fromkeys(name for wish in wishes for name in wish.also)),
            suggestion=suggestion,
            topic_counts=self._counts(ranked),
            answer=answer_in_words(answer) if answer else None,
            complete=len(ranked.complete),
            nearest=() if hits else self._nearest(wishes),
        )

    def mark(self, query: str, text: str) -> tuple[Span, ...]:
        """Return where the words of a query stand in any text, as (start, end) in characters."""
        return self._marker(self._expansion.wishes(parse(query))).spans(text)

    def related(self, passage: str, limit: int = 5) -> tuple[Hit, ...]:
        """Return the passages that share most with this one (an id), the closest first; none if there is no such."""
        block = self.library.block(passage)
        if block is None:
            return ()
        wishes = self._expansion.telling_words(words(block.text), MOST_TELLING)
        only_passages = among(self._outline, ("passage",), "", None)
        ranked = self._ranking.rank(wishes, among=only_passages, limit=limit + 1, share=SHARE_IN_COMMON)
        hits = self._hits(ranked, self._marker(wishes))
        return tuple(hit for hit in hits if hit.id != passage)[:limit]

    @cached_property
    def _answers(self) -> Answers:
        return Answers(self.library.arrangements(), self._names)

    @cached_property
    def _companions(self) -> SideHits:
        return SideHits(self.library, self._path, arrangement_in_words)

    def _answer(self, text: str, suggestion: str | None) -> AnswerFacts | None:
        return self._answers.answer(text) or (self._answers.answer(suggestion) if suggestion else None)

    def _ranked(
        self,
        query: Query,
        wishes: Sequence[QueryTerm],
        roles: Reading,
        arrangements: Iterable[Arrangement],
        kinds: Collection[str],
        request: SearchRequest,
    ) -> Ranked:
        stated = [row for arrangement in arrangements for row in self._stated_at(arrangement)]
        allowed = among(self._outline, kinds, request.scope, stated if roles else None)
        limit = max(request.limit, 0)
        if roles and not wishes:
            return self._ranking.in_order([row - 1 for row in stated], allowed, limit)
        first = [row - 1 for row in stated] if len(wishes) > 1 else []
        excluded = self._expansion.exclusions(query)
        ranked = self._ranking.rank(wishes, excluded, allowed, first, limit)
        inexact = self._inexact(query, ranked)
        if not inexact:
            return ranked
        exact = np.ones(len(self._outline.topic_of), np.bool_) if allowed is None else allowed
        exact[inexact] = False
        return self._ranking.rank(wishes, excluded, exact, first, limit)

    def _inexact(self, query: Query, ranked: Ranked) -> list[int]:
        """Return the blocks that hold a phrase only but for its stop words, which are not in the index."""
        groups = (group for group in query.groups if all(len(term.spelled) > len(term.words) for term in group))
        phrases = [[f" {' '.join(term.spelled)}{'' if term.prefix else ' '}" for term in group] for group in groups]
        if not phrases or len(ranked.blocks) > MOST_CHECKED:
            return []
        return [block for block in ranked.blocks.tolist() if not self._holds_all(block, phrases)]

    def _holds_all(self, block: int, phrases: Iterable[Iterable[str]]) -> bool:
        said = f" {' '.join(self._texts.words(self._block(block + 1).text)[0])} "
        return all(any(phrase in said for phrase in group) for group in phrases)

    def _stated_at(self, arrangement: Arrangement) -> list[int]:
        """Return the rows of the passages that state an arrangement, the one that says since when first."""
        telling = sorted(arrangement.statements, key=lambda said: (not said.start, not said.period))
        blocks = (self.library.block(said.passage) for said in telling if said.passage)
        return [block.row for block in blocks if block]

    def _beside(
        self,
        wishes: Sequence[QueryTerm],
        roles: Reading,
        arrangements: Sequence[Arrangement],
        kinds: Collection[str],
        marker: Marker,
    ) -> list[Hit]:
        """Return the hits that are not in the documents."""
        if {"arrangement", "term", "note"}.isdisjoint(kinds):
            return []
        if roles and not wishes:
            return self._companions.arrangement_hits(arrangements, marker)
        found = self._companions.hits(wishes, kinds, marker)
        allowed = {arrangement.id for arrangement in arrangements}
        return [hit for hit in found if not roles or hit.id in allowed]

    def _marker(self, wishes: Iterable[QueryTerm]) -> Marker:
        return Marker((variant for wish in wishes for variant in wish.variants), self._texts)

    def _counts(self, ranked: Ranked) -> dict[str, int]:
        blocks = ranked.complete if len(ranked.complete) else ranked.blocks
        return self._outline.counts(blocks[~self._outline.is_heading[blocks]])

    def _numbered(self, text: str) -> list[Hit]:
        """Return the passage whose number was typed, "4.2" or "§ 4.2"."""
        block = self.library.find(text) if _NUMBER.fullmatch(text) else None
        return [self._hit(block, 0.0, Marker((), self._texts), fuzzy=False)] if block else []

    def _hits(self, ranked: Ranked, marker: Marker) -> list[Hit]:
        rows = zip(ranked.best.tolist(), ranked.scores.tolist(), ranked.fuzzy.tolist(), strict=True)
        return [self._hit(self._block(number + 1), score, marker, fuzzy=fuzzy) for number, score, fuzzy in rows]

    def _hit(self, block: Block, score: float, marker: Marker, *, fuzzy: bool) -> Hit:
        kind = "topic" if block.kind is BlockKind.HEADING else "passage"
        path, snippet = self._path(block.topic), marker.snippet(block.text)
        return Hit(
            kind=kind,
            id=block.id,
            number=block.number,
            document=block.document,
            path=path,
            text=block.text,
            snippet=snippet,
            score=score,
            fuzzy=fuzzy,
        )

    def _block(self, row: int) -> Block:
        if row not in self._blocks:
            if len(self._blocks) >= MOST_REMEMBERED:
                self._blocks.clear()
            self._blocks[row] = self.library.block_at(row)
        return self._blocks[row]

    def _path(self, topic_id: str) -> tuple[tuple[str, str], ...]:
        if topic_id not in self._paths:
            if len(self._paths) >= MOST_REMEMBERED:
                self._paths.clear()
            self._paths[topic_id] = tuple((topic.id, topic.title) for topic in self.library.path(topic_id))
        return self._paths[topic_id]

    def _nearest(self, wishes: Iterable[QueryTerm]) -> tuple[tuple[str, str], ...]:
        """Return topics whose titles have words that begin like those asked for."""
        begun = " OR ".join(f"title:{wish.shown[:LETTERS_IN_COMMON]}*" for wish in wishes)
        ranked = self._ranking.rank(self._expansion.wishes(parse(begun)), limit=MOST_NEAREST)
        return tuple(self._path(self._block(number + 1).topic)[-1] for number in ranked.best.tolist())


def _each_once(hits: Iterable[Hit]) -> list[Hit]:
    return list({(hit.kind, hit.id): hit for hit in reversed(list(hits))}.values())[::-1]


def _suggestion(text: str, query: Query, wishes: Iterable[QueryTerm], names: StateNames) -> str | None:
    """Return the text with words that the library does not have replaced by what was probably meant."""
    guessed = [wish for wish in wishes if wish.fuzzy and wish.variants]
    if not guessed or query.excluded:
        return None
    for wish in guessed:
        text = text.replace(wish.shown, names.shown(wish.variants[0].words[0]), 1)
    return text.strip()
