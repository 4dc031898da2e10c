"""Asks generated questions and counts the verdicts, by template and by language."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

from index.values import Struct
from tests.relevance import hand_written
from tests.relevance.cards import ask
from tests.relevance.judging import Verdict
from tests.relevance.templates import (
    conversations,
    glossary,
    languages,
    lists,
    other_times,
    roles,
    several_states,
    times,
    unknown_states,
    writing,
)
from tests.relevance.truth import Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from index.search.searcher import Searcher
    from tests.relevance.cards import Card
    from tests.relevance.judging import Judgement
    from tests.relevance.question import Question

FAMILIES = (
    roles,
    several_states,
    times,
    other_times,
    lists,
    glossary,
    unknown_states,
    languages,
    writing,
    conversations,
    hand_written,
)


class Asked(Struct, frozen=True):
    """A question with what was answered and how that is judged."""

    question: Question
    card: Card
    judgement: Judgement


def generated(truth: Truth) -> Iterator[Question]:
    """Yield all questions that are generated from the library, each text of a template once."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for family in FAMILIES:
        for question in family.questions(truth):
            key = (question.template, question.texts)
            if key not in seen:
                seen.add(key)
                yield question


def sampled(questions: Iterable[Question], one_in: int) -> Iterator[Question]:
    """Yield about one question of so many; which ones depends on their texts alone, so that new ones move none."""
    return (question for question in questions if _lot(question) % one_in == 0)


def sample(questions: Iterable[Question], size: int) -> list[Question]:
    """Return so many questions, however many there are; which ones depends on their texts alone."""
    return sorted(questions, key=_lot)[:size]


def _lot(question: Question) -> int:
    digest = sha256("\n".join((question.template, *question.texts)).encode()).digest()
    return int.from_bytes(digest[:4], "big")


def truth_of(searcher: Searcher) -> Truth:
    """Return what the library of a searcher states."""
    return Truth(searcher.library)


def put(questions: Iterable[Question], searcher: Searcher) -> Iterator[Asked]:
    """Yield the questions with their answers and judgements."""
    for question in questions:
        card = ask(searcher, question.texts)
        yield Asked(question, card, question.judge(card))


def counted(asked: Iterable[Asked], by: Callable[[Question], str]) -> dict[str, Counter[str]]:
    """Return how often each verdict was given, by what `by` says of a question, and in all.

    "not then" counts the cards that name only what was not in force, "unsaid" those that say no time they mean.
    """
    counts: dict[str, Counter[str]] = {}
    for one in asked:
        for key in (by(one.question), "all"):
            counter = counts.setdefault(key, Counter())
            counter[one.judgement.verdict] += 1
            counter["not then"] += one.judgement.out_of_force
            counter["unsaid"] += one.judgement.unsaid
    return counts


def table(counts: dict[str, Counter[str]]) -> str:
    """Return the counts as lines of text, all questions last."""
    columns = [*Verdict, "not then", "unsaid"]
    width = max(map(len, counts), default=0) + 2
    lines = [f"{'':{width}}{'n':>6}" + "".join(f"{column:>12}" for column in columns)]
    for key, counter in sorted(counts.items(), key=lambda item: item[0] == "all"):
        total = sum(counter[verdict] for verdict in Verdict)
        lines.append(f"{key:{width}}{total:>6}" + "".join(f"{counter[column] or '':>12}" for column in columns))
    return "\n".join(lines)
