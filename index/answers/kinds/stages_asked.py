"""Questions when a mandate was requested or agreed: "when did X ask Y to represent it", and the date of that stage."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.denied.why_not import Between, only_between, refused_between
from index.late_patterns import late_pattern
from index.model import StageKind, Status
from index.values import replace
from index.words.language import translate
from index.words.stage_words import stage_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.question import Question
    from index.answers.roles.role_readings import ByRoles
    from index.answers.tokens import Token
    from index.model import Arrangement

_STAGES = {Cue.REQUESTED: StageKind.REQUESTED, Cue.AGREED: StageKind.AGREED}

# Words of mandates that are listed by when they were requested or agreed.
_STAGED = late_pattern(
    r"\b(?:requested|asked for|agreed|erbeten|beantragt|angefragt|vereinbart|demandée?s?|sollicitée?s?|convenue?s?|"
    r"solicit[aoó]\w*|pedid[oa]s?|acordad[oa]s?|acordaron|запрошен\w*|согласован\w*)\b|طُ?لبت|المطلوبة|اتُّ?فق",
    re.IGNORECASE,
)


def is_listed_by_stage(text: str, tokens: Sequence[Token]) -> bool:
    """Return whether mandates of a time are asked for by a stage, which is not when they were in force."""
    meant = {cue for token in tokens for cue in token.cues}
    timed = Cue.ARRANGEMENTS in meant and any(token.time for token in tokens)
    return timed and Cue.SINCE_WHEN not in meant and _STAGED.search(text) is not None


def stage_asked(tokens: Sequence[Token]) -> StageKind | None:
    """Return the stage whose date a question asks for, None where it asks for none."""
    if not any(token.means(Cue.SINCE_WHEN) for token in tokens):
        return None
    return next((kind for token in tokens for cue, kind in _STAGES.items() if token.means(cue)), None)


def without_stages(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a question, where it asks for the date of no stage without what words say of stages.

    Whether one state asked another, or agreed, is not what a mandate tells.
    """
    if stage_asked(tokens):
        return [*tokens]
    return [replace(token, cues=token.cues - _STAGES.keys()) for token in tokens]


def refused_or_staged(question: Question, by_roles: ByRoles) -> Between | None:
    """Return the one mandate between the states of a question that it is about, and their roles in it.

    Of a question why it was refused, or when it was requested or agreed; None of any other. Whoever refuses, asks or
    agrees may stand in any place. None where there are several, or none.
    """
    refused = question.reason and question.status is Status.NEVER
    if question.beyond or question.other or not (refused or question.stage):
        return None
    every = by_roles.having({})  # which are read when they are needed
    if refused:
        return refused_between(question, every)
    return only_between(question, (each for each in every if any(said.kind is question.stage for said in each.stages)))


def stage_told(kind: StageKind, arrangement: Arrangement) -> str:
    """Return a stage of an arrangement with its date, as a sentence begins; that none is recorded where it has none."""
    stages = [stage for stage in arrangement.stages if stage.kind is kind]
    told = next((stage for stage in stages if stage.date or stage.worded), None)
    return stage_text(told) if told else translate("Answers", "A date for this is not recorded")
