"""What a search leads to besides its hits: the state that it names."""

from __future__ import annotations

import pytest

from index.results import Answer, ReadAs, SearchResult
from viewer.search.result_words import found_arrangements, way_to_state, words_of_query


def found(query, answer=None):
    return SearchResult(query=query, read_as=ReadAs(), total=0, hits=(), answer=answer)


def test_words_that_name_a_state_lead_to_it_unless_an_answer_does(library):
    assert way_to_state(found("swiss"), library) == (("state:CH", "Go to Switzerland"),)
    assert way_to_state(found("swiss role"), library) == ()
    answer = Answer(sentence="It is so.", arrangements=library.arrangements()[:1])
    assert way_to_state(found("swiss", answer), library) == ()
    assert found_arrangements(found("swiss", answer)) == (library.arrangements()[0].id,)


@pytest.mark.parametrize(("read", "told"), [("wer AND vertritt", "wer vertritt"), ("a AND b OR c", "a AND b OR c")])
def test_that_all_words_are_wanted_is_not_told(read, told):
    assert words_of_query(ReadAs(text=read)) == told
