"""What limits an answer stands before it once: not where the sentence says the same itself, in any language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.kinds.lasting import dates_told
from index.answers.question import Question
from index.arrangements.stages import took_effect
from index.values import replace

if TYPE_CHECKING:
    from index.answers.answering import Answers
    from index.built.library import Library

LANGUAGES = ("ar", "de", "es", "fr", "pt", "ru")
OWN_PERIOD = re.compile(r"(?:in|from|during|since|before|after|until|between) .*\d{4}|during .*War")


def questions(library: Library) -> list[str]:
    """Return who a state was represented by in the very period of a mandate, and until when, for each mandate."""
    found = []
    for each in library.arrangements():
        named = f"{each.represented.name} in {each.host.name}"
        if OWN_PERIOD.fullmatch(each.period):
            found.append(f"Who represented {named} {each.period}?")
        if each.represented.code and each.host.code:
            found.append(f"Until when did {each.power.name} represent {named}?")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("spoken")
def test_nothing_is_told_before_a_sentence_that_says_it_itself(whole_library: Library, whole_answers: Answers) -> None:
    found = [facts for facts in map(whole_answers.answer, questions(whole_library)) if facts and facts.found]
    # What stands behind them on mandates that were only planned has dates of its own.
    told = [answer_in_words(replace(facts, undecided=())).sentence for facts in found]
    headed = [sentence.partition(":") for sentence in told if sentence.count(":") == 1]
    assert len(headed) > len(told) / 20, "some have one"
    twice = [
        head for head, _, rest in headed if re.search(rf"\b{re.escape(head.strip().lower())}[,;،؛.]", rest.lower())
    ]
    assert twice == []


def test_of_what_is_not_known_to_have_begun_no_missing_dates_are_told(whole_library: Library) -> None:
    planned = [each for each in whole_library.arrangements() if not took_effect(each.stages)]
    assert planned
    asked = (Question(since=True), Question(lasting=True))
    assert {dates_told(question, each) for each in planned for question in asked} == {""}


@pytest.mark.parametrize("language", ["ru"])
@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Какие страны, кроме Швейцарии, представляли Великобританию в Германии?", "Кроме Швейцарии, в документах "),
        ("Кто представлял Великобританию в Иране до Швеции?", "До Швеции в документах "),
    ],
)
@pytest.mark.usefixtures("spoken")
def test_only_an_exception_is_set_off_with_a_comma(whole_answers: Answers, question: str, begins: str) -> None:
    facts = whole_answers.answer(question)
    assert facts
    assert answer_in_words(facts).sentence.startswith(begins)


@pytest.mark.parametrize("language", ["ar"])
@pytest.mark.usefixtures("spoken")
def test_of_states_entrusted_to_a_power_it_is_not_said_too_that_they_are_represented(whole_answers: Answers) -> None:
    facts = whole_answers.answer("كم دولة مثلتها سويسرا؟")
    assert facts
    sentence = answer_in_words(facts).sentence
    assert re.match(r"تذكر الوثائق \S+ دولة عُهد برعاية مصالحها إلى سويسرا:", sentence), sentence
