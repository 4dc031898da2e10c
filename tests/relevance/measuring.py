"""Asks every question of the list and says at which place the answer stands."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from index.results import SearchRequest
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from index.search.searcher import Searcher

QUESTIONS = Path(__file__).with_name("questions.toml")
PASSAGES = Path(__file__).with_name("passages.toml")
DEEPEST = 10
ON_CARD = 3


class Asked(Struct, frozen=True):
    """A question of the list, with what answers it."""

    text: str
    kind: str
    answers: frozenset[str]


class Measured(Struct, frozen=True):
    """How well a set of questions was answered: shares of answers at the first and the first three places, and MRR."""

    count: int
    at_1: float
    at_3: float
    mrr: float


def asked(file: Path = QUESTIONS) -> list[Asked]:
    """Return the questions of a list."""
    listed = tomllib.loads(file.read_text("utf-8"))["question"]
    return [Asked(question["text"], question["class"], frozenset(question["answers"])) for question in listed]


def found_by(searcher: Searcher) -> Callable[[str], list[str]]:
    """Return a function from a question to the ids a reader sees: those on the answer card, then the hits."""

    def found(text: str) -> list[str]:
        result = searcher.search(SearchRequest(text, DEEPEST))
        card = [arrangement.id for arrangement in result.answer.arrangements[:ON_CARD]] if result.answer else []
        return [*card, *(hit.id for hit in result.hits)]

    return found


def place(found: Iterable[str], answers: frozenset[str]) -> int:
    """Return the place of the first answer among what was found, counted from 1, or 0."""
    return next((number for number, one in enumerate(found, start=1) if one in answers), 0)


def measured(questions: Iterable[Asked], found: Callable[[str], list[str]]) -> dict[str, Measured]:
    """Return how well each class of questions was answered, and all together under "all"."""
    places: dict[str, list[int]] = defaultdict(list)
    for question in questions:
        at = place(found(question.text), question.answers)
        places[question.kind].append(at)
        places["all"].append(at)
    return {kind: _measured(found_at) for kind, found_at in places.items()}


def table(by_class: dict[str, Measured]) -> str:
    """Return the figures as lines of text."""
    lines = [f"{'class':<12}{'n':>4}{'success@1':>11}{'success@3':>11}{'MRR':>7}"]
    for kind, figures in sorted(by_class.items(), key=lambda item: item[0] == "all"):
        lines.append(f"{kind:<12}{figures.count:>4}{figures.at_1:>11.2f}{figures.at_3:>11.2f}{figures.mrr:>7.2f}")
    return "\n".join(lines)


def _measured(places: list[int]) -> Measured:
    count = len(places)
    at_1 = sum(at == 1 for at in places) / count
    at_3 = sum(1 <= at <= 3 for at in places) / count
    return Measured(count, at_1, at_3, sum(1 / at for at in places if at) / count)
