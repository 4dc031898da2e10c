"""Who protects persons or property is not told of mandates: few say whom; nor are two parties asked for at once one."""

from __future__ import annotations

import pytest

from index.answers.question import Asked


@pytest.mark.parametrize(
    "text",
    [
        *("Which states protected prisoners of war?", "Protection of citizens by the US"),
        *("Welche Staaten schützten Kriegsgefangene?", "Schutz von Staatsangehörigen durch die USA"),
        *("Quels États ont protégé des prisonniers de guerre ?", "Protection des ressortissants par les États-Unis"),
        *("¿Qué Estados protegieron a prisioneros de guerra?", "Que Estados protegeram prisioneiros de guerra?"),
        *("Какие государства защищали военнопленных?", "ما الدول التي حمت أسرى الحرب؟"),
    ],
)
def test_not_all_mandates_are_told_to_who_asks_for_what_is_protected(whole_answers, text):
    assert whole_answers.answer(text) is None


def test_whose_prisoners_they_are_tells_who_is_represented(whole_answers):
    assert whole_answers.answer("Wer schützte die Kriegsgefangenen der USA in Deutschland?").found


@pytest.mark.parametrize(
    "text",
    [
        *("Who represents whom in Venezuela?", "Wer vertritt wen in Venezuela?", "Qui représente qui au Venezuela ?"),
        *("¿Quién representa a quién en Venezuela?", "Quem representa quem na Venezuela?"),
        "Кто кого представляет в Венесуэле?",
    ],
)
def test_who_represents_whom_asks_for_mandates(whole_answers, text):
    answer = whole_answers.answer(text)
    assert (answer.question.asked in {Asked.LIST, Asked.WHICH}, answer.question.wanted) == (True, None)


@pytest.mark.parametrize("text", ["Welche Mandate übt die Schweiz neben dem Iran aus?", "Swiss mandates except Iran"])
def test_mandates_besides_a_state_are_neither_for_it_nor_in_it(whole_answers, text):
    found = whole_answers.answer(text).found
    assert found
    assert not any("IR" in {each.represented.code, each.host.code} for each in found)
