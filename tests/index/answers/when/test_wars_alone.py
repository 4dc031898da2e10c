"""The name of a war alone asks for the mandates of its sides, or for all of its time."""

from __future__ import annotations

import pytest

WARS = [
    *("Falklands War", "Falklandkrieg", "guerre des Malouines", "guerra de las Malvinas", "guerra das Malvinas"),
    *("Фолклендская война", "حرب الفوكلاند"),
]


@pytest.mark.parametrize("text", WARS)
def test_a_war_alone_tells_the_mandates_of_its_sides(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert {(each.represented.code, each.host.code) for each in facts.found} == {("GB", "AR"), ("AR", "GB")}


@pytest.mark.parametrize("text", ["hostage crisis", "history of the Second World War", "war"])
def test_what_is_no_war_alone_is_not_answered(whole_answers, text) -> None:
    assert whole_answers.answer(text) is None
