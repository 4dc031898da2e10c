"""One lexicon for all kinds of hits: what only terms or notes say is found by stem, by beginning and misspelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.results import SearchRequest, SearchResult
from index.search.analysis import STOP_WORDS, words
from index.search.operators import ALL_KINDS
from index.search.searcher import Searcher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.built.library import Library

BESIDE = ("term", "note")
SHORTEST_CORRECTED = 6


@pytest.fixture(scope="module")
def searcher(whole_library: Library) -> Iterator[Searcher]:
    searcher = Searcher(whole_library.folder)
    yield searcher
    searcher.close()


@pytest.fixture(scope="module")
def texts(whole_library: Library) -> dict[str, frozenset[str]]:
    """Return the words of each term and note, by id."""
    said = {term.id: f"{term.term} {term.definition}" for term in whole_library.terms()}
    said |= {note.id: note.text for note in whole_library.notes()}
    return {name: frozenset(words(text)) - STOP_WORDS for name, text in said.items()}


@pytest.fixture(scope="module")
def read(whole_library: Library) -> frozenset[str]:
    """Return the words of the documents."""
    pages = range(1, whole_library.page_count + 1)
    return frozenset(word for page in pages for block in whole_library.page(page).blocks for word in words(block.text))


@pytest.fixture(scope="module")
def only_beside(read: frozenset[str], texts: dict[str, frozenset[str]]) -> list[str]:
    """Return the words that terms and notes have and the documents have not."""
    return sorted(frozenset().union(*texts.values()) - read)


def found(
    searcher: Searcher, text: str, *, typing: bool = False, kinds: tuple[str, ...] = BESIDE, limit: int = 200
) -> SearchResult:
    return searcher.search(SearchRequest(text, limit=limit, typing=typing, kinds=kinds))


@pytest.mark.parametrize("kinds", [("passage", "topic"), ALL_KINDS])
def test_a_term_is_found_by_its_name_and_each_of_its_forms(
    searcher: Searcher, whole_library: Library, kinds: tuple[str, ...]
) -> None:
    missed = [
        (term.id, name)
        for term in whole_library.terms()
        for name in (term.term, term.term.lower(), *term.forms, *term.names)
        if term.id not in [hit.id for hit in found(searcher, name, kinds=kinds, limit=3).hits if hit.kind == "term"]
    ]
    assert not missed


def test_every_word_of_a_term_or_a_note_finds_one_that_has_it(
    searcher: Searcher, texts: dict[str, frozenset[str]]
) -> None:
    missed = [
        word
        for word in sorted(frozenset().union(*texts.values()))
        if not any(word in texts[hit.id] for hit in found(searcher, word).hits)
    ]
    assert not missed


def test_what_stands_only_beside_the_documents_is_found_by_its_beginning(
    searcher: Searcher, only_beside: list[str], texts: dict[str, frozenset[str]]
) -> None:
    begun = [word for word in only_beside if len(word) >= SHORTEST_CORRECTED]
    missed = [
        word for word in begun if not any(word in texts[hit.id] for hit in found(searcher, word[:-2], typing=True).hits)
    ]
    assert not missed


def test_what_stands_only_beside_the_documents_is_found_with_a_wrong_letter(
    searcher: Searcher, only_beside: list[str], texts: dict[str, frozenset[str]]
) -> None:
    # A letter that makes another word is none that is wrong: "treats" for "treaty". No word here is made so with x.
    typos = [
        (word, word[:place] + "x" + word[place + 1 :])
        for word in only_beside
        for place in range(len(word))
        if len(word) >= SHORTEST_CORRECTED and word[place] != "x"
    ]
    missed = [typo for word, typo in typos if not any(word in texts[hit.id] for hit in found(searcher, typo).hits)]
    assert not missed


def test_the_documents_alone_are_searched_where_nothing_is_named_whole(searcher: Searcher) -> None:
    hits = searcher.search(SearchRequest("protecting power embassy", typing=False)).hits
    assert {hit.kind for hit in hits} <= {"passage", "topic"}


@pytest.mark.parametrize(("typed", "term"), [("good ofices", "good-offices"), ("protecing power", "protecting-power")])
def test_a_term_typed_whole_is_found_misspelled(searcher: Searcher, typed: str, term: str) -> None:
    hits = searcher.search(SearchRequest(typed, typing=False)).hits
    assert ("term", term) in [(hit.kind, hit.id) for hit in hits[:3]]
