"""Search never raises and always returns a result, for any text typed."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.results import SearchRequest
from index.search.searcher import Searcher
from index.typed import cleaned
from tests.search_library import build_library

ODD = [
    '"',
    "“",
    "-",
    "*",
    "OR",
    "NOT",
    "title:",
    "power:",
    "for:",
    "in:",
    "type:",
    "a*b",
    "a?b*",
    "NEAR",
    "NEAR/2",
    '"the a*b swiss"~3',
    "~3",
    "\0",
    "\u200f",
    "\ud800",
    "🕊",
    "(",
    "a" * 99,
]
WORDS = ["swiss", "Iran", "U.S.", "interests", "embasy", "the", "who"]


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    searcher = Searcher(build_library(tmp_path_factory.mktemp("search") / "library"))
    yield searcher
    searcher.close()


@given(text=st.one_of(st.text(), st.lists(st.sampled_from([*ODD, *WORDS])).map(" ".join)), typing=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_is_answered(searcher: Searcher, text: str, typing: bool) -> None:
    result = searcher.search(SearchRequest(text, limit=5, typing=typing))
    assert result.query == cleaned(text)
    assert len(result.hits) == min(result.total, 5)
    assert len({hit.id for hit in result.hits}) == len(result.hits)


@pytest.mark.parametrize(
    "text",
    ["a" * 100_000, "word " * 20_000, '"' * 100_000, "*a*" * 30_000, "-" * 100_000, "\u0301" * 100_000, "a." * 50_000],
)
def test_very_long_input_is_answered(searcher: Searcher, text: str) -> None:
    assert searcher.search(SearchRequest(text)).query == text


@given(words=st.lists(st.sampled_from(WORDS[:4]), min_size=1, max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_order_of_words_does_not_change_what_is_found(searcher: Searcher, words: list[str]) -> None:
    results = [searcher.search(SearchRequest(" ".join(order), typing=False)) for order in (words, words[::-1])]
    assert results[0].total == results[1].total
