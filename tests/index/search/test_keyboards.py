"""What was typed while the keyboard was set to another script is offered as it was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.results import SearchRequest
from index.search.keyboards import retyped
from index.search.searcher import Searcher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.built.library import Library

# "swiss embassy" with the keys of a Russian, a Greek, a Hebrew, an Arabic and a Persian keyboard.
SWISS_EMBASSY = ("ыцшыы уьифыын", "σςισσ εμβασσυ", "ד'ןדד קצנשדדט", "سصهسس ثةلاشسسغ", "سصهسس ثئذشسسغ")


@pytest.fixture(scope="module")
def searcher(whole_library: Library) -> Iterator[Searcher]:
    searcher = Searcher(whole_library.folder)
    yield searcher
    searcher.close()


@pytest.mark.parametrize("typed", SWISS_EMBASSY)
def test_the_keys_of_each_layout_are_known(typed: str) -> None:
    assert "swiss embassy" in list(retyped(typed))


@pytest.mark.parametrize("typed", SWISS_EMBASSY)
def test_what_was_meant_is_offered_and_searched(searcher: Searcher, typed: str) -> None:
    result = searcher.search(SearchRequest(typed, typing=False))
    assert result.suggestion == "swiss embassy"
    assert result.hits[0].fuzzy


@pytest.mark.parametrize("text", ["swiss", "Швейцария", "Иран", "سويسرا", "ελλάδα", "שווייץ", "ыфвапр", "4.2", "日本"])
def test_what_is_a_word_as_it_stands_is_left_alone(searcher: Searcher, text: str) -> None:
    assert searcher.search(SearchRequest(text, typing=False)).suggestion is None


@pytest.mark.parametrize("typing", [True, False])
def test_the_beginning_of_a_word_is_completed(searcher: Searcher, typing: bool) -> None:
    assert searcher.search(SearchRequest("ыцшы", typing=typing)).suggestion == "Swiss"
    assert searcher.search(SearchRequest("кузкуыутеы ыцшы", typing=typing)).suggestion == "represents Swiss"
