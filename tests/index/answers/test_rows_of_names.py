"""Rows of states stand in the order of the language in use, and what has other roles has a sentence of its own."""

from __future__ import annotations

import pytest

from index.answers.about_words import described
from index.answers.answer_words import answer_in_words
from index.answers.count_words import FIRST_LISTED, MOST_LISTED
from index.folding import name_order
from index.model import Status
from index.words.wording import name_in_sentence, party_text
from tests.index.answers.test_contradicted import LANGUAGES


@pytest.fixture(scope="module")
def pairs(whole_library):
    """Return the names of every two states that have more than one mandate between them."""
    named = [(each.power, each.host) for each in whole_library.arrangements()]
    named += [(each.power, each.represented) for each in whole_library.arrangements()]
    return sorted({(one.name, other.name) for one, other in named if one.code and other.code})


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_that_have_no_mandate_any_more_stand_in_the_order_of_the_language(
    whole_library, whole_answers, spoken
) -> None:
    powers = {each.power.name for each in whole_library.arrangements() if each.power.code}
    told = 0
    for power in sorted(powers):
        facts = whole_answers.answer(f"How many states did {power} represent before 1990?")
        over = facts and all(each.status is not Status.CURRENT for each in facts.found)
        if facts and over and len(facts.wanted) > 1:
            listed = len(facts.wanted) if len(facts.wanted) <= MOST_LISTED else FIRST_LISTED
            names = sorted(facts.wanted, key=lambda party: name_order(party_text(party)))[:listed]
            sentence = answer_in_words(facts).sentence
            at = 0
            for name in names:  # each after the one before
                at = sentence.index(format(name_in_sentence(name), "nom"), at) + 1
            told += 1
    assert told > 3


@pytest.mark.parametrize("language", LANGUAGES[:2])
def test_mandates_in_a_state_and_for_it_are_told_apart(whole_answers, pairs, spoken) -> None:
    joined = []
    for one, other in pairs:
        facts = whole_answers.answer(f"{one} {other}")
        if facts and facts.also and facts.found:
            joined.append(described(facts.reading, *facts.also))
            answer = answer_in_words(facts)
            assert joined[-1] not in answer.sentence
            assert joined[-1] not in answer.summary
    assert joined
