"""A filter filters, or is refused with what was probably meant; none is left out and shown as applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.results import SearchRequest, SearchResult
from index.search.operators import ALL_KINDS
from index.search.searcher import Searcher
from index.words.wording import refused_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.built.library import Library


@pytest.fixture(scope="module")
def searcher(whole_library: Library) -> Iterator[Searcher]:
    searcher = Searcher(whole_library.folder)
    yield searcher
    searcher.close()


def found(searcher: Searcher, text: str) -> SearchResult:
    return searcher.search(SearchRequest(text, 200, typing=False))


@pytest.mark.parametrize(
    ("text", "why", "suggestion"),
    [
        ("embassy power:Swizerland", "There is no state “Swizerland”.", "embassy power:Switzerland"),
        ("in:Irann", "There is no state “Irann”.", "in:Iran"),
        ('for:"Untied States" oil', "There is no state “Untied States”.", 'for:"United States" oil'),
        ("in:Atlantis", "There is no state “Atlantis”.", None),
        ("power:42", "There is no state “42”.", None),
        ("for:Bhutan", "No arrangement in this library names “Bhutan”.", None),
        ("type:arangement", "There is no kind of hit “arangement”.", "type:arrangement"),
        ("type:nonsense", "There is no kind of hit “nonsense”.", None),
    ],
)
def test_a_filter_that_means_nothing_is_refused(
    searcher: Searcher, text: str, why: str, suggestion: str | None
) -> None:
    result = found(searcher, text)
    assert refused_text(result.refused).startswith(why)
    assert (result.suggestion, result.total, result.hits) == (suggestion, 0, ())


def test_what_is_suggested_is_a_filter(searcher: Searcher) -> None:
    suggestion = found(searcher, "embassy power:Swizerland").suggestion
    assert suggestion is not None
    assert found(searcher, suggestion).hits


@pytest.mark.parametrize("name", ["glossary", "terms", "definition"])
def test_the_glossary_is_a_kind(searcher: Searcher, name: str) -> None:
    assert {hit.kind for hit in found(searcher, f"state type:{name}").hits} == {"term"}


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_every_kind_filters(searcher: Searcher, kind: str) -> None:
    assert {hit.kind for hit in found(searcher, f"interests type:{kind}").hits} == {kind}


def test_a_kind_and_a_role_filter_together(searcher: Searcher) -> None:
    assert {hit.kind for hit in found(searcher, "power:Switzerland type:passage").hits} == {"passage"}
    assert not found(searcher, "power:Switzerland type:term").hits


def test_every_state_filters_in_each_role(searcher: Searcher, whole_library: Library) -> None:
    for state in whole_library.states():
        for role in ("power", "for", "in"):
            result = found(searcher, f'{role}:"{state.name}"')
            codes = {
                {"power": one.power, "for": one.represented, "in": one.host}[role].code
                for one in whole_library.arrangements()
                if one.id in {hit.id for hit in result.hits if hit.kind == "arrangement"}
            }
            assert codes <= {state.code}
            assert not result.refused


def test_either_of_two_states_has_a_role(searcher: Searcher) -> None:
    either = {hit.id for hit in found(searcher, "power:Sweden power:Poland").hits}
    for power in ("Sweden", "Poland"):
        assert {hit.id for hit in found(searcher, f"power:{power}").hits} <= either


def test_a_filter_is_shown_as_it_was_understood(searcher: Searcher) -> None:
    assert found(searcher, "power:switz").read_as.text == "power: Switzerland"


@pytest.mark.parametrize(
    "text", ["Wer vertrat das Osmanische Reich in Frankreich?", "Qui représente l’Iran aux États-Unis ?"]
)
def test_names_in_other_languages_are_no_misspelled_english(searcher: Searcher, text: str) -> None:
    result = found(searcher, text)
    assert result.suggestion is None
    assert result.answer is not None
