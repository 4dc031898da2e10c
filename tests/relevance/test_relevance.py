"""The first line is right: questions of readers against the bundled library. The figures by class are printed."""

import pytest

from index.results import SearchRequest
from index.search.searcher import Searcher
from tests.relevance.measuring import PASSAGES, Measured, asked, found_by, measured, place, table


@pytest.fixture(scope="module")
def figures(searcher: Searcher) -> dict[str, Measured]:
    figures = measured(asked(), found_by(searcher))
    found = found_by(searcher)
    missed = [f"  {question.text}" for question in asked() if place(found(question.text), question.answers) != 1]
    print(f"\n{table(figures)}\nnot at the first place:\n" + "\n".join(missed))
    return figures


def test_the_list_is_long_enough() -> None:
    assert len(asked()) >= 60


def test_the_first_line_answers_most_questions(figures: dict[str, Measured]) -> None:
    assert figures["all"].at_1 >= 0.80


def test_the_first_three_lines_answer_nearly_all(figures: dict[str, Measured]) -> None:
    assert figures["all"].at_3 >= 0.95


def test_passages_are_found_no_worse_than_when_they_were_asked_for(searcher: Searcher) -> None:
    figures = measured(asked(PASSAGES), found_by(searcher))["all"]
    assert figures.at_1 >= 0.88
    assert figures.at_3 >= 0.92


def test_no_entry_of_the_register_leads_where_no_state_is_named(searcher: Searcher) -> None:
    texts = ("reason for the end of a mandate", "how long a mandate lasts", "when a protecting power is needed")
    first = {text: searcher.search(SearchRequest(text, 1)).hits[0].id for text in texts}
    assert not {text: one for text, one in first.items() if one.startswith("entry-")}


def test_no_answer_is_missing_from_the_library(searcher: Searcher) -> None:
    known = {arrangement.id for arrangement in searcher.library.arrangements()}
    questions = [*asked(), *asked(PASSAGES)]
    unknown = {one for question in questions for one in question.answers if not searcher.library.block(one)} - known
    assert not unknown
