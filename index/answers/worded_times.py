"""Whether an arrangement was in force at a time, where its dates leave that open and its period in words does not.

“During the Second World War” is no answer for 1915, “in 1985” is one for 1985. What such words leave open stays open.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from index.answers.times import FOREVER, Span, mark_times
from index.answers.vocabularies.english import ENGLISH
from index.arrangements.filtering import in_force_between
from index.search.analysis import words

if TYPE_CHECKING:
    from index.answers.question import When
    from index.answers.tokens import Periods
    from index.model import Arrangement

_WITHIN = frozenset({"during", "in", "at", "the", "time", "of", "throughout", "and", "after"})
# Words before dates on which it was in force; "since" and "until" say when it began and ended.
_ON = re.compile(r"(?:in|by|as of|as reported in)\b", re.IGNORECASE)
_MOST_REMEMBERED = 1_000


def in_force_then(arrangement: Arrangement, when: When, periods: Periods) -> bool | None:
    """Return whether an arrangement was in force at any time of `when`, as `in_force_between` does; None: not known."""
    known = in_force_between(arrangement, when.first, when.last)
    if known is not None:
        return known
    if within := _within(arrangement.period, periods):
        if within.last < when.first or when.last < within.first:
            return False
        return True if when.first <= within.first and within.last <= when.last else None
    on = _dated(arrangement.period)
    return True if any(when.first <= span.first and span.last <= when.last for span in on) else None


def _within(period: str, periods: Periods) -> Span | None:
    """Return the named period within which something was in force: “during the Cold War”, “Second World War, until”."""
    spoken = list(words(period))
    goes_on = spoken[:3] == ["during", "and", "after"]
    while spoken and spoken[0] in _WITHIN:
        spoken = spoken[1:]
    lengths = range(len(spoken), 0, -1)
    length = next((length for length in lengths if tuple(spoken[:length]) in periods), 0)
    if not length:
        return None
    named = periods[tuple(spoken[:length])]
    return named._replace(last=FOREVER) if goes_on else named


@lru_cache(_MOST_REMEMBERED)
def _dated(period: str) -> tuple[Span, ...]:
    """Return the dates on which something is said to have been in force: “by 1917”, “as of April 2017”."""
    return tuple(mark_times(period, ENGLISH.month_numbers)[1].values()) if _ON.match(period) else ()
