"""Narrows arrangements down to those a question is about: its time, the order it asks for, and what it leaves out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.kinds.fates import has_fate, refused_then
from index.answers.kinds.standing import stands
from index.answers.question import ROLES, Asked, Fate, Question, Relation, Role, When, is_of_now
from index.answers.when.begun_and_ended import lies_in
from index.answers.when.times import FOREVER
from index.answers.when.worded_times import first_worded
from index.arrangements.bounds import bounds_of, first_day, last_day
from index.arrangements.filtering import in_force_between
from index.arrangements.relations import in_time, is_doubtful
from index.arrangements.stages import before_effect, took_effect, unsettled
from index.model import Arrangement, StageKind, Status
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from index.answers.when.worded_times import Calendar
    from index.model import Party, State

Found = tuple[Arrangement, ...]


def party_of(arrangement: Arrangement, role: Role) -> Party:
    """Return the party that has a role in an arrangement."""
    if role is Role.POWER:
        return arrangement.power
    return arrangement.represented if role is Role.REPRESENTED else arrangement.host


def worded_names(party: Party) -> tuple[str, ...]:
    """Return what words call a party that is no state by its code: "Singapore and Mombasa", "Singapore", "Mombasa"."""
    return () if party.code else (party.name, *re.split(", | and ", party.name))


def _is_any_of(arrangement: Arrangement, role: Role, states: Iterable[State]) -> bool:
    party = party_of(arrangement, role)
    worded = worded_names(party) if role is Role.HOST else ()
    return any(state.code == party.code or state.name in worded for state in states)


def has_roles(arrangement: Arrangement, reading: Mapping[Role, tuple[State, ...]]) -> bool:
    """Return whether the states of a reading have their roles in an arrangement."""
    return all(_is_any_of(arrangement, role, states) for role, states in reading.items())


def sound_ones(arrangements: Iterable[Arrangement]) -> list[Arrangement]:
    """Return the arrangements that the record bears out."""
    return [each for each in arrangements if not is_doubtful(each)]


def of_the_question(arrangements: Iterable[Arrangement], question: Question) -> list[Arrangement]:
    """Return those that the record bears out or, if a question wants some assessments, of any; none that never was."""
    if question.assessments:
        return [each for each in arrangements if each.status is not Status.NEVER]
    return sound_ones(arrangements)


def is_left_out(arrangement: Arrangement, question: Question, given: Collection[Role]) -> bool:
    """Return whether a question excepts an arrangement: by its host, or the first state whose role is not `given`.

    Of the mandates of a power it excepts those for a state and in it; and whatever is not of an assessment it wants.
    """
    if question.assessments and arrangement.assessment not in question.assessments:
        return True
    without = {state.code for state in question.without}
    free = [role for role in ROLES if role not in given] or [Role.POWER]
    either = question.wanted is None and Role.POWER in given  # "mandates of X besides Iran"
    roles = [Role.HOST] if question.elsewhere else free if either else free[:1]
    return any(party_of(arrangement, role).code in without for role in roles)


def at_the_time(
    question: Question, sound: Sequence[Arrangement], held: Sequence[Arrangement], calendar: Calendar
) -> tuple[Found, Found]:
    """Return the sound arrangements of the time that a question is about, and those not dated well enough to tell.

    `held` are those that the record does not bear out as well. What another one may have taken the place of by then is
    not told where there is anything else.
    """
    if question.anchor:
        return _beside(sound, held, question, calendar)
    if question.fate:
        return tuple(each for each in held if has_fate(each, question.fate) and refused_then(each, question)), ()
    if question.status:
        # What never was in force is among the doubtful ones.
        among = held if question.status is Status.NEVER else sound
        kept = tuple(each for each in among if each.status is question.status)
        if question.no_longer and _goes_on_elsewhere(kept, sound, question):
            return (), ()
        return kept, () if kept else tuple(each for each in sound if each.status is Status.UNKNOWN)
    if question.when is None:
        return tuple(sound), ()
    of_both = stands if question.standing else (lambda _, fits: fits)
    fitting = [(each, of_both(each, _fits(each, question, calendar))) for each in sound]
    return _decided(fitting, question.when, calendar)


def _goes_on_elsewhere(ended: Found, sound: Sequence[Arrangement], question: Question) -> bool:
    """Return whether something of what has ended goes on elsewhere, so that "no longer" is not true of its state."""
    named = {role for each in question.named for role in each.roles if each.explicit}
    role = question.wanted or next((role for role in (Role.REPRESENTED, Role.POWER) if role not in named), Role.HOST)
    over = {party_of(each, role).code for each in ended}
    return any(each.status is not Status.ENDED and party_of(each, role).code in over for each in sound)


def in_force_at(when: When, sound: Sequence[Arrangement], calendar: Calendar) -> tuple[Found, Found]:
    """Return the sound arrangements that were in force at a time, and those not dated well enough to tell."""
    return _decided([(each, calendar.in_force(each, when)) for each in sound], when, calendar)


def perhaps_today(question: Question, found: Sequence[Arrangement], today: str, calendar: Calendar) -> Found:
    """Return what may still be in force of what is asked for by a verb in the present, as to whoever says "today"."""
    return in_force_at(When(today, today, ""), found, calendar)[1] if is_of_now(question) else ()


def _decided(then: Sequence[tuple[Arrangement, bool | None]], when: When, calendar: Calendar) -> tuple[Found, Found]:
    """Return what is known to be of a time, and what may be; less of that where there is anything else.

    What another may have taken the place of by the beginning of the time is less likely.
    """
    found = tuple(each for each, known in then if known)
    undecided = [each for each, known in then if known is None]
    of_pair: dict[tuple[Party, Party], list[Arrangement]] = {}
    for each, _ in then:
        of_pair.setdefault((each.represented, each.host), []).append(each)
    likelier = tuple(
        each for each in undecided if not _is_superseded(each, of_pair[each.represented, each.host], when, calendar)
    )
    return found, likelier if found or likelier else tuple(undecided)


def _fits(arrangement: Arrangement, question: Question, calendar: Calendar) -> bool | None:
    """Return whether an arrangement was in force at the time of a question, or began or ended then; None: unknown."""
    when = question.when
    known = calendar.in_force(arrangement, when) if when else None
    if when is None or known is False or question.event is None:
        return known
    return lies_in(arrangement, question.event, when)


def _is_superseded(arrangement: Arrangement, others: Sequence[Arrangement], when: When, calendar: Calendar) -> bool:
    """Return whether one of the others for the same states, which may have begun with a time, began after this one."""
    latest = bounds_of(arrangement).latest_start
    return any(latest < calendar.earliest_start(each) <= when.first for each in others)


def doubtful_ones(question: Question, held: Sequence[Arrangement], calendar: Calendar, *, beside: bool) -> Found:
    """Return what the record does not bear out, where it may be shown; not beside sound ones where a limit was asked.

    Of a time it is what may have been in force then, and what never was, but not what was planned only later. Who asks
    whether it is so is told in any case. `beside` tells that sound ones answer the question.
    """
    doubtful = tuple(each for each in held if is_doubtful(each))
    limited = question.when or question.status or question.fate or question.asked is Asked.COUNT
    if (
        question.anchor
        or question.assessments
        or (question.fate and question.when)
        or question.fate not in {None, Fate.REFUSED}
        or ((limited or question.outermost) and beside)
        or (question.asked is Asked.COUNT and len(doubtful) < len(held))
    ):
        return ()
    of_now = question.when is not None and not question.when.shown
    of_power = any(each.roles == (Role.POWER,) for each in question.named)
    if question.asked is Asked.WHETHER and (of_power or not of_now):
        return doubtful
    return tuple(each for each in doubtful if not _is_out(each, question.when, calendar))


def uncounted(question: Question, held: Sequence[Arrangement], calendar: Calendar) -> Found:
    """Return what a number of arrangements or states leaves out, since it never took effect or is not borne out."""
    if question.asked is not Asked.COUNT or question.status or question.anchor or question.assessments:
        return ()
    return tuple(each for each in held if is_doubtful(each) and _may_count(each, question.when, calendar))


def _may_count(arrangement: Arrangement, when: When | None, calendar: Calendar) -> bool:
    """Return whether something doubtful is of a time: in force then, or of what never was, planned then."""
    if when is None:
        return True
    if arrangement.status is not Status.NEVER:
        return calendar.in_force(arrangement, when) is not False
    dates = [stage.date for stage in before_effect(arrangement.stages) if stage.date]
    return any(first_day(date) <= when.last and when.first <= last_day(date) for date in dates)


def _is_out(arrangement: Arrangement, when: When | None, calendar: Calendar) -> bool:
    """Return whether an arrangement has nothing to do with a time: it was not in force then, nor planned before."""
    if when is None:
        return False
    planned_later = when.last < min(_planned_on(arrangement), first_worded(arrangement.period)) < FOREVER
    if arrangement.status is Status.NEVER or planned_later:
        return planned_later and not took_effect(arrangement.stages)
    return calendar.in_force(arrangement, when) is False


def of_other_times(question: Question, sound: Sequence[Arrangement]) -> Found:
    """Return what was not in force at the time of a question by the words of its period, without dates that say so."""
    told = question.asked is Asked.COUNT or question.fate or question.event
    if question.when is None or question.when.by_name or told:
        return ()  # whose name is that of a time did not exist at others
    first, last = question.when.first, question.when.last
    return tuple(each for each in sound if in_force_between(each, first, last) is None)


def no_longer(question: Question, sound: Sequence[Arrangement]) -> Found:
    """Return what has ended, the last first, for a question whether it is still in force."""
    still = question.asked is Asked.WHETHER and question.when is not None and not question.when.shown
    ended = [each for each in sound if each.status is Status.ENDED] if still else []
    return tuple(sorted(ended, key=lambda each: bounds_of(each).latest_end, reverse=True))


def not_yet(question: Question, sound: Sequence[Arrangement]) -> Found:
    """Return what was requested or agreed by the time of a question, and took effect only after it."""
    if question.when is None:
        return ()
    last = question.when.last
    planned = (each for each in sound if _planned_on(each) <= last < bounds_of(each).earliest_start)
    return (*planned, *(each for each in sound if _was_refused(each, last)))


def _was_refused(arrangement: Arrangement, last: str) -> bool:
    """Return whether an arrangement without dates was refused, and that was known on a day."""
    undated = unsettled(arrangement) is StageKind.REFUSED and _planned_on(arrangement) == FOREVER
    return undated and first_day(arrangement.as_of) <= last


def _planned_on(arrangement: Arrangement) -> str:
    """Return the first day on which an arrangement may have been planned, the end of time if that is not dated."""
    dates = (first_day(stage.date) for stage in before_effect(arrangement.stages) if stage.date)
    return min(dates, default=FOREVER)


def worded_for(question: Question, reading: Mapping[Role, tuple[State, ...]], sound: Sequence[Arrangement]) -> Question:
    """Return a question as it is to be answered for a reading of which there are these sound arrangements.

    What it names is not listed: whoever names the power asks for the represented states. That something is no longer so
    is not affirmed while some of it is in force, and to whoever asks whether it is, what is in force is told as well.
    """
    if question.status is Status.ENDED and any(each.status is Status.CURRENT for each in sound):
        question = replace(question, affirmable=False)
    if question.whether_ended and any(each.status is not Status.ENDED for each in sound):
        question = replace(question, status=None, asked=Asked.WHETHER)
    if question.wanted is None or question.wanted not in reading:
        return question
    others = (role for role in (Role.POWER, Role.REPRESENTED) if role not in reading)
    return replace(question, wanted=next(others, None))


def states_wanted(question: Question, found: Sequence[Arrangement]) -> tuple[Party, ...]:
    """Return the states that a list or a count is of, each once, in the order of their arrangements."""
    if question.wanted is None:
        return ()
    parties = (party_of(each, question.wanted) for each in found)
    return tuple({party.code: party for party in parties if party.code}.values())


def in_order(found: Found) -> Found:
    """Return dated arrangements of one pair of states with those in force first, then in order of time."""
    if len({(each.represented, each.host) for each in found}) != 1 or not all(each.start or each.end for each in found):
        return found
    return tuple(sorted(in_time(found), key=lambda each: each.status is not Status.CURRENT))


def _beside(
    sound: Sequence[Arrangement], held: Sequence[Arrangement], question: Question, calendar: Calendar
) -> tuple[Found, Found]:
    """Return the arrangements before or after those of the anchor, the nearest first, and those whose order is open.

    Where the question says when, those that the anchor had then are meant: "who succeeded the US in Germany in 1941".
    """
    codes, when = {state.code for state in question.anchor}, question.when
    all_anchors = [each for each in held if each.power.code in codes]
    then = [each for each in all_anchors if when is None or calendar.in_force(each, when) is not False]
    anchors = then or all_anchors
    others = [each for each in sound if each.power.code not in codes]
    earlier = question.relation in {Relation.BEFORE, Relation.UNTIL}
    pairs = {(each.represented.code, each.host.code) for each in anchors}
    found, undecided, before = [], [], calendar.is_before
    for other in (each for each in others if (each.represented.code, each.host.code) in pairs):
        same = [each for each in anchors if (each.represented, each.host) == (other.represented, other.host)]
        if any(before(other, anchor) if earlier else before(anchor, other) for anchor in same):
            found.append(other)
        elif not any(before(anchor, other) if earlier else before(other, anchor) for anchor in same):
            undecided.append(other)
    ordered = in_time(_of_that_time(found, when, calendar))
    return ordered[::-1] if earlier else ordered, tuple(_of_that_time(undecided, when, calendar))


def _of_that_time(beside: Sequence[Arrangement], when: When | None, calendar: Calendar) -> Sequence[Arrangement]:
    """Return those of several arrangements that may have been in force at a time, all of them where none was."""
    return [each for each in beside if when is None or calendar.in_force(each, when) is not False] or beside
