"""Whether an arrangement was in force at a time, where its dates leave that open and other facts do not.

“During the Second World War” is no answer for 1915, “in 1985” is one for 1985, and in Austria-Hungary none was in force
in 1936. What these leave open stays open.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from index.answers.question import Relation
from index.answers.vocabularies.english import ENGLISH
from index.answers.when.known_dates import GENERAL_WARS, is_far, is_shown
from index.answers.when.times import EVER, FOREVER, Span, day_beside, mark_times
from index.arrangements.bounds import bounds_of, first_day, last_day
from index.arrangements.filtering import in_force_between
from index.arrangements.relations import is_before
from index.arrangements.stages import took_effect
from index.late_patterns import late_pattern
from index.model import Status
from index.search.analysis import words
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from index.answers.question import Role, When
    from index.answers.tokens import Periods
    from index.model import Arrangement, State

_WITHIN = frozenset({"during", "in", "at", "the", "time", "of", "throughout", "and", "after"})
# Words before dates on which it was in force; "since" and "until" say when it began and ended.
_ON = late_pattern(r"(?:in|by|as of|as reported in)\b", re.IGNORECASE)
_BEFORE = late_pattern("(?:for years )?before\\b", re.IGNORECASE)
_AFTER = late_pattern("after\\b", re.IGNORECASE)
_BETWEEN = late_pattern("between\\b", re.IGNORECASE)
_TO_END_OF_WAR = " almost to the end of the war"
_MOST_REMEMBERED = 1_000


class Calendar(Struct, frozen=True):
    """The times that have a name, and of states that exist no longer the first and the last date, by their codes."""

    periods: Periods
    lifetimes: Mapping[str, tuple[str, str]]

    def in_force(self, arrangement: Arrangement, when: When) -> bool | None:
        """Return whether an arrangement was in force at any time of `when`, as `in_force_between`; None: unknown.

        What is only planned was not known to be in force at any time, whatever dates its words have.
        """
        known = in_force_between(arrangement, when.first, when.open_last)
        if known is not None:
            return known
        within = _within(arrangement.period, self.periods)
        if self._is_out(arrangement, when, within):
            return False
        return True if took_effect(arrangement.stages) and _is_sure(arrangement, when, within) else None

    def _is_out(self, arrangement: Arrangement, when: When, within: Span | None) -> bool:
        """Return whether one of the states, or what is known of the arrangement, was of another time."""
        if not all(self.existed(code, when) for code in self._codes_of_its_time(arrangement)):
            return True
        if within and (within.last < when.first or when.last < within.first):
            return True
        return is_far(arrangement, when, (*_dates(arrangement.period), *([within] if within else [])))

    def _codes_of_its_time(self, arrangement: Arrangement) -> Iterator[str]:
        """Yield the states of an arrangement that existed on all dates that are known of it.

        Where one did not, a record calls a land by the name of its later state: "in Morocco in January 1918".
        """
        dates = [*_dates(arrangement.period), *(_span_of(day) for day in (arrangement.start, arrangement.end) if day)]
        for party in (arrangement.power, arrangement.represented, arrangement.host):
            if party.code and all(self.existed(party.code, date) for date in dates):
                yield party.code

    def earliest_start(self, arrangement: Arrangement) -> str:
        """Return the first day on which an arrangement may have begun, as its dates and its period in words say."""
        within = _within(arrangement.period, self.periods) if not arrangement.start else None
        earliest = bounds_of(arrangement).earliest_start
        return max(earliest, within.first) if within else earliest

    def latest_start(self, arrangement: Arrangement) -> str:
        """Return the last day on which an arrangement may have begun: by the end of the time in its words it had."""
        within = _within(arrangement.period, self.periods) if not arrangement.start else None
        on = _dated(arrangement.period) if not arrangement.start else ()
        lasts = [span.last for span in (*on[:1], *([within] if within else []))]  # on a date that it has, it had begun
        return min(bounds_of(arrangement).latest_start, *lasts, FOREVER)

    def is_before(self, one: Arrangement, other: Arrangement) -> bool:
        """Return whether one arrangement certainly came before another, as their dates or periods in words say."""
        return is_before(one, other) or self.latest_start(one) < self.earliest_start(other)

    def existed(self, code: str, when: When | Span) -> bool:
        """Return whether a state may have existed at any time of `when`."""
        first, last = self.lifetimes.get(code, ("", ""))
        return first_day(first) <= when.last and when.first <= last_day(last)

    def covers(self, code: str, when: When) -> bool:
        """Return whether a state existed all through `when`."""
        first, last = self.lifetimes.get(code, ("", ""))
        return first_day(first) <= when.first and when.last <= last_day(last)

    def existing(self, reading: dict[Role, tuple[State, ...]], when: When | None) -> dict[Role, tuple[State, ...]]:
        """Return a reading without states that did not exist at a time, where a name may mean several: Germany."""
        if when is None:
            return reading
        then = (
            (role, tuple(each for each in states if self.existed(each.code, when))) for role, states in reading.items()
        )
        return {role: existing or reading[role] for role, existing in then}


def _is_sure(arrangement: Arrangement, when: When, within: Span | None) -> bool:
    """Return whether words or a record show that an arrangement, which dates leave open, was in force at a time."""
    if (when.named and _may_have_been_in(arrangement, when)) or is_shown(arrangement, when):
        return True
    if _lasted_a_war(arrangement, when):
        return True
    if when.relation in {Relation.AFTER, Relation.SINCE} and _went_on(arrangement, when):
        return True
    if within:
        gone = last_day(arrangement.as_of) if arrangement.status is Status.ENDED else FOREVER
        # “Between 1942 and 1945” lies in a war that ended in 1945.
        first, last = (first_day(when.first[:4]), last_day(when.last[:4])) if when.named else (when.first, when.last)
        dates = _dates(arrangement.period) if _AFTER.match(arrangement.period) else ()
        begun = day_beside(dates[-1].last, 1) if dates else within.first  # what lies after a month, after it
        return first <= begun and min(within.last, gone) <= last
    on = _dated(arrangement.period)
    # At some time of the first date it had begun, and at some time of the last one it had not ended.
    return bool(on) and when.first <= on[-1].first and on[0].last <= when.last


def _may_have_been_in(arrangement: Arrangement, when: When) -> bool:
    """Return whether a start of any precision lies in the years of a war, and an end, if stated, not before it.

    “April 1898” is in a war that began on 21 April 1898, and “1982” in one of that spring. What began in the month in
    which a time ends may have done so after it, and what ended in the one in which it begins before it.
    """
    bounds = bounds_of(arrangement)
    begun = bounds.earliest_start <= when.first <= bounds.latest_start
    if not arrangement.start or not (begun or when.first <= bounds.earliest_start <= bounds.latest_start <= when.last):
        return False
    return not arrangement.end or bounds.earliest_end >= when.first or bounds.latest_end >= when.last


def _lasted_a_war(arrangement: Arrangement, when: When) -> bool:
    """Return whether it lasted from a date almost to the end of a war, and a time lies before the last year of that."""
    if not (arrangement.start and arrangement.period.endswith(_TO_END_OF_WAR)) or when.first == EVER:
        return False
    start, year = int(arrangement.start[:4]), int(when.first[:4])
    of_war = any(begun <= start <= over and begun <= year < over for begun, over in GENERAL_WARS)
    return of_war and bounds_of(arrangement).latest_start <= when.last


def _went_on(arrangement: Arrangement, when: When) -> bool:
    """Return whether a start is as late as the time after which something is asked for, and no end is known.

    What began in April 1917, and is not known to have ended at once, was in force after April 1917.
    """
    starts_then = arrangement.start and bounds_of(arrangement).latest_start >= day_beside(when.first, -1)
    return bool(starts_then) and not arrangement.end and bounds_of(arrangement).earliest_start <= when.last


def _within(period: str, periods: Periods) -> Span | None:
    """Return the time within which something was in force: “during the Cold War”, “between 1942 and 1945”."""
    dates = _dates(period)
    if dates and _BETWEEN.match(period):
        return dates[0].to(dates[-1])
    if dates and _BEFORE.match(period):
        return dates[0]._replace(first=EVER)
    if dates and _AFTER.match(period):
        return dates[-1]._replace(last=FOREVER)
    spoken = list(words(period))
    goes_on = spoken[:3] == ["during", "and", "after"]
    while spoken and spoken[0] in _WITHIN:
        spoken = spoken[1:]
    lengths = range(len(spoken), 0, -1)
    length = next((length for length in lengths if tuple(spoken[:length]) in periods), 0)
    if not length:
        return None
    named = periods[tuple(spoken[:length])]
    if _AFTER.match(period):
        return named._replace(first=named.last, last=FOREVER)
    return named._replace(last=FOREVER) if goes_on else named


def _span_of(date: str) -> Span:
    return Span(first_day(date), last_day(date), date)


def first_worded(period: str) -> str:
    """Return the first day of the dates in a period in words, the end of time if it has none."""
    return min((span.first for span in _dates(period)), default=FOREVER)


def _dated(period: str) -> tuple[Span, ...]:
    """Return the dates on which something is said to have been in force: “by 1917, still in 1918”."""
    return _dates(period) if _ON.match(period) else ()


@lru_cache(_MOST_REMEMBERED)
def _dates(period: str) -> tuple[Span, ...]:
    return tuple(mark_times(period, ENGLISH.month_numbers)[1].values())
