"""Words when an arrangement was in force in as few letters as a column has room for; the details have it as worded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.stages import before_effect, took_effect
from index.model import Party, Status
from index.values import replace
from index.words.dates import date_words
from index.words.language import translate
from index.words.periods import worded_period
from index.words.stage_words import stage_text
from index.words.wording import not_stated

if TYPE_CHECKING:
    from index.model import Arrangement

_words = partial(translate, "Years")
_YEAR = 4  # letters of an ISO date


def years_text(arrangement: Arrangement) -> str:
    """Return the years of its dates, "1991–2015"; without dates the period as worded, else when it was planned.

    Of what is not known to have taken effect a bare period would say that it had: there the plan comes first.
    """
    start, end = date_words(arrangement.start[:_YEAR]), date_words(arrangement.end[:_YEAR])
    if start and end:
        return start if start == end else _words("{start}–{end}").format(start=start, end=end)
    if start:
        open_end = _words("{start}–") if arrangement.status is Status.CURRENT else _words("{start}–?")
        return open_end.format(start=start)
    if end:
        return _words("until {end}").format(end=end)
    period, planned = worded_period(arrangement, arrangement.as_of[:_YEAR]), _planned(arrangement)
    return (period if took_effect(arrangement.stages) else "") or planned or period or not_stated()


def _planned(arrangement: Arrangement) -> str:
    """Return the last that is known of what came before it took effect, to the year; who refused is in the details."""
    *_, last = (None, *before_effect(arrangement.stages))
    return stage_text(replace(last, date=last.date[:_YEAR], worded="", note="", by=Party(None, ""))) if last else ""
