"""Answers to a sample of the generated questions are no worse than is kept; for all: python -m tests.relevance."""

from collections import Counter

import pytest

from index.arrangements.bounds import first_day, last_day
from index.arrangements.filtering import in_force
from index.search.searcher import Searcher
from tests.relevance.algebra import PROMISES
from tests.relevance.bars import SAMPLE, SAMPLE_SIZE, SLACK, Bar, bar, bars
from tests.relevance.judging import Verdict
from tests.relevance.measure import counted, put, sample, table
from tests.relevance.question import Question
from tests.relevance.truth import Truth, in_force_within
from viewer.settings.language_service import LANGUAGES


def test_a_sample_is_answered_no_worse_than_before(searcher: Searcher, questions: list[Question]) -> None:
    asked = list(put(sample(questions, SAMPLE_SIZE), searcher))
    print(table(counted(asked, lambda question: question.template)))
    assert not bars()[SAMPLE].broken_by(bar(counted(asked, lambda _question: SAMPLE)[SAMPLE]), SLACK)


def test_every_template_has_a_bar(questions: list[Question]) -> None:
    assert set(bars()) == {question.template for question in questions} | {SAMPLE, "all", *PROMISES}


def test_the_sample_has_a_part_of_every_language(questions: list[Question]) -> None:
    assert {question.language for question in sample(questions, SAMPLE_SIZE)} >= set(LANGUAGES)


@pytest.mark.parametrize("on", ["1917", "1943-05", "1991-04-01", "2015", "2026-11-29"])
def test_time_is_the_one_of_the_panel(truth: Truth, on: str) -> None:
    for arrangement in truth.every:
        assert in_force_within(arrangement, first_day(on), last_day(on)) is in_force(arrangement, on)


def test_a_bar_is_broken_by_any_figure_that_is_worse() -> None:
    kept = Bar(right=0.9, false=0.03, not_then=0.01)
    assert not kept.broken_by(Bar(right=0.9, false=0, not_then=0.01))
    assert all(map(kept.broken_by, (Bar(0.899, 0, 0), Bar(1, 0.031, 0), Bar(1, 0, 0.011))))


def test_slack_lets_nothing_through_where_a_bar_is_at_its_aim() -> None:
    assert not Bar(right=0.9, false=0.03).broken_by(Bar(right=0.895, false=0.035), slack=0.01)
    assert Bar(right=0.9).broken_by(Bar(right=0.9, false=0.001), slack=0.01)


def test_figures_are_rounded_for_the_worse() -> None:
    assert bar(Counter({Verdict.RIGHT: 2, Verdict.SWAPPED: 1, "not then": 1})) == Bar(0.666, 0.334, 0.334)
