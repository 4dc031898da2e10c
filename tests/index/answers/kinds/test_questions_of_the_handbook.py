"""The handbook promises no question that has no answer, in any of its languages."""

from __future__ import annotations

import re

import pytest

from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages

ASKED = re.compile(r"\*([^*]+[?？])\*|«([^»]+؟)»")


def questions(language: str) -> list[str]:
    """Return the questions that stand in the chapter on searching, in their order."""
    chapter = (ROOT / "resources" / "help" / language / "30-searching.md").read_text("utf-8")
    return [one or other for one, other in ASKED.findall(chapter)]


@pytest.mark.parametrize("language", ["en", *listed_languages()])
def test_every_question_of_the_handbook_is_answered(whole_answers, language: str) -> None:
    asked = questions(language)
    assert len(asked) > 9
    silent = [
        question
        for place, question in enumerate(asked)
        if not any(whole_answers.answer(question, before) for before in ("", *asked[:place]))
    ]
    assert silent == []


@pytest.mark.parametrize("language", ["en", *listed_languages()])
def test_mandates_that_a_state_entrusted_are_those_for_it(whole_answers, language: str) -> None:
    """Its last example of a list names whoever is represented, and none of them is its power."""
    chapter = (ROOT / "resources" / "help" / language / "30-searching.md").read_text("utf-8")
    examples = re.findall(r"\*([^*]+)\*|«([^»]+)»", re.findall("^- (.*)", chapter, re.MULTILINE)[9])
    *_, listed = (one or other for one, other in examples)
    answer = whole_answers.answer(listed)
    assert len(examples) == 3
    assert {each.represented.code for each in answer.arrangements} == {"IR"}
