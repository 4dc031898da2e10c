"""Mandates that are not known to have taken effect: no list and no count of states has those that were only asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.question import Asked
from index.arrangements.stages import took_effect
from index.model import Status
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.question import Question
    from index.model import Arrangement


def only_planned(question: Question, found: Sequence[Arrangement]) -> tuple[Arrangement, ...]:
    """Return what is not known to have taken effect and gives no states wanted or ranked; not if asked for."""
    if (question.wanted is None and not question.ranking) or question.fate or question.status is Status.NEVER:
        return ()
    return tuple(each for each in found if not took_effect(each.stages))


def told_as_planned(question: Question, found: Sequence[Arrangement]) -> Question:
    """Return a question for states, of whose arrangements none is known to have taken effect, as one for these."""
    if found and len(only_planned(question, found)) == len(found):
        return replace(question, asked=Asked.WHICH, wanted=None)
    return question
