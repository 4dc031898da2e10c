"""Words the stages of an arrangement in the language in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.stages import before_effect, took_effect, unsettled
from index.model import StageKind, Status
from index.words.dates import date_in_sentence
from index.words.inflected import Inflected, enumerated, inflected_name
from index.words.language import spoken, translatable, translate
from index.words.periods import worded_stage, worded_text
from index.words.punctuation import listed_apart, without_gaps

if TYPE_CHECKING:
    from index.model import Arrangement, Stage, Statement

# Each stage with its date, which {when} gives ("on 21 May 1980", "in 1980"). The form that a pattern asks of it is what
# it is said of, which the first stage of a row names before the date where a language wants it there: Arabic “mandate”.
_STAGES = {
    StageKind.REQUESTED: translatable("Stage", "requested {when}"),
    StageKind.AGREED: translatable("Stage", "agreed {when}"),
    StageKind.IN_FORCE: translatable("Stage", "took effect {when}"),
    StageKind.SUSPENDED: translatable("Stage", "suspended {when}"),
    StageKind.REFUSED: translatable("Stage", "refused {when}"),
    StageKind.ENDED: translatable("Stage", "ended {when}"),
}
# A request after another, or after an agreement.
_AGAIN = translatable("Stage", "requested again {when}")
_ASKED = (StageKind.REQUESTED, StageKind.AGREED)
_YEAR = len("1980")
# What is known of an arrangement whose status is not stated.
_NOT_IN_FORCE = {
    StageKind.REQUESTED: translatable("Stage", "only requested"),
    StageKind.AGREED: translatable("Stage", "only agreed"),
    StageKind.REFUSED: translatable("Stage", "refused"),
    StageKind.SUSPENDED: translatable("Stage", "suspended"),
}


def stage_text(stage: Stage, before: tuple[Stage, ...] = ()) -> str:
    """Return a stage with its date, as worded or in words: "agreed on 25 October 2017"; and what is noted of it.

    Of a refusal, who refused; of a request, that it was made again, after a stage `before` it.
    """
    when = worded_stage(stage.worded) or date_in_sentence(stage.date)
    return _noted(stage, _said(stage, when, before), "" if when else translate("Stage", "date not stated"))


def stages_text(dated: Arrangement | Statement) -> str:
    """Return all stages in a line: "agreed on 25 October 2017; took effect in March 2018"; blank without any."""
    stages = dated.stages
    return listed_apart(stage_text(stage, stages[:at]) for at, stage in enumerate(stages))


def refusal_text(arrangement: Arrangement) -> str:
    """Return that an arrangement was refused, and by whom where that is recorded: "refused by Japan"."""
    refused = [stage for stage in arrangement.stages if stage.kind is StageKind.REFUSED]
    return _said(refused[0], "", ()) if refused else ""


def _row(stages: tuple[Stage, ...]) -> str:
    """Return stages as they follow each other in a sentence, none with a year that stands alone and is told again.

    "agreed in 1947 and refused by Iran in the same year".
    """
    told = []
    for at, stage in enumerate(stages):
        after = stages[at + 1] if at + 1 < len(stages) else None
        when = worded_stage(stage.worded) or _when(stage, stages[at - 1] if at else None)
        # "Requested and refused by Japan" would say that Japan asked, too.
        undated = not when and (after is None or bool(after.date or after.worded or after.by.code))
        dates = translate("Stage", "date not stated") if undated else ""
        told.append(_noted(stage, _said(stage, when, stages[:at]), dates))
    return enumerated(told)


def _when(stage: Stage, before: Stage | None) -> str:
    """Return the date of a stage, a bare year once where two have the same; blank for none."""
    if before and before.date == stage.date and len(stage.date) == _YEAR:
        return translate("Stage", "in the same year")
    return date_in_sentence(stage.date)


def _said(stage: Stage, when: str, before: tuple[Stage, ...]) -> str:
    if stage.by.code:
        state = inflected_name(stage.by.code, spoken().state(stage.by.code, stage.by.name))
        pattern = translate("Stage", "refused by {state} {when}")
        return without_gaps(pattern.format(state=state, when=when))
    again = stage.kind is StageKind.REQUESTED and any(each.kind in _ASKED for each in before)
    dated = Inflected(when, lambda of: when if before else f"{of} {when}")
    pattern = _AGAIN if again else _STAGES[stage.kind]
    return without_gaps(translate("Stage", pattern).format(when=dated))


def _noted(stage: Stage, said: str, undated: str) -> str:
    noted = listed_apart((undated, worded_text(stage.note)))
    return translate("Wording", "{stage} ({note})").format(stage=said, note=noted) if noted else said


def planned_text(dated: Arrangement | Statement) -> str:
    """Return in a row what was requested, agreed or refused before it took effect; blank where nothing was.

    "requested in 1867, agreed on 30 July 1867 and refused on 7 September 1867".
    """
    planned = before_effect(dated.stages)
    return _row(planned) if planned else ""


def mandate_text(dated: Arrangement | Statement) -> str:
    """Return a clause on what has become of the mandate, where its time does not tell; blank where it does.

    That it was requested, agreed or refused, unless there is a time in which it was in force, and that it is suspended.
    """
    planned = () if has_time_in_force(dated) else before_effect(dated.stages)
    suspended = dated.stages[-1:] if unsettled(dated) is StageKind.SUSPENDED else ()
    told = (*planned, *suspended)
    # The words for a stage may agree with that of which they are told.
    return translate("Wording", "mandate {stages}").format(stages=_row(told)) if told else ""


def has_time_in_force(dated: Arrangement | Statement) -> bool:
    """Return whether something took effect and anything is stated of the time in which it was in force."""
    return took_effect(dated.stages) and bool(dated.start or dated.end or dated.period)


def effect_text(dated: Arrangement | Statement) -> str:
    """Return that it is not stated when, or whether, a mandate took effect; blank where a date tells, or none can.

    That the date is not stated is said only where another one might be taken for it: when it was requested or agreed.
    """
    if dated.status is Status.NEVER or dated.start:
        return ""
    named = bool(mandate_text(dated))
    if not took_effect(dated.stages):
        of_it = translate("Wording", "whether it took effect is not stated")
        return of_it if named else translate("Wording", "whether the mandate took effect is not stated")
    if not before_effect(dated.stages):
        return ""
    of_it = translate("Wording", "when it took effect is not stated")
    return of_it if named else translate("Wording", "when the mandate took effect is not stated")


def unsettled_word(dated: Arrangement | Statement) -> str:
    """Return that something was only requested or agreed, refused, or is suspended; blank for all else."""
    kind = unsettled(dated)
    return translate("Stage", _NOT_IN_FORCE[kind]) if kind else ""
