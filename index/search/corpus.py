"""What a search may cover: the library, the reader's shelf, or both as one, with their words, ranking and hits."""

from __future__ import annotations

import logging
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from index.answers.terms.name_tables import read_name_tables
from index.answers.texts_in_words import state_in_words
from index.answers.when.stored_times import StoredTimes
from index.errors import BuiltLibraryError, LibraryError
from index.results import Within
from index.search.analysis import Stemmer, words
from index.search.arrays.chosen import np
from index.search.expansion import Expansion
from index.search.keyboards import retyped
from index.search.lexicon import JoinedLexicon
from index.search.naming.name_table import read_name_table
from index.search.naming.names import StateNames
from index.search.naming.names_of_terms import read_term_names
from index.search.operators import allowed_mask
from index.search.outline import Outline
from index.search.posting_lists import PostingLists
from index.search.query import parse
from index.search.ranking import Ranking
from index.search.search_index import SearchIndex
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from index.built.shelf_part import ShelfPart
    from index.model import Block
    from index.results import Hit, SearchRequest
    from index.search.query import Query
    from index.search.ranking import Ranked
    from index.search.snippets import Marker
    from index.search.variants import QueryTerm

    MakeNames = Callable[[Callable[[str], bool]], StateNames]
    Shelf = Callable[[], tuple[ShelfPart, ...]]
    Mask = NDArray[np.bool_]


# Letters in another script that are taken for the beginning of an English word: fewer begin too many.
SHORTEST_BEGUN = 4


class Corpus:
    """Several indexes as one; their blocks are numbered through, one index after the other."""

    def __init__(self, indexes: Sequence[SearchIndex], names: MakeNames) -> None:
        """Search these indexes; `names` makes the names of states, given what tells whether something is a word."""
        self.indexes = tuple(indexes)
        lexicons = [index.lexicon for index in indexes]
        lexicon = lexicons[0] if len(lexicons) == 1 else JoinedLexicon(lexicons)
        self.names = names(lexicon.has)
        self._starts = tuple(accumulate((index.block_count for index in indexes[:-1]), initial=0))
        stored = [(start, index.stored) for start, index in zip(self._starts, indexes, strict=True)]
        self._outline = Outline.joined([index.outline for index in indexes])
        self.ranking = Ranking(PostingLists(stored, self._outline))
        self.expansion = Expansion(lexicon, self.names, self.ranking.idf)

    @property
    def has_reference(self) -> bool:
        """Whether the first index is that of the library that comes with the program."""
        return not self.indexes[0].shelf

    def read(self, text: str, *, typing: bool) -> tuple[Query, tuple[QueryTerm, ...], str]:
        """Return a query and its terms; if it was typed on a keyboard set to another script, those of what was meant.

        That comes last, blank for what was typed as it was meant.
        """
        query = parse(text, typing=typing, names=self.names.mentions)
        terms = self.expansion.terms(query)
        found_at_all = not terms or any(term.variants for term in terms)
        return (query, terms, "") if found_at_all else self._retyped(text) or (query, terms, "")

    def _retyped(self, text: str) -> tuple[Query, tuple[QueryTerm, ...], str] | None:
        """Return what the same keys write in English, as guesses, if that gives words of the library; else None."""
        for meant in retyped(text):
            query = parse(meant, names=self.names.mentions)
            terms = self.expansion.terms(query)
            has_words = any(len(word) > 1 for word in words(meant))  # what other keys write are mostly signs
            if has_words and terms and all(term.variants and not term.fuzzy for term in terms):
                guesses, last = tuple(replace(term, fuzzy=True) for term in terms), terms[-1]
                if any(variant.complete for variant in last.variants):
                    return query, guesses, meant
                if len(last.shown) >= SHORTEST_BEGUN and last.variants[0].words:
                    whole = self.names.shown(last.variants[0].words[0])
                    return query, guesses, meant.removesuffix(last.shown) + whole
        return None

    def block(self, number: int) -> Block:
        """Return the block with a number, counted from 0; raises LookupError beyond the ends."""
        index, start = self._at(number)
        return index.blocks.block(number - start + 1)

    def path(self, number: int) -> tuple[tuple[str, str], ...]:
        """Return the topics from the document down to that of a block, as (id, title)."""
        index, start = self._at(number)
        return index.blocks.path(index.blocks.block(number - start + 1).topic)

    def find(self, block_id: str) -> Block | None:
        """Return the block with an id, from whichever index counts it; None for an unknown one."""
        for index in self.indexes:
            block = index.library.block(block_id)
            if block is not None and (index.kept is None or index.kept[block.row - 1]):
                return block
        return None

    def hits(self, ranked: Ranked, marker: Marker) -> list[Hit]:
        """Return the best blocks of a ranking as hits, in order."""
        hits, index, start = [], self.indexes[0], 0
        rows = zip(ranked.best.tolist(), ranked.scores.tolist(), ranked.fuzzy.tolist(), strict=True)
        for number, score, fuzzy in rows:
            if not 0 <= number - start < index.block_count:
                index, start = self._at(number)
            hits.append(index.blocks.hit(index.blocks.block(number - start + 1), marker, score, fuzzy=fuzzy))
        return hits

    def called(self, text: str, request: SearchRequest, marker: Marker) -> list[Hit]:
        """Return the titles of own documents that the reader calls by the words of a text, as hits."""
        wanted, documents = words(text), frozenset(request.documents)
        hits = [hit for index in self.indexes for hit in index.blocks.called(wanted, documents, marker)]
        return [hit for hit in hits if request.scope in ("", hit.id)]

    def allowed(
        self, kinds: Collection[str], request: SearchRequest | None = None, numbers: Sequence[int] | None = None
    ) -> Mask | None:
        """Return a mask of the blocks that may be hits, None for all: of these kinds and `numbers`, as requested."""
        mask = allowed_mask(self._outline, kinds, request.scope if request else "", numbers)
        documents = frozenset(request.documents) if request else frozenset()
        of_documents = _joined([index.of_documents(documents) for index in self.indexes]) if documents else None
        for other in (self._kept(), of_documents):
            mask = other if mask is None else mask if other is None else mask & other
        return mask

    def without(self, allowed: Mask | None, numbers: Sequence[int]) -> Mask:
        """Return a mask without the blocks of these numbers."""
        left = np.ones(len(self._outline.lengths), np.bool_) if allowed is None else allowed.copy()
        left[numbers] = False
        return left

    def counts(self, blocks: NDArray[np.int64]) -> dict[str, int]:
        """Return by topic id how many of these passages it holds; headings among them are not counted."""
        return self._outline.counts(blocks[~self._outline.is_heading[blocks]])

    def _kept(self) -> Mask | None:
        """Return a mask of the blocks that were not removed, None for all."""
        if all(index.kept is None for index in self.indexes):
            return None
        masks = (np.ones(index.block_count, np.bool_) if index.kept is None else index.kept for index in self.indexes)
        return _joined([*masks])

    def _at(self, number: int) -> tuple[SearchIndex, int]:
        """Return the index that has the block with this number, and the number of its first block."""
        place = bisect_right(self._starts, number) - 1
        return self.indexes[place], self._starts[place]


def _joined(masks: Sequence[Mask]) -> Mask:
    return masks[0] if len(masks) == 1 else np.concatenate(masks)


class Corpora:
    """The library and the shelf, opened for search; what is on the shelf is asked anew for each search."""

    def __init__(self, folder: Path, sealed: str, shelf: Shelf) -> None:
        """Open the library in `folder`; raises BuiltLibraryError if it cannot be read.

        With the seal of an open library only that very build is opened; raises ReplacedError for any other.
        """
        self._index = SearchIndex(folder, sealed)
        try:
            self._table = read_name_table(self._index.folder)
            self.glossary_names = read_name_tables(self._index.folder)
            self.named_times = StoredTimes(self._index.folder)
            self.term_names = read_term_names(self._index.folder, Stemmer().stem)
        except Exception as error:  # NumPy and msgspec raise almost anything for a damaged file
            self._index.close()
            raise BuiltLibraryError(folder, f"its index cannot be read ({error})") from error
        self._states = self._index.library.states()
        self.reference = Corpus([self._index], self._names)
        self._ask_shelf = shelf
        self._parts: tuple[ShelfPart, ...] = ()
        self._opened: dict[str, SearchIndex] = {}
        self.incomplete = False
        """Whether a part of the shelf could not be opened."""

    def within(self, request: SearchRequest) -> Corpus | None:
        """Return what a request covers; None where it asks for the shelf alone and there is none."""
        within = Within.SHELF if request.documents else request.within
        if within is Within.REFERENCE:
            return self.reference
        self._follow_shelf()
        return self._shelf if within is Within.SHELF else self._all

    @property
    def all(self) -> Corpus:
        """The library and the shelf together."""
        self._follow_shelf()
        return self._all

    def close(self) -> None:
        """Close the files; harmless when closed already."""
        for index in (self._index, *self._opened.values()):
            index.close()

    @cached_property
    def _all(self) -> Corpus:
        return Corpus([self._index, *self._opened.values()], self._names) if self._opened else self.reference

    @cached_property
    def _shelf(self) -> Corpus | None:
        return Corpus([*self._opened.values()], self._names) if self._opened else None

    def _names(self, is_word: Callable[[str], bool]) -> StateNames:
        return StateNames(self._states, state_in_words, self._table, is_word)

    def _follow_shelf(self) -> None:
        """Open what has come to the shelf, close what has gone, and leave out what was removed."""
        parts = self._ask_shelf()
        if parts is self._parts:
            return
        self._parts, self.incomplete = parts, False
        before, self._opened = self._opened, {}
        for part in parts:
            try:
                index = before.pop(part.seal, None) or SearchIndex(part.folder, part.seal, shelf=True)
            except LibraryError:  # what comes with the program is found all the same
                logging.getLogger(__name__).exception("A part of the shelf cannot be searched")
                self.incomplete = True
                continue
            index.remove(part.removed)
            index.blocks.call(part.names)
            self._opened[part.seal] = index
        for index in before.values():
            index.close()
        self.__dict__.pop("_all", None)
        self.__dict__.pop("_shelf", None)
