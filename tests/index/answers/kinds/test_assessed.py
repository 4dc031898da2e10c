"""Mandates are listed by what public records say of them, in every language."""

from __future__ import annotations

import pytest

from index.model import Assessment


@pytest.mark.parametrize(
    ("text", "assessments"),
    [
        ("Which mandates rest on one source only?", (Assessment.ONE_SOURCE,)),
        ("How many mandates are confirmed?", (Assessment.CONFIRMED,)),
        ("Welche Mandate beruhen auf nur einer Quelle?", (Assessment.ONE_SOURCE,)),
        ("Quels mandats reposent sur une seule source ?", (Assessment.ONE_SOURCE,)),
        ("¿Qué mandatos se basan en una sola fuente?", (Assessment.ONE_SOURCE,)),
        ("Que mandatos assentam numa só fonte?", (Assessment.ONE_SOURCE,)),
        ("Какие мандаты подтверждены только одним источником?", (Assessment.ONE_SOURCE,)),
        ("ما التكليفات التي تستند إلى مصدر واحد فقط؟", (Assessment.ONE_SOURCE,)),
    ],
)
def test_mandates_are_listed_by_their_assessment(whole_library, whole_answers, text, assessments):
    expected = {each.id for each in whole_library.arrangements() if each.assessment in assessments}
    assert {each.id for each in whole_answers.answer(text).found} == expected


def test_those_of_one_power_are_told_apart(whole_answers):
    found = whole_answers.answer("Which Swiss mandates rest on one source only?").found
    assert found
    assert {(each.power.code, each.assessment) for each in found} == {("CH", Assessment.ONE_SOURCE)}
