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
