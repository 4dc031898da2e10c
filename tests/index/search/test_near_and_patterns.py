"""Words near each other and words with signs for letters, against a plain look through all texts of the library."""

from __future__ import annotations

import re
from itertools import combinations_with_replacement, product
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.results import SearchRequest
from index.search import expansion
from index.search.analysis import STOP_WORDS, fold, tokens
from index.search.searcher import Searcher
from index.words.wording import read_as_text
from tests.search_library import build_library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from index.built.library import Library

OPERANDS = ("swiss", "United States", '"protecting power"', "repres*")
ANY = st.integers(0, 1_000_000)
quickly = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)


@pytest.fixture(scope="module")
def searcher(whole_library: Library) -> Iterator[Searcher]:
    searcher = Searcher(whole_library.folder)
    yield searcher
    searcher.close()


class Texts:
    """The words of every block, by its id, and all that can be searched for."""

    def __init__(self, library: Library) -> None:
        blocks = (block for page in range(1, library.page_count + 1) for block in library.page(page).blocks)
        self.words = {block.id: [fold(word) for word in tokens(block.text)] for block in blocks}
        self.known = sorted({word for text in self.words.values() for word in text if word.isalnum()} - STOP_WORDS)

    def having(self, fits: Callable[[str], object]) -> set[str]:
        return {name for name, text in self.words.items() if any(map(fits, set(text) - STOP_WORDS))}


@pytest.fixture(scope="module")
def texts(whole_library: Library) -> Texts:
    return Texts(whole_library)


def found(searcher: Searcher, text: str) -> set[str]:
    hits = searcher.search(SearchRequest(text, 10_000, typing=False)).hits
    return {hit.id for hit in hits if hit.kind in {"passage", "topic"}}


def places(text: list[str], word: str) -> list[int]:
    return [place for place, one in enumerate(text) if one == word]


@given(block=ANY, first=ANY, second=ANY, most=st.integers(0, 30))
@quickly
def test_near_finds_what_a_look_through_the_texts_finds(
    searcher: Searcher, texts: Texts, block: int, first: int, second: int, most: int
) -> None:
    chosen = list(texts.words.values())[block % len(texts.words)]
    words = [word for word in chosen if word.isalnum() and word not in STOP_WORDS] or ["swiss"]
    one, other = words[first % len(words)], words[second % len(words)]
    near = {
        name
        for name, text in texts.words.items()
        if any(0 < abs(a - b) <= most + 1 for a, b in product(places(text, one), places(text, other)))
    }
    assert found(searcher, f'"{one}" NEAR/{most} "{other}"') == near
    assert found(searcher, f'"{one} {other}"~{most}') == near


@pytest.mark.parametrize("between", [0, 10])
@pytest.mark.parametrize(("one", "other"), list(combinations_with_replacement(OPERANDS, 2)))
def test_near_narrows_and_and_widens_with_its_number(searcher: Searcher, one: str, other: str, between: int) -> None:
    near = found(searcher, f"{one} NEAR/{between} {other}")
    assert near <= found(searcher, f"{one} AND {other}")
    assert near <= found(searcher, f"{one} NEAR/{between + 1} {other}")
    assert near == found(searcher, f"{other} NEAR/{between} {one}")
    assert found(searcher, f"{one} NOT {one} NEAR/{between} {other}").isdisjoint(near)


@given(word=ANY, start=st.integers(1, 4), end=st.integers(1, 12), single=ANY)
@quickly
def test_patterns_find_what_a_look_through_the_texts_finds(
    searcher: Searcher, texts: Texts, word: int, start: int, end: int, single: int
) -> None:
    chosen = texts.known[word % len(texts.known)]
    starred = f"{chosen[:start]}*{chosen[max(end, start) :]}"
    at = 1 + single % max(len(chosen) - 2, 1)
    one_letter = f"{chosen[:at]}?{chosen[at + 1 :]}" if len(chosen) > 2 and chosen.isalpha() else starred
    for pattern in (starred, one_letter):
        fits = re.compile(pattern.replace("*", ".*").replace("?", ".")).fullmatch
        assert found(searcher, pattern) == texts.having(fits)


@given(word=ANY)
@quickly
def test_a_beginning_finds_all_that_the_word_finds(searcher: Searcher, texts: Texts, word: int) -> None:
    chosen = texts.known[word % len(texts.known)]
    assert found(searcher, f'"{chosen}"') <= found(searcher, f"{chosen}*")


def test_the_hits_of_near_are_marked_and_nothing_else(searcher: Searcher) -> None:
    text = (
        "The Swiss envoy left. Long after he had gone, the Swiss embassy opened; an embassy of many more rooms it was."
    )
    marked = [text[start:end] for start, end in searcher.mark("swiss NEAR/0 embassy", text)]
    assert marked == ["Swiss", "embassy"]
    assert searcher.mark("swiss NEAR/0 embassy", text)[0][0] == text.index("Swiss embassy")


def test_a_phrase_may_have_signs_for_letters(searcher: Searcher) -> None:
    assert found(searcher, '"protecting power"') | found(searcher, '"protecting powers"') == found(
        searcher, '"protecting power*"'
    )


def test_a_pattern_that_fits_too_many_words_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expansion, "MOST_FITTING", 2)
    searcher = Searcher(build_library(tmp_path / "library", {"A": ["Abc abd abd abe."]}))
    result = searcher.search(SearchRequest("ab*"))
    assert "“ab*” fits 3 words: only the 2 most frequent" in read_as_text(result.read_as)
    assert [hit.id for hit in result.hits] == ["p1"]
    searcher.close()


def test_a_pattern_takes_one_pass_however_many_stars_it_has(tmp_path: Path) -> None:
    searcher = Searcher(build_library(tmp_path / "library", {"A": ["a" * 900]}))
    assert searcher.search(SearchRequest("a*" * 200 + "b")).total == 0
    searcher.close()
