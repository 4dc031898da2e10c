"""Texts that are taken for no question without being read as one are none, and no question is taken for such a text."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from index.answers.answering import Answers
from index.answers.languages import every_word
from index.search.analysis import tokens
from index.search.asked_questions import AskedQuestions
from index.search.corpus import Corpora
from index.search.query import parse
from tests.relevance.test_natural import QUESTIONS

MOST_WORDS = 3


@pytest.fixture(scope="module")
def corpora(whole_built: Path) -> Iterator[Corpora]:
    corpora = Corpora(whole_built, "", tuple)
    yield corpora
    corpora.close()


@pytest.fixture(scope="module")
def asked(corpora: Corpora) -> AskedQuestions:
    library = corpora.reference.indexes[0].library
    return AskedQuestions(library, corpora.reference.names, corpora.named_times, corpora.glossary_names)


@pytest.fixture(scope="module")
def answers(corpora: Corpora) -> Answers:
    """What reads every text as a question."""
    library = corpora.reference.indexes[0].library
    return Answers(library.arrangements(), corpora.reference.names, corpora.named_times.by_name, library.terms())


def runs(text: str) -> Iterator[str]:
    """Yield all runs of a few words of a text."""
    words = tokens(text)
    for length in range(1, MOST_WORDS + 1):
        yield from (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))


def test_words_of_the_documents_that_are_taken_for_no_question_are_none(corpora, asked, answers) -> None:
    passages = corpora.reference.indexes[0].library.passages()
    texts = sorted(filter(asked.asks_nothing, {*chain.from_iterable(runs(passage.text) for passage in passages)}))
    found = {text: answers.answer(text) for text in texts}
    assert len(texts) > 1_000
    assert [text for text, answer in found.items() if answer and not answer.terms] == []
    meant = {text: tuple(term.id for term in answer.terms) for text, answer in found.items() if answer}
    told = {text: asked.answer(parse(text), text, None, "") for text in texts}
    assert {text: answer.terms for text, answer in told.items() if answer} == meant


def test_no_question_is_taken_for_a_text_that_asks_nothing(asked, answers, questions) -> None:
    texts = {text for question in questions for text in question.texts} | {each["text"] for each in QUESTIONS}
    taken = {text: answers.answer(text) for text in texts if asked.asks_nothing(text)}
    assert [text for text, answer in taken.items() if answer and not answer.terms] == []


def test_all_words_of_questions_are_written_down(monkeypatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "packaging"))
    made = importlib.import_module("make_every_word").text()
    assert Path(every_word.__file__).read_text("utf-8") == made
