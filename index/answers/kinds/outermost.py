"""Questions for the first, last, longest or shortest of some arrangements: "the oldest mandate still in force"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.cues import CORE, Cue
from index.answers.question import BY_TIME, Outermost
from index.answers.when.times import EVER, FOREVER
from index.arrangements.bounds import bounds_of, first_day, last_day
from index.arrangements.stages import took_effect
from index.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.question import Question
    from index.answers.selecting import Found
    from index.answers.tokens import Token
    from index.answers.when.worded_times import Calendar
    from index.model import Arrangement

# So many that all may be the first or the last are named, whether their dates are known or not.
_MOST_OPEN = 3
_ASKED = {
    Cue.FIRST: Outermost.FIRST,
    Cue.LAST: Outermost.LAST,
    Cue.LONGEST: Outermost.LONGEST,
    Cue.SHORTEST: Outermost.SHORTEST,
}
_MANDATES = (Cue.MANDATE, Cue.ARRANGEMENTS)
# Words between it and what is asked for: Spanish “el último en representar”, German „das älteste laufende Mandat“.
_LITTLE = (Cue.ARTICLE, Cue.DURING, Cue.NOW, Cue.STILL, Cue.FORMER)
_YEAR, _MONTH = 12, 31  # months of a year, days of a month, which all end on their 31st as in the bounds


def outermost_asked(tokens: Sequence[Token]) -> Outermost | None:
    """Return which outermost of something a question asks for, None for none: "the last Swiss mandate"."""
    meant = [token for token in tokens if not (token.mention or (token.means(*_LITTLE) and not token.means(*CORE)))]
    for one, other in pairwise(meant):
        if one.means(*_ASKED) and (one.cues | other.cues) & (CORE | {Cue.STATES, Cue.BE, Cue.TO}):
            return _of(one)
        if one.means(*_ASKED) and other.cues == {Cue.ABOUT}:
            return _of(one)  # "el último país que representó"
        if other.means(*_ASKED) and one.means(*_MANDATES) and not one.means(*_ASKED):
            return _of(other)  # "mandato más antiguo"
        if one.means(Cue.BE) and other.means(Cue.LONGEST, Cue.SHORTEST) and any(map(_is_mandate, meant)):
            return _of(other)  # "which mandate was the longest"
    only = meant[0] if len(meant) == 1 else None  # Arabic „أقدم تكليف“ is one phrase
    return _of(only) if only and only.means(*_ASKED) and only.means(*_MANDATES) else None


def _is_mandate(token: Token) -> bool:
    return token.means(*_MANDATES)


def _of(token: Token) -> Outermost:
    return next(asked for cue, asked in _ASKED.items() if token.means(cue))


def is_longest_of_else(tokens: Sequence[Token]) -> bool:
    """Return whether it asks for the longest or shortest of anything but mandates: "who represented X the longest"."""
    by_time = any(token.means(Cue.LONGEST, Cue.SHORTEST) for token in tokens)
    return by_time and outermost_asked(tokens) not in BY_TIME


def outermost(found: Found, undecided: Found, question: Question, calendar: Calendar) -> tuple[Found, Found]:
    """Return what may be the first, last, longest or shortest of what was found, as asked, and what may be so instead.

    Of many that may be so they are those that have the dates for it, and of a few those that have any. All of them
    where neither is asked. What is not known to have taken effect only may be so, and what was planned before the
    latest began is not. Of what is in force today the first has lasted longest: all of it lasts until today.
    """
    of_today = question.when is not None and not question.when.shown
    asked = Outermost.FIRST if of_today and question.outermost is Outermost.LONGEST else question.outermost
    if asked is None or not found:
        return found, undecided
    if asked in BY_TIME:
        of_all, others = _longest(found) if asked is Outermost.LONGEST else _shortest(found)
        begun = tuple(each for each in (*others, *undecided) if took_effect(each.stages))
        return of_all, begun if of_all else (*others, *undecided)
    last = asked is Outermost.LAST
    before = calendar.is_before
    open_ = [each for each in found if not any(before(each, other) if last else before(other, each) for other in found)]
    if len(open_) <= _MOST_OPEN:
        effective = tuple(each for each in open_ if took_effect(each.stages))
        bounded = tuple(each for each in effective if _is_bounded(each, calendar, last=last))
        dated = tuple(each for each in bounded if last and _is_dated(each, calendar))
        effective = dated or bounded or effective
        return effective, (*undecided, *(each for each in open_ if each not in effective))
    earliest = max(map(calendar.earliest_start, found))
    latest = min(map(calendar.latest_start, found))
    possible = [
        each
        for each in (*open_, *undecided)
        if (calendar.latest_start(each) >= earliest if last else calendar.earliest_start(each) <= latest)
    ]
    dated = tuple(each for each in possible if each in found and _is_dated(each, calendar))
    if last and not dated:  # what was agreed after all others began is later, though its beginning is not stated
        after = (each for each in found if calendar.earliest_start(each) == earliest > EVER)
        dated = tuple(each for each in after if took_effect(each.stages))
    instead = (each for each in possible if each not in dated)
    return dated, tuple(each for each in instead if not (last and _was_planned_before(each, earliest)))


def _was_planned_before(arrangement: Arrangement, day: str) -> bool:
    """Return whether an arrangement that is not known to have taken effect was last heard of before a day."""
    heard = (last_day(stage.date) for stage in arrangement.stages if stage.date)
    return not took_effect(arrangement.stages) and max(heard, default=EVER) < day


def _is_bounded(arrangement: Arrangement, calendar: Calendar, *, last: bool) -> bool:
    """Return whether anything is known of when an arrangement began: of the last after when, of the first by when."""
    return calendar.earliest_start(arrangement) > EVER if last else calendar.latest_start(arrangement) < FOREVER


def _is_dated(arrangement: Arrangement, calendar: Calendar) -> bool:
    """Return whether it is known between which days an arrangement began."""
    begun = calendar.earliest_start(arrangement) > EVER and bounds_of(arrangement).latest_start < FOREVER
    return begun and bool(arrangement.start)  # without a date it is only known to have begun by some other one


def _longest(found: Found) -> tuple[Found, Found]:
    """Return what is proved to have lasted longest, and what may have lasted longer; none of less than a year."""
    times = [(each, *_days(each)) for each in found]
    proved = max((least for _, least, _ in times), default=0)
    if proved < _YEAR * _MONTH:
        return (), found
    longest = tuple(each for each, least, _ in times if least == proved)
    return longest, tuple(each for each, _, most in times if most > proved and each not in longest)


def _shortest(found: Found) -> tuple[Found, Found]:
    """Return what is proved to have lasted shortest of all that has ended, and what may have been shorter."""
    times = [(each, *_days(each)) for each in found if each.status is Status.ENDED and took_effect(each.stages)]
    proved = min((most for each, _, most in times if each.start and each.end), default=0)
    shortest = tuple(each for each, _, most in times if most == proved and each.start and each.end)
    others = tuple(each for each, least, _ in times if least < proved and each not in shortest)
    return shortest, others if shortest else found


def _days(arrangement: Arrangement) -> tuple[int, int]:
    """Return how many days an arrangement lasted at least and at most, as far as is known."""
    bounds, stands = bounds_of(arrangement), arrangement.status is Status.CURRENT and not arrangement.end
    first = first_day(arrangement.as_of) if stands else bounds.earliest_end
    last = last_day(arrangement.as_of) if stands else bounds.latest_end
    return _day(first) - _day(bounds.latest_start), _day(last) - _day(bounds.earliest_start)


def _day(date: str) -> int:
    year, month, day = map(int, date.split("-"))
    return (year * _YEAR + month) * _MONTH + day
