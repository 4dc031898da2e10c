"""Mandates asked for as still in force and by their beginning, “vigentes desde antes de 1990”: both is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.question import Asked, Event, Relation
from index.answers.when.times import EVER, FOREVER
from index.arrangements.stages import took_effect
from index.model import Status
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.question import Question
    from index.answers.tokens import Token
    from index.model import Arrangement


def with_standing(question: Question, tokens: Sequence[Token]) -> Question:
    """Return a question for mandates, with that they are to be in force today where it says so beside a beginning.

    "Still in force since 1990" has begun by the end of that year, and "since before 1990" before it.
    """
    when, meant = question.when, {cue for token in tokens for cue in token.cues}
    listed = Cue.ARRANGEMENTS in meant and question.asked is not Asked.WHETHER and not meant & {Cue.ENDED, Cue.HOW_LONG}
    if when is None or not when.shown or not listed or meant.isdisjoint({Cue.NOW, Cue.STILL}):
        return question
    if question.event is Event.BEGAN:
        return replace(question, standing=True)
    if Cue.SINCE in meant and when.relation is Relation.BEFORE:
        return replace(question, standing=True, event=Event.BEGAN)
    last = max((token.time.last for token in tokens if token.time), default=FOREVER)
    if when.relation is not Relation.SINCE or last == FOREVER or Cue.PAST in meant:
        return question
    begun_by = replace(when, first=EVER, last=min(last, when.last), relation=Relation.BEFORE)
    return replace(question, standing=True, event=Event.BEGAN, when=begun_by)


def stands(arrangement: Arrangement, fits: bool | None) -> bool | None:
    """Return whether an arrangement that `fits` a time is in force as well; None: unknown."""
    if arrangement.status is Status.CURRENT or fits is False:
        return fits
    return None if arrangement.status is Status.UNKNOWN and took_effect(arrangement.stages) else False
