"""What operators promise, of any words, phrases and states of the library: OR holds both sides, AND narrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.results import SearchRequest
from index.search.analysis import STOP_WORDS, words
from index.search.searcher import Searcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from index.built.library import Library

    Operand = Callable[[tuple[int, int]], str]

ALL = 10_000
ANY = st.tuples(st.integers(0, 2), st.integers(0, 1_000_000))
LONGEST_PHRASE = 4
quickly = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)


@pytest.fixture(scope="module")
def searcher(whole_library: Library) -> Iterator[Searcher]:
    searcher = Searcher(whole_library.folder)
    yield searcher
    searcher.close()


@pytest.fixture(scope="module")
def operand(whole_library: Library) -> Operand:
    """Return what chooses, by two numbers, a word of the library, a phrase of its passages or a name of a state."""
    pages = range(1, whole_library.page_count + 1)
    passages = [words(block.text) for page in pages for block in whole_library.page(page).blocks]
    phrases = [
        f'"{" ".join(passage[start : start + length])}"'
        for passage in passages
        for length in range(1, LONGEST_PHRASE)
        for start in range(len(passage) - length)
        if not STOP_WORDS.issuperset(passage[start : start + length])
    ]
    known = sorted({word for passage in passages for word in passage if "." not in word} - STOP_WORDS)  # no numbers
    names = [name for state in whole_library.states() for name in (state.name, *state.aliases, *state.demonyms)]
    kinds = [known, phrases, names]
    return lambda numbers: kinds[numbers[0]][numbers[1] % len(kinds[numbers[0]])]


def found(searcher: Searcher, text: str) -> set[str]:
    """Return the passages and topics that are hits."""
    hits = searcher.search(SearchRequest(text, ALL, typing=False)).hits
    return {hit.id for hit in hits if hit.kind in {"passage", "topic"}}


@given(one=ANY, other=ANY)
@quickly
def test_either_side_of_or_is_found_whole_in_either_order(
    searcher: Searcher, operand: Operand, one: tuple[int, int], other: tuple[int, int]
) -> None:
    left, right = operand(one), operand(other)
    either = found(searcher, f"{left} OR {right}")
    assert found(searcher, left) | found(searcher, right) <= either
    assert found(searcher, f"{right} OR {left}") == either


@given(one=ANY, other=ANY)
@quickly
def test_and_narrows(searcher: Searcher, operand: Operand, one: tuple[int, int], other: tuple[int, int]) -> None:
    left, right = operand(one), operand(other)
    assert found(searcher, f"{left} AND {right}") <= found(searcher, left) & found(searcher, right)


@pytest.mark.parametrize(
    "text",
    [
        "swiss OR iran",
        '"protecting power"',
        "swiss -iran",
        "“good offices” OR Cuba",
        "swiss NEAR iran",
        "Who represents the US in Ira*",
    ],
)
def test_an_answer_never_ignores_operators(searcher: Searcher, text: str) -> None:
    assert searcher.search(SearchRequest(text)).answer is None


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("United States OR Cuba ", "(United States OR Cuba)"),
        ("Cuba OR United States ", "(Cuba OR United States)"),
        ("embassy United States OR Cuba Iran ", "embassy AND (United States OR Cuba) AND Iran"),
        ("Cuba NOT United States ", "Cuba NOT United States"),
        ("North Korea OR South Korea ", "(North Korea OR South Korea)"),
        ("Costa Rica OR iran ", "(Costa Rica OR iran)"),
        ("Côte d’Ivoire OR iran ", "(Côte d'Ivoire OR iran)"),
    ],
)
def test_the_name_of_a_state_is_one_operand(searcher: Searcher, text: str, read_as: str) -> None:
    assert searcher.search(SearchRequest(text)).read_as.text == read_as
