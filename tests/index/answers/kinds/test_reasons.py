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


@pytest.mark.parametrize(
    "text",
    [
        "Why did Poland represent the United States in Iraq?",
        "Warum vertrat Polen die USA im Irak?",
        "Pourquoi la Pologne a-t-elle représenté les États-Unis en Irak ?",
        "¿Por qué Polonia representó a Estados Unidos en Irak?",
        "Почему Польша представляла США в Ираке?",
        "لماذا مثلت بولندا الولايات المتحدة في العراق؟",
    ],
)
def test_a_note_that_repeats_the_answer_is_no_reason(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert answer_in_words(facts).sentence.endswith("No reason is recorded with this mandate.")


@pytest.mark.parametrize(
    "text",
    [
        "Why did the Swiss mandate in Cuba end?",
        "Warum endete das Schweizer Mandat in Kuba?",
        "Pourquoi le mandat suisse à Cuba a-t-il pris fin ?",
        "¿Por qué terminó el mandato de Suiza en Cuba?",
        "Porque terminou o mandato suíço em Cuba?",
        "Почему закончился мандат Швейцарии на Кубе?",
        "لماذا انتهى تكليف سويسرا في كوبا؟",
    ],
)
def test_a_note_of_something_else_is_told_after_that_no_reason_is_recorded(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    sentence = answer_in_words(facts).sentence
    assert "Why it ended is not recorded. Noted with this mandate: Washington had asked" in sentence


def test_of_several_notes_the_one_with_the_ground_is_told(whole_answers: Answers) -> None:
    facts = whole_answers.answer("Why does Switzerland represent the United States in Iran?")
    assert facts is not None
    sentence = answer_in_words(facts).sentence
    assert "after it had broken off relations" in sentence
    assert "No reason" not in sentence


def test_a_note_that_tells_of_the_end_is_the_reason_told(whole_answers: Answers) -> None:
    facts = whole_answers.answer("Why did the Algerian mandate for Iran in the United States end?")
    assert facts is not None
    sentence = answer_in_words(facts).sentence
    assert "Noted with this mandate" in sentence
    assert "No reason" not in sentence


@pytest.mark.parametrize(
    "text",
    [
        "Why did Russia refuse the Swiss mandate for Ukraine?",
        "Why does Switzerland not represent Ukraine in Russia?",
        "Why was the Swiss mandate for Ukraine in Russia refused?",
        "Warum lehnte Russland das Schweizer Mandat für die Ukraine ab?",
        "Warum vertritt die Schweiz die Ukraine nicht in Russland?",
        "Warum wurde das Schweizer Mandat für die Ukraine abgelehnt?",
        "Pourquoi la Russie a-t-elle refusé que la Suisse représente l’Ukraine ?",
        "Pourquoi le mandat suisse pour l’Ukraine a-t-il été refusé ?",
        "Pourquoi la Suisse ne représente-t-elle pas l’Ukraine en Russie ?",
        "¿Por qué Rusia rechazó el mandato suizo para Ucrania?",
        "¿Por qué Suiza no representa a Ucrania en Rusia?",
        "Porque é que a Rússia recusou o mandato suíço para a Ucrânia?",
        "Porque é que a Suíça não representa a Ucrânia na Rússia?",
        "Почему Россия отказалась от швейцарского мандата для Украины?",
        "Почему Швейцария не представляет Украину в России?",
        "لماذا رفضت روسيا تكليف سويسرا لرعاية مصالح أوكرانيا؟",
        "لماذا لا تمثل سويسرا أوكرانيا في روسيا؟",
    ],
)
def test_why_not_is_answered_by_the_refusal_and_its_ground(whole_answers: Answers, text: str) -> None:
    facts = whole_answers.answer(text)
    assert facts is not None
    assert [each.id for each in facts.arrangements] == ["ch-ua-ru"]
    sentence = answer_in_words(facts).sentence
    assert "no longer neutral" in sentence
    assert "Noted" not in sentence


@pytest.mark.parametrize(
    "text",
    [
        "Why does Switzerland not represent the United States in Cuba?",
        "Warum vertritt Schweden die USA nicht im Iran?",
    ],
)
def test_why_not_of_what_was_not_refused_has_no_answer(whole_answers: Answers, text: str) -> None:
    assert whole_answers.answer(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Why did Brazil stop representing Argentina in Venezuela?", "ended. Noted with this mandate: "),
        ("Why did the Brazilian mandate in Venezuela end?", "Brazil for Argentina in Venezuela, noted: "),
        ("Pour quelle raison la Russie a-t-elle rejeté la Suisse ?", "Switzerland was no longer neutral"),
        ("Por que razão foi recusado o mandato da Suíça na Rússia?", "Switzerland was no longer neutral"),
        ("¿Cuál fue el último país que representó a Gran Bretaña en Uganda y por qué?", "No reason is recorded"),
    ],
)
def test_a_reason_is_told_in_whatever_words_it_is_asked_for(whole_answers, text, told):
    assert told in answer_in_words(whole_answers.answer(text)).sentence
