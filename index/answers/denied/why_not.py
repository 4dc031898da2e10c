"""Questions why a mandate was refused, or never came to be: "why does X not represent Y", "why did Z refuse X"."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.question import ROLES
from index.answers.selecting import has_roles
from index.model import Status
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from index.answers.question import Question
    from index.answers.roles.role_readings import Reading
    from index.answers.tokens import Token
    from index.model import Arrangement

Between = tuple["Arrangement", "Reading"]

# Folded words that deny a verb, and those before them by which it is so no longer.
_DENYING = frozenset({"not", "doesn", "didn", "nicht", "pas", "no", "nao", "не", "لا", "لم"})
_LONGER = frozenset({"ya", "ja", "больше", "уже"})


def with_never(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a question, where it asks why with "not" read as "never": of a mandate that never was."""
    if not any(token.means(Cue.WHY) for token in tokens):
        return [*tokens]
    before = ("", *(token.text for token in tokens))
    return [
        replace(token, text="never", cues=frozenset({Cue.NEVER})) if _denies(token) and last not in _LONGER else token
        for token, last in zip(tokens, before, strict=False)
    ]


def refused_between(question: Question, arrangements: Iterable[Arrangement]) -> Between | None:
    """Return the one mandate between the states of a question that was never in force, and their roles in it.

    Whoever refuses may stand in any place: "why did Russia refuse the Swiss mandate". None where there are several.
    """
    return only_between(question, (each for each in arrangements if each.status is Status.NEVER))


def only_between(question: Question, arrangements: Iterable[Arrangement]) -> Between | None:
    """Return the one arrangement of these that is between the states of a question, and their roles in it."""
    readings = [
        {role: named.states for role, named in zip(roles, question.named, strict=True)}
        for roles in permutations(ROLES, len(question.named))
        if len(question.named) > 1
    ]
    every = tuple(arrangements)
    fitting = [(each, reading) for reading in readings for each in every if has_roles(each, reading)]
    return fitting[0] if len(fitting) == 1 else None


def _denies(token: Token) -> bool:
    """Return whether a token is "not"; Portuguese "no" is "in the"."""
    return token.text in _DENYING and not token.means(Cue.IN)
