"""The questions that an answer leads on to are asked in the language in use, with the answers of the English ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.further_questions import follow_up, swap
from index.answers.question import Role
from index.answers.selecting import party_of
from index.values import replace
from tests.index.answers.test_contradicted import LANGUAGES

if TYPE_CHECKING:
    from index.answers.answering import Answers
    from index.built.library import Library

_ENGLISH = {
    Role.POWER: "Which states has {0} represented?",
    Role.REPRESENTED: "Which powers have represented {0}?",
    Role.HOST: "Which powers have acted in {0}?",
}


def found(answers: Answers, text: str) -> set[str]:
    facts = answers.answer(text)
    return {each.id for each in facts.arrangements} if facts else set()


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_questions_about_a_state_give_the_same_in_every_language(
    whole_library: Library, whole_answers: Answers, role: Role, spoken: None
) -> None:
    parties = {party_of(each, role) for each in whole_library.arrangements()}
    named = sorted((each for each in parties if each.code), key=lambda each: each.name)
    assert len(named) > 30
    asked = {each.name: follow_up(role, each).query for each in named}
    lost = {
        query
        for name, query in asked.items()
        if found(whole_answers, query) != found(whole_answers, _ENGLISH[role].format(name))
    }
    assert lost == set()


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_questions_for_the_opposite_direction_do_so(
    whole_library: Library, whole_answers: Answers, spoken: None
) -> None:
    facts = whole_answers.answer("Who represents the US in Iran?")
    assert facts is not None
    pairs = sorted(
        {(each.represented, each.host) for each in whole_library.arrangements()[::3]}, key=lambda pair: pair[0].name
    )
    whole = [(one, other) for one, other in pairs if one.code and other.code]
    lost = [
        query
        for one, other in whole
        if found(whole_answers, query := swap(replace(facts, opposite=(one, other))))
        != found(whole_answers, f"Who represents {one.name} in {other.name}?")
    ]
    assert lost == []
