"""Who „hat die Vertretung“ of another in German is the power, and the genitive beside it whom it represents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.question import Role
from index.arrangements.relations import is_doubtful
from index.words.wording import name_in_sentence

if TYPE_CHECKING:
    from index.model import Arrangement

PERFECT = (
    "Wann hat {power} die Vertretung {represented:of} {host:in} beendet?",
    "Hat {power} die Vertretung {represented:of} {host:in} übernommen?",
    "Seit wann hat {power} die Vertretung {represented:of} {host:in} inne?",
    "Wann hat {power} die Interessenvertretung {represented:of} {host:in} abgegeben?",
)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["de"])
@pytest.mark.parametrize("pattern", PERFECT)
def test_no_roles_are_swapped(whole_library, whole_answers, language, pattern) -> None:
    firm = [each for each in whole_library.arrangements() if each.host.code and not is_doubtful(each)]
    read = [(each, whole_answers.answer(_filled(pattern, each))) for each in firm]
    told = [(each, facts.reading.get(Role.REPRESENTED, ())) for each, facts in read if facts]
    swapped = [each.id for each, states in told if each.power.code in {state.code for state in states}]
    assert swapped == []
    assert len(told) > 0.9 * len(firm)


def _filled(pattern: str, each: Arrangement) -> str:
    return pattern.format(**{role: name_in_sentence(getattr(each, role)) for role in Role})


@pytest.mark.parametrize(
    "text",
    [
        "Wie viele Staaten vertraten die Vereinigten Staaten 1870 in Frankreich?",
        "Wie viele Staaten haben die Vereinigten Staaten 1870 in Frankreich vertreten?",
    ],
)
def test_a_number_is_that_of_the_reading_that_has_one(whole_answers, text) -> None:
    assert len(whole_answers.answer(text).found) == 13


def test_a_number_in_the_perfect_may_be_that_of_its_powers(whole_answers) -> None:
    facts = whole_answers.answer("Wie viele Staaten haben die USA im Iran vertreten?")
    assert {each.power.code for each in facts.found} == {"CH"}


@pytest.mark.parametrize("text", ["Wann wurde zuletzt ein neues Mandat vereinbart?", "Neues Mandat"])
def test_the_latest_mandate_is_new(whole_answers, text) -> None:
    assert len(whole_answers.answer(text).arrangements) == 1


@pytest.mark.parametrize("begun", ["Worauf stützt sich die Angabe", "Auf welcher Quelle beruht die Angabe"])
def test_what_bears_a_statement_out_is_asked(whole_answers, begun) -> None:
    facts = whole_answers.answer(f"{begun}, dass die Schweiz die USA im Iran vertritt?")
    assert facts.question.evidence
    assert [each.id for each in facts.found] == ["ch-us-ir"]
