"""Search in a built library: from what the reader typed to an answer and ranked hits with marked snippets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from index.answers.texts_in_words import arrangement_in_words, term_in_words
from index.passage_numbers import passage_number
from index.results import ReadAs, SearchRequest, SearchResult
from index.search.analysis import words
from index.search.asked_questions import AskedQuestions
from index.search.corpus import Corpora
from index.search.exact_phrases import has_all, phrases_with_stop_words
from index.search.naming.suggestions import Suggestions
from index.search.operators import filters_of
from index.search.query import parse, plain_query
from index.search.side_hits import SideHits
from index.search.snippets import BlockTexts, Marker
from index.typed import cleaned
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path

    from index.built.shelf_part import ShelfPart
    from index.model import Arrangement, Span
    from index.results import Hit
    from index.search.corpus import Corpus
    from index.search.query import Query
    from index.search.ranking import Ranked
    from index.search.variants import QueryTerm

# Arrangements, notes and terms that may stand before the passages; more would push these out of view.
MOST_SIDE_HITS = 10
# Related passages share the rarest words of a passage. A passage of the bundled library has 31 indexed words on
# average, and its 16 rarest say what it is about. Hardly any passage has most of them: a tenth, by weight, is enough.
MOST_RARE_WORDS = 16
SHARE_IN_COMMON = 0.1
# Candidates whose text is read to see whether a phrase is there with its stop words. Splitting a text costs 2 to 8 µs a
# word, 300 passages of 31 words thus 20 to 70 ms the first time; more would be felt. Beyond, near misses stay in.
MOST_RECHECKED = 300
# When nothing was found, topics are named whose titles have words with the same first letters.
MOST_NEAREST = 3
NEAREST_LETTERS = 4


class Searcher:
    """Answers searches in one built library and the reader's shelf; for use in one thread at a time.

    All are opened read-only and kept open. Answers, arrangements, notes and terms are those of the library alone.
    """

    def __init__(self, folder: Path, sealed: str = "", shelf: Callable[[], tuple[ShelfPart, ...]] = tuple) -> None:
        """Open the library in `folder` and its index; raises BuiltLibraryError if they cannot be read.

        With the seal of an open library only that very build is opened; raises ReplacedError for any other. `shelf` is
        asked at each search what is on the shelf by now; parts that cannot be read are left out.
        """
        self._corpora = Corpora(folder, sealed, shelf)
        self._blocks = self._corpora.reference.indexes[0].blocks
        self.library = self._corpora.reference.indexes[0].library
        self._asked = AskedQuestions(
            self.library, self._corpora.reference.names, self._corpora.named_times, self._corpora.glossary_names
        )
        self._texts = BlockTexts()
        self._rows: dict[str, list[int]] = {}  # of arrangements by id; an answer may have a hundred at each keystroke
        self._suggesting: tuple[Corpus, Suggestions] | None = None
        self._marked: tuple[str, Marker] | None = None  # the query whose words were marked last, and what marks them

    def close(self) -> None:
        """Close the files; harmless when closed already."""
        self._corpora.close()

    def search(self, request: SearchRequest) -> SearchResult:
        """Return the answer and the hits for what was typed.

        No text makes it raise; raises BuiltLibraryError when the library's file has become unreadable.
        """
        text = cleaned(request.text)
        corpus = self._corpora.within(request)
        if corpus is None:
            return SearchResult(text, ReadAs(), 0, (), incomplete=self._corpora.incomplete)
        query, terms, meant = corpus.read(self._asked.in_english(text), typing=request.typing)
        filters = filters_of(query, corpus.names)
        if filters.refused:
            suggestion, refused = filters.suggestion(text), tuple(filters.refused)
            return SearchResult(text, query.read_as(), 0, (), suggestion=suggestion, refused=refused)
        roles, kinds = bool(filters.states), filters.wanted_kinds(request)
        question = plain_query(text)
        suggestion = meant or self._suggestions(corpus).of(question, query, terms, typing=request.typing)
        answer = self._asked.answer(query, question, suggestion, request.after) if corpus.has_reference else None
        answering = answer.arrangements if answer else ()
        fitting = filters.fitting(self.library.arrangements()) if roles and corpus.has_reference else ()
        arrangements = fitting if roles else answering
        ranked = self._ranked(corpus, query, terms, roles, arrangements, kinds, request)
        marker = self._marker(terms)
        hits = corpus.hits(ranked, marker)
        if query.is_plain and "topic" in kinds:
            hits = _without_repeats([*corpus.called(question, request, marker)[:MOST_SIDE_HITS], *hits])
        if corpus.has_reference:
            side_hits = self._side_hits(terms, roles, arrangements, kinds, marker)
            if not roles and "passage" in kinds:
                side_hits = side_hits[:MOST_SIDE_HITS]
            # Who types a term wants to see it explained, whatever else is asked for.
            explained = self._side_texts.called(text, marker) or self._side_texts.called(suggestion or "", marker)
            called = explained if query.is_plain else []
            hits = _without_repeats([*self._numbered(question), *called, *side_hits, *hits])
        return SearchResult(
            text,
            replace(query, operators=tuple(filters.shown)).read_as(corpus.expansion.too_wide(query)),
            len(ranked.blocks) + len(hits) - len(ranked.best),
            tuple(hits[: max(request.limit, 0)]),
            also_searched=tuple(dict.fromkeys(name for term in terms for name in term.also)),
            suggestion=suggestion,
            topic_counts=corpus.counts(ranked.complete if len(ranked.complete) else ranked.blocks),
            answer=answer,
            complete=len(ranked.complete),
            nearest=() if hits else _nearest(corpus, terms),
            incomplete=self._corpora.incomplete,
        )

    def mark(self, query: str, text: str) -> tuple[Span, ...]:
        """Return where the words of a query stand in any text, as (start, end) in characters, ascending.

        Of a state that is the name typed and no other one; of a question that is answered, nothing but these.
        """
        if self._marked is None or self._marked[0] != query:
            corpus = self._corpora.all
            parsed = parse(self._asked.in_english(query), names=corpus.names.mentions)
            names_only = parsed.is_plain and self._asked.is_of_states(plain_query(query))
            self._marked = query, Marker(corpus.expansion.as_typed(parsed, names_only=names_only), self._texts)
        return self._marked[1].spans(text)

    def related(self, passage: str, limit: int = 5) -> tuple[Hit, ...]:
        """Return at most `limit` passages that share the most with the passage of this id, the closest first.

        There are none for an unknown id.
        """
        corpus = self._corpora.all
        block = corpus.find(passage)
        if block is None:
            return ()
        terms = corpus.expansion.rarest(words(block.text), MOST_RARE_WORDS)
        allowed = corpus.allowed(("passage",))
        ranked = corpus.ranking.rank(terms, allowed=allowed, limit=limit + 1, share=SHARE_IN_COMMON)
        hits = corpus.hits(ranked, self._marker(terms))
        return tuple(hit for hit in hits if hit.id != passage)[:limit]

    def _suggestions(self, corpus: Corpus) -> Suggestions:
        if self._suggesting is None or self._suggesting[0] is not corpus:
            made = Suggestions(corpus.names, self._asked.is_named)
            self._suggesting = corpus, made
        return self._suggesting[1]

    @cached_property
    def _side_texts(self) -> SideHits:
        names = self._corpora.term_names
        return SideHits(self.library, self._blocks.path, arrangement_in_words, term_in_words, names)

    def _ranked(
        self,
        corpus: Corpus,
        query: Query,
        terms: Sequence[QueryTerm],
        roles: bool,
        arrangements: Iterable[Arrangement],
        kinds: Collection[str],
        request: SearchRequest,
    ) -> Ranked:
        stated = [row - 1 for arrangement in arrangements for row in self._stated_at(arrangement)]
        allowed = corpus.allowed(kinds, request, stated if roles else None)
        limit = max(request.limit, 0)
        if roles and not terms:
            return corpus.ranking.as_given(stated, allowed, limit)
        # One word, such as "Iran", asks for no arrangement: the passage that says most about it comes first.
        first = stated if len(terms) > 1 else []
        excluded = corpus.expansion.exclusions(query)
        # Who names no state asks for no single arrangement: entries of the register would fill the list.
        general = query.is_plain and not query.names_state and len(terms) > 1 and not first
        ranked = corpus.ranking.rank(terms, excluded, allowed, first, limit, entries_behind=general)
        inexact = self._inexact(corpus, query, ranked)
        if not inexact:
            return ranked
        left = corpus.without(allowed, inexact)
        return corpus.ranking.rank(terms, excluded, left, first, limit, entries_behind=general)

    def _inexact(self, corpus: Corpus, query: Query, ranked: Ranked) -> list[int]:
        """Return the candidates that lack an exact phrase: where it has stop words, the index accepts any word."""
        phrases = phrases_with_stop_words(query)
        if not phrases or len(ranked.blocks) > MOST_RECHECKED:
            return []
        texts = ((number, corpus.block(number).text) for number in ranked.blocks.tolist())
        return [number for number, text in texts if not has_all(self._texts.words(text)[0], phrases)]

    def _stated_at(self, arrangement: Arrangement) -> list[int]:
        """Return the rows of the passages that state an arrangement, those that date it first."""
        if arrangement.id not in self._rows:
            told = sorted(arrangement.statements, key=lambda statement: (not statement.start, not statement.period))
            blocks = (self.library.block(statement.passage) for statement in told if statement.passage)
            self._rows[arrangement.id] = [block.row for block in blocks if block]
        return self._rows[arrangement.id]

    def _side_hits(
        self,
        terms: Sequence[QueryTerm],
        roles: bool,
        arrangements: Sequence[Arrangement],
        kinds: Collection[str],
        marker: Marker,
    ) -> list[Hit]:
        """Return the arrangements, notes and terms that are hits; with roles, only arrangements that have them."""
        if {"arrangement", "term", "note"}.isdisjoint(kinds):
            return []
        if roles and not terms:
            return self._side_texts.arrangement_hits(arrangements, marker) if "arrangement" in kinds else []
        found = self._side_texts.hits(terms, kinds, marker)
        in_roles = {arrangement.id for arrangement in arrangements}
        return [hit for hit in found if not roles or hit.id in in_roles]

    def _marker(self, terms: Iterable[QueryTerm]) -> Marker:
        return Marker((variant for term in terms for variant in term.variants), self._texts)

    def _numbered(self, text: str) -> list[Hit]:
        """Return the passages, one in a document, whose number was typed ("4.2", "§ 4.2,", "No. 4.2") as hits."""
        unmarked = Marker((), self._texts)
        return [self._blocks.hit(block, unmarked) for block in self.library.numbered(passage_number(text))]


def _nearest(corpus: Corpus, terms: Iterable[QueryTerm]) -> tuple[tuple[str, str], ...]:
    """Return topics, as (id, title), whose titles have words that begin like those of the query."""
    begun = " OR ".join(f"title:{term.shown[:NEAREST_LETTERS]}*" for term in terms)
    allowed = corpus.allowed(("topic",))
    ranked = corpus.ranking.rank(corpus.expansion.terms(parse(begun)), allowed=allowed, limit=MOST_NEAREST)
    return tuple(corpus.path(number)[-1] for number in ranked.best.tolist())


def _without_repeats(hits: Iterable[Hit]) -> list[Hit]:
    """Return each hit once, at its first place."""
    first: dict[tuple[str, str], Hit] = {}
    for hit in hits:
        first.setdefault((hit.kind, hit.id), hit)
    return list(first.values())
