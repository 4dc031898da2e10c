"""What a question says is not so: it is never answered as if it had been said to be so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from index.answers.answering import Answers


@pytest.mark.parametrize(
    "text",
    [
        "Which countries have no embassy in Iran?",
        "Which countries do not have an embassy in Iran?",
        "Which states have no protecting power in Iran?",
        "Welche Staaten haben keine Botschaft im Iran?",
        "Welche Staaten haben im Iran keine Schutzmacht?",
        "Quels pays n’ont pas d’ambassade en Iran ?",
        "Quels pays n’ont pas de puissance protectrice en Iran ?",
        "¿Qué países no tienen embajada en Irán?",
        "¿Qué países no tienen potencia protectora en Irán?",
        "Que países não têm embaixada no Irão?",
        "Que países não têm potência protetora no Irão?",
        "У каких стран нет посольства в Иране?",
        "Какие страны не имеют посольства в Иране?",
        "ما الدول التي ليس لها علاقات مع إيران",
        "ما الدول التي ليس لديها سفارة في إيران؟",
        "ما الدول التي ليست لها سفارة في إيران؟",
    ],
)
def test_what_states_do_not_have_is_not_looked_up(whole_answers: Answers, text: str) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Which states have no relations with Iran?",
        "Welche Staaten haben keine Beziehungen zum Iran?",
        "Quels États n’ont pas de relations avec l’Iran ?",
        "¿Qué países no tienen relaciones con Irán?",
        "Que países não têm relações com o Irão?",
        "Какие страны не имеют отношений с Ираном?",
    ],
)
def test_states_without_relations_are_no_states_with_mandates(whole_answers: Answers, text: str) -> None:
    assert whole_answers.answer(text) is None
