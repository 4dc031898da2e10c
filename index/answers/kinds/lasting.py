"""How long an arrangement lasted, or which of its dates are not known: the beginning of an answer about its dates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.kinds.stages_asked import stage_told
from index.arrangements.bounds import bounds_of, first_day, last_day
from index.arrangements.stages import has_undated_end, took_effect
from index.model import Status
from index.words.inflected import enumerated
from index.words.language import spoken, translate
from index.words.punctuation import capitalised

if TYPE_CHECKING:
    from index.answers.question import Question
    from index.model import Arrangement

_words = partial(translate, "Answers")
_MONTHS = 12  # of a year
_DAYS_OF_MONTH = 31  # all end on their 31st, as in `index.arrangements.bounds`
_MANY_YEARS = 10  # of which a number is told where both ends are nearest to it
_EARLY = "early"
_EXACT_TO = 2 * _DAYS_OF_MONTH  # days; dates that leave more open tell of no number of months


def dates_told(question: Question, arrangement: Arrangement) -> str:
    """Return how long an arrangement lasted, or what of that is not dated; blank where nobody asked or all is said."""
    # Of what is not stated to have been in force, its sentence says so.
    if question.stage or not (question.since or question.lasting) or not took_effect(arrangement.stages):
        return capitalised(stage_told(question.stage, arrangement)) if question.stage else ""
    stands = arrangement.status is Status.CURRENT and not arrangement.end
    ended = bool(arrangement.end) or arrangement.status is Status.ENDED
    if not arrangement.start and not arrangement.end and not stands:
        return _words("Neither start nor end is dated")
    if not arrangement.start:
        return _words("The start is not dated")
    if not ended and not stands:
        return _words("Whether it has ended is not stated")
    if not arrangement.end and not stands:
        return "" if has_undated_end(arrangement) else _words("The end is not dated")  # its sentence says so
    return _time_in_words(arrangement, stands=stands) if question.lasting else ""


def _time_in_words(arrangement: Arrangement, *, stands: bool) -> str:
    """Return how long it lasted, in years and months where its dates tell as much, else between which of them."""
    bounds = bounds_of(arrangement)
    least = _days(first_day(arrangement.as_of) if stands else bounds.earliest_end) - _days(bounds.latest_start)
    most = _days(last_day(arrangement.as_of) if stands else _latest_end(arrangement)) - _days(bounds.earliest_start) + 1
    shortest, longest = max(least, 0) // _DAYS_OF_MONTH, -(-most // _DAYS_OF_MONTH)
    years = round(least / _DAYS_OF_MONTH / _MONTHS)
    if most - least <= _EXACT_TO:
        months = round((least + most) / 2 / _DAYS_OF_MONTH)
        lasted = (
            _words("About {duration}").format(duration=_duration(months)) if months else _words("Less than a month")
        )
    elif years >= _MANY_YEARS and years == round(most / _DAYS_OF_MONTH / _MONTHS):
        lasted = _words("About {duration}").format(duration=_duration(years * _MONTHS))
    else:
        lasted = _between(shortest, longest, -(-most // (_MONTHS * _DAYS_OF_MONTH)))
    return _words("{lasted} up to the last confirmation").format(lasted=lasted) if stands else lasted


def _latest_end(arrangement: Arrangement) -> str:
    """Return the last day on which it may have ended: "in early 1992" is in the first half of that year."""
    worded = arrangement.stages[-1].worded.split() if arrangement.stages else []
    if _EARLY in worded and len(arrangement.end) == len("1992"):
        return f"{arrangement.end}-06-{_DAYS_OF_MONTH}"
    return bounds_of(arrangement).latest_end


def _between(shortest: int, longest: int, years: int) -> str:
    """Return that something lasted from a number of months to another: from a year on, to whole `years`."""
    if not shortest:
        return _words("At most {duration}").format(duration=_duration(longest))
    if shortest < _MONTHS:
        return _words("Between {least} and %n month(s)", n=longest).format(least=spoken().number(shortest))
    return _words("Between {least} and %n year(s)", n=years).format(least=spoken().number(shortest // _MONTHS))


def _duration(months: int) -> str:
    years, months = divmod(months, _MONTHS)
    parts = (
        _words("%n year(s)", n=years) if years else "",
        _words("%n month(s)", n=months) if months else "",
    )
    return enumerated(filter(None, parts))


def _days(date: str) -> int:
    year, month, day = map(int, date.split("-"))
    return (year * 12 + month - 1) * _DAYS_OF_MONTH + day - 1
