"""How long an arrangement lasted, or which of its dates are not known: the beginning of an answer about its dates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.bounds import bounds_of, first_day, last_day
from index.model import Status
from index.words.language import translate

if TYPE_CHECKING:
    from index.answers.question import Question
    from index.model import Arrangement

_words = partial(translate, "Answers")
_DAYS_OF_YEAR = 12 * 31  # of months that all end on their 31st, as in `index.arrangements.bounds`


def dates_told(question: Question, arrangement: Arrangement) -> str:
    """Return how long an arrangement lasted, or what of that is not dated; blank where nobody asked or all is said."""
    if not (question.since or question.lasting) or arrangement.status is Status.NEVER:
        return ""
    stands = arrangement.status is Status.CURRENT and not arrangement.end
    ended = bool(arrangement.end) or arrangement.status is Status.ENDED
    if not arrangement.start and not arrangement.end and not stands:
        return _words("Neither start nor end is dated")
    if not arrangement.start:
        return _words("The start is not dated")
    if not ended and not stands:
        return _words("Whether it has ended is not stated")
    if not arrangement.end and not stands:
        return _words("The end is not dated")
    return _years_in_words(arrangement, stands=stands) if question.lasting else ""


def _years_in_words(arrangement: Arrangement, *, stands: bool) -> str:
    bounds = bounds_of(arrangement)
    least = _days(first_day(arrangement.as_of) if stands else bounds.earliest_end) - _days(bounds.latest_start)
    most = _days(last_day(arrangement.as_of) if stands else bounds.latest_end) - _days(bounds.earliest_start)
    if most < _DAYS_OF_YEAR:
        return _words("Less than a year so far") if stands else _words("Less than a year")
    years = max(round((least + most) / 2 / _DAYS_OF_YEAR), 1)
    if stands:
        return _words("About %n year(s) so far", n=years)
    return _words("About %n year(s)", n=years)


def _days(date: str) -> int:
    year, month, day = map(int, date.split("-"))
    return (year * 12 + month - 1) * 31 + day - 1
