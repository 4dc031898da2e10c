"""Dates in figures alone, as people write them: "15/4/2011", "15-4-2011", "2011/04/15", "04/2011"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.late_patterns import late_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_DAY = late_pattern(
    rf"(?<![\w./-])(?:(?P<one>\d{{1,2}})(?P<mark>[./-])\s?(?P<two>\d{{1,2}})(?P=mark)\s?(?P<year>{_YEAR})"
    rf"|(?P<before>{_YEAR})(?P<sign>[./-])(?P<month>\d{{1,2}})(?P=sign)(?P<day>\d{{1,2}}))(?!\w)"
)
_MONTH = late_pattern(rf"(?<![\w./-])(?P<month>0?[1-9]|1[0-2])[./](?P<year>{_YEAR})(?!\w)")
_MONTHS = 12


def numeric_dates_marked(text: str, either: Callable[[str, str, str], str], *, month_first: bool) -> str:
    """Return a text with its dates in figures in the order of ISO, the day of those that begin with it last.

    The month comes first where the other cannot be one. Where `month_first` is a habit of the language, a date that may
    be read both ways is what `either` makes of the two days, the earlier first, and of the date as it is written; not
    so beside one that plainly begins with its day.
    """
    month_first = month_first and not any(int(match["one"] or 0) > _MONTHS for match in _DAY.finditer(text))

    def day(match: re.Match[str]) -> str:
        if match["before"]:
            return _iso(match["before"], match["month"], match["day"]) or match[0]
        year, one, two = match["year"], match["one"], match["two"]
        european, american = _iso(year, two, one), _iso(year, one, two)
        if month_first and match["mark"] != "." and european and american and european != american:
            return either(min(european, american), max(european, american), match[0])
        return european or american or match[0]

    return _MONTH.sub(lambda match: f"{match['year']}-{int(match['month']):02}", _DAY.sub(day, text))


def _iso(year: str, month: str, day: str) -> str:
    """Return a date in the order of ISO, blank where a month has no such number."""
    return f"{year}-{int(month):02}-{int(day):02}" if 1 <= int(month) <= _MONTHS else ""
