"""A list tells what it lists apart, its numbers agree, and a list of one is the sentence of that one."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.answering import Answers
from index.words.wording import arrangement_sentence
from index.words.years import years_text
from viewer.search.card_words import told_one_by_one


def test_arrangements_of_the_same_states_are_told_apart_by_their_years(whole_answers: Answers) -> None:
    facts = whole_answers.answer("Mandates in Iran")
    assert facts is not None
    told = answer_in_words(facts).sentence
    twice = [each for each in facts.found if (each.power.code, each.represented.code) == ("SE", "GB")]
    assert len(twice) > 1
    assert all(f"({years_text(each)})" in told for each in twice)


def test_a_list_of_one_is_the_sentence_of_that_one(whole_answers: Answers) -> None:
    facts = whole_answers.answer("Which mandates for Mexico in Ecuador are in force?")
    assert facts is not None
    assert answer_in_words(facts).sentence.endswith(arrangement_sentence(facts.found[0]))


@pytest.mark.parametrize("year", range(1990, 2024, 3))
def test_a_list_shows_what_its_number_counts_and_what_it_leaves_out(whole_answers: Answers, year: int) -> None:
    facts = whole_answers.answer(f"Which mandates ended in {year}?")
    if facts and facts.found:
        assert len(answer_in_words(facts).arrangements) == len(facts.found) + len(facts.left_out)


@pytest.mark.parametrize("text", ["Who represents the United States in Venezuela?", "How do the US and Iran talk?"])
def test_nothing_is_told_twice_on_a_card(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    answer = answer_in_words(facts)
    told = (answer.summary or answer.sentence).casefold()
    assert not any(arrangement_sentence(each).casefold() in told for each in told_one_by_one(answer))


def test_a_card_that_denies_what_was_asked_lists_the_first_of_what_there_is_instead(whole_answers: Answers) -> None:
    facts = whole_answers.answer("هل سويسرا تمثل إيران أم باكستان في واشنطن؟")
    assert facts is not None
    answer = answer_in_words(facts)
    assert [each.power.code for each in told_one_by_one(answer)] == ["PK", "DZ"]
