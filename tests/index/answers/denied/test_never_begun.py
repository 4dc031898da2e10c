"""Mandates that have not entered into force are those that never did, however that is said."""

from __future__ import annotations

import pytest

from index.model import Status

NOT_BEGUN = [
    "which mandates did not enter into force",
    "which mandates haven't entered into force yet?",
    "which mandates are not yet in force",
    "which mandates have yet to take effect",
    "Welche Mandate sind nicht in Kraft getreten?",
    "Welche Mandate traten bisher nicht in Kraft?",
    "Quels mandats n’ont pas pris effet ?",
    "Quels mandats ne sont toujours pas entrés en vigueur ?",
    "Quels mandats n'entrèrent pas en vigueur ?",
    "¿Qué mandatos no entraron en vigor?",
    "¿Qué mandatos aún no han entrado en vigor?",
    "Que mandatos não entraram em vigor?",
    "Que mandatos ainda não entraram em vigor?",
    "Que mandatos não chegaram a entrar em vigor?",
    "Какие мандаты до сих пор не вступили в силу?",
    "Какие мандаты не вступили в силу?",
    "ما التكليفات التي لم تدخل حيز النفاذ؟",
    "ما التكليفات التي لم تدخل بعد حيز التنفيذ؟",
]


@pytest.mark.parametrize("question", NOT_BEGUN)
def test_what_has_not_begun_never_was_in_force(whole_answers, whole_library, question: str) -> None:
    never = {each.id for each in whole_library.arrangements() if each.status is Status.NEVER}
    facts = whole_answers.answer(question)
    assert facts is not None
    assert {each.id for each in facts.found} == never


@pytest.mark.parametrize("question", ["Que mandatos não estão em vigor?", "Quels mandats ne sont pas en vigueur ?"])
def test_what_is_not_in_force_has_ended(whole_answers, question: str) -> None:
    assert {each.status for each in whole_answers.answer(question).found} == {Status.ENDED}
