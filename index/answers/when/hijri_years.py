"""Years of the Islamic calendar in questions: "1401هـ", "1438 AH", "1401 de l’hégire"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

_YEAR = r"(?:9\d\d|1[0-4]\d\d)"
_ERA = (
    r"(?:هـ?|هجري(?:ة|ا|اً)?|الهجري(?:ة)?|للهجرة|A\.?H\b\.?|anno hegirae|(?:in )?(?:the )?hijri|"
    r"(?:de |da )?(?:la |l\W?\s?)?h[eé]gi(?:re|ra)|nach der Hi[dg]schra|(?:года? )?(?:г\. )?(?:по )?хиджр[аыеу])(?!\w)"
)
_NAMED = late_pattern(rf"(?<![\w.])(?P<year>{_YEAR})\s?{_ERA}", re.IGNORECASE)
# The first of two years of which only the second says that it is one of this calendar.
_FIRST_OF_TWO = late_pattern(
    rf"(?<![\w.])(?P<year>{_YEAR})(?=\s?(?:-|–|إلى|الى|حتى|و)\s?{_YEAR}\s?{_ERA})", re.IGNORECASE
)
# Behind a word for "year" no number of these is one of the Gregorian calendar that anybody would ask about.
_ARABIC = late_pattern(r"(?<!\w)(?:سنة|عام|العام|السنة|عامي|سنتي)\s(?P<year>1[34]\d\d)(?![\w.])")
_EPOCH = date(622, 7, 19).toordinal()


def hijri_years_marked(text: str, marked: Callable[[str, str, str], str]) -> str:
    """Return a text with what `marked` makes of its Islamic years: two days, and how they are written."""
    if "1" not in text and "9" not in text:
        return text
    for pattern in (_FIRST_OF_TWO, _NAMED, _ARABIC):
        text = pattern.sub(lambda match: marked(*hijri_year(int(match["year"])), match[0]), text)
    return text


def hijri_year(year: int) -> tuple[str, str]:
    """Return the first and the last Gregorian day of an Islamic year, by the arithmetical calendar.

    Of 30 years 11 are leap years of 355 days, counted from 16 July 622 of the Julian calendar, as in Reingold and
    Dershowitz, "Calendrical Calculations", chapter 7. What was observed may differ from it by a day or two.
    """
    first, following = (_EPOCH + (each - 1) * 354 + (3 + 11 * each) // 30 for each in (year, year + 1))
    return date.fromordinal(first).isoformat(), date.fromordinal(following - 1).isoformat()
