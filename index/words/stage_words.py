"""Words the stages of an arrangement in the language in use."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.stages import before_effect, took_effect, unsettled
from index.model import StageKind, Status
from index.words.dates import date_in_sentence
from index.words.language import translatable, translate
from index.words.periods import worded_text
from index.words.punctuation import listed_apart

if TYPE_CHECKING:
    from index.model import Arrangement, Stage, Statement

# Each stage with its date, which {when} gives ("on 21 May 1980", "in 1980"), and without one.
_stage = partial(translatable, "Stage")
_STAGES = {
    StageKind.REQUESTED: (_stage("requested {when}"), _stage("requested, date not stated")),
    StageKind.AGREED: (_stage("agreed {when}"), _stage("agreed, date not stated")),
    StageKind.IN_FORCE: (_stage("took effect {when}"), _stage("took effect, date not stated")),
    StageKind.SUSPENDED: (_stage("suspended {when}"), _stage("suspended, date not stated")),
    StageKind.REFUSED: (_stage("refused {when}"), _stage("refused, date not stated")),
    StageKind.ENDED: (_stage("ended {when}"), _stage("ended, date not stated")),
}
# What is known of an arrangement whose status is not stated.
_NOT_IN_FORCE = {
    StageKind.REQUESTED: _stage("only requested"),
    StageKind.AGREED: _stage("only agreed"),
    StageKind.REFUSED: _stage("refused"),
    StageKind.SUSPENDED: _stage("suspended"),
}


def stage_text(stage: Stage) -> str:
    """Return a stage with its date, as worded or in words: "agreed on 25 October 2017"; and what is noted of it."""
    dated, undated = _STAGES[stage.kind]
    when = worded_text(stage.worded) or date_in_sentence(stage.date)
    said = translate("Stage", dated).format(when=when) if when else translate("Stage", undated)
    if not stage.note:
        return said
    return translate("Wording", "{stage} ({note})").format(stage=said, note=worded_text(stage.note))


def stages_text(dated: Arrangement | Statement) -> str:
    """Return all stages in a line: "agreed on 25 October 2017; took effect in March 2018"; blank without any."""
    return listed_apart(map(stage_text, dated.stages))


def planned_text(dated: Arrangement | Statement) -> str:
    """Return in a line that something was requested, agreed or refused before it took effect; blank if it was not."""
    return listed_apart(map(stage_text, before_effect(dated.stages)))


def effect_text(dated: Arrangement | Statement) -> str:
    """Return that it is not stated when, or whether, an arrangement took effect; blank where a date tells, or none can.

    It is said only where something else is known: that it was requested or agreed, or that it was only named.
    """
    if dated.status is Status.NEVER or dated.start:
        return ""
    if before_effect(dated.stages):
        return translate("Wording", "when it took effect is not stated")
    return "" if took_effect(dated.stages) else translate("Wording", "whether it took effect is not stated")


def unsettled_word(dated: Arrangement | Statement) -> str:
    """Return that something was only requested or agreed, refused, or is suspended; blank for all else."""
    kind = unsettled(dated)
    return translate("Stage", _NOT_IN_FORCE[kind]) if kind else ""
