"""Questions as people put them are all answered rightly, by the facts of the library."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from tests.relevance.cards import ask
from tests.relevance.hand_written import Asked, expected
from tests.relevance.judging import Verdict
from tests.relevance.question import about_arrangements

if TYPE_CHECKING:
    from index.search.searcher import Searcher
    from tests.relevance.truth import Truth

QUESTIONS = tomllib.loads(Path(__file__).with_name("natural.toml").read_text("utf-8"))["questions"]


def test_every_question_is_answered_rightly(searcher: Searcher, truth: Truth) -> None:
    assert len(QUESTIONS) > 300
    assert [question["text"] for question in QUESTIONS if not is_right(searcher, truth, question)] == []


def is_right(searcher: Searcher, truth: Truth, question: dict[str, str]) -> bool:
    card = ask(searcher, (question["text"],))
    if question.keys() == {"text", "language"}:
        return not card.kind
    one = Asked(answers=frozenset(), **question)  # type: ignore[arg-type]  # what each key holds, the list says
    judged = about_arrangements("natural", one.text, expected(truth, one), one.language).judge(card)
    return judged.verdict is Verdict.RIGHT
