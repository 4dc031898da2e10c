"""A question with its judge, and how the names of states are put into one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from index.values import Struct
from index.words.language import ENGLISH
from tests.relevance.cards import Card
from tests.relevance.judging import Expected, Judgement, judged

if TYPE_CHECKING:
    from index.model import Arrangement
    from tests.relevance.truth import Truth


class Question(Struct, frozen=True):
    """What is asked (the last of `texts`, after the others), from which template, in which language, and its judge."""

    template: str
    texts: tuple[str, ...]
    judge: Callable[[Card], Judgement]
    language: str = "en"


def about_arrangements(
    template: str, text: str | tuple[str, ...], expected: Expected, language: str = "en"
) -> Question:
    """Return a question whose card is judged by the arrangements it lists."""
    return Question(template, (text,) if isinstance(text, str) else text, partial(judged, expected), language)


def expected_of(question: Question) -> Expected | None:
    """Return what is true of a question about arrangements; None for any other."""
    expected: Expected | None = question.judge.args[0] if isinstance(question.judge, partial) else None
    return expected


def filled(pattern: str, truth: Truth, arrangement: Arrangement, **more: object) -> str:
    """Return a pattern with the states of an arrangement in its places.

    {P} {R} {H} are names with their article, {P0} {R0} {H0} without; {p} {r} {h} demonyms; {C} the host's capital.
    """
    values: dict[str, object] = dict(more)
    for role, party in (("P", arrangement.power), ("R", arrangement.represented), ("H", arrangement.host)):
        state = truth.states[party.code or ""]
        values[role] = ENGLISH.in_sentence(state.name)
        values[f"{role}0"] = state.name
        values[role.lower()] = state.demonyms[0] if state.demonyms else state.name
        values[f"C{role}"] = state.capital or state.name
    return pattern.format(C=values["CH"], **values)
