"""Who asks why is told what is noted with the mandate, or that no reason is recorded: never dates alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from index.answers.answer_words import answer_in_words

if TYPE_CHECKING:
    from index.answers.answering import Answers


@pytest.mark.parametrize(
    "text",
    [
        "Why does Brazil represent Mexico in Peru?",
        "Pourquoi le Brésil représente-t-il le Mexique au Pérou ?",
        "Warum vertritt Brasilien Mexiko in Peru?",
        "¿Por qué representa Brasil a México en Perú?",
        "Почему Бразилия представляет Мексику в Перу?",
    ],
)
def test_a_note_is_told_as_a_note(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert "Noted with this mandate: Mexico asked for it and Peru agreed" in answer_in_words(facts).sentence


def test_where_nothing_is_noted_that_is_told(whole_answers: Answers) -> None:
    plain = [
        each
        for each in whole_answers.answer("list of mandates of Switzerland").found  # type: ignore[union-attr]
        if not any(statement.note for statement in each.statements) and not any(stage.note for stage in each.stages)
    ]
    assert plain
    told = 0
    for each in plain:
        facts = whole_answers.answer(f"Why did Switzerland represent {each.represented.name} in {each.host.name}?")
        if facts and facts.arrangements == (each,):
            assert answer_in_words(facts).sentence.endswith("No reason is recorded with this mandate.")
            told += 1
    assert told
