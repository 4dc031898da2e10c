"""What an answer leaves out and what is noted stands beside it: no bold sentence says it."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.words.periods import note_text, worded_text
from viewer.search.card_words import headline

_LANGUAGES = ["en", "de", "fr", "es", "pt", "ru", "ar"]
_COUNTED = [
    "Which protecting power had the most mandates in the Second World War?",
    "How many mandates did Switzerland have in the Second World War?",
    "How many states were represented in 1943?",
]


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("text", _COUNTED)
def test_what_is_left_out_of_a_number_stands_beside_it(whole_answers, text):
    facts = whole_answers.answer(text)
    answer = answer_in_words(facts)
    assert answer.summary == f"{headline(answer)} {answer.beside}"
    assert worded_text(facts.gap) in answer.beside
    assert answer.arrangements
    assert headline(answer).endswith((".", ")"))


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", _LANGUAGES)
def test_what_is_noted_of_any_mandate_stands_beside_the_answer(whole_library, whole_answers):
    noted = 0
    for each in whole_library.arrangements()[::9]:
        text = f"Why did {each.power.name} represent {each.represented.name} in {each.host.name}?"
        facts = whole_answers.answer(text)
        if facts is None or not facts.question.reason:
            continue
        answer = answer_in_words(facts)
        notes = {note_text(one.note) for found in facts.arrangements for one in found.statements if one.note}
        told = [note for note in notes if note in answer.summary]
        assert all(note in answer.beside and note not in headline(answer) for note in told), text
        noted += len(told)
    assert noted > 5


def test_an_answer_without_asides_is_its_own_headline(whole_answers):
    answer = answer_in_words(whole_answers.answer("Who represents the United States in Iran?"))
    assert (headline(answer), answer.beside) == (answer.summary, "")
