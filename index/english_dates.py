"""Dates in English words: what texts of the library itself are written in, whatever language is in use."""

from __future__ import annotations

import re

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def english_date(year: int, month: int = 0, day: int = 0, *, short: bool = False) -> str:
    """Return a date in words, with the month's name `short` or whole; without a day a month, without a month a year."""
    name = _MONTHS[month - 1][: 3 if short else None] if month else ""
    return " ".join(filter(None, (str(day) if day else "", name, str(year))))


def iso_date(text: str) -> str:
    """Return the ISO date that English words name: "21 May 1980" is "1980-05-21"; blank where they name none."""
    *rest, year = text.split()
    if len(rest) > 2 or (rest and rest[-1] not in _MONTHS):
        return ""
    month = f"-{_MONTHS.index(rest[-1]) + 1:02}" if rest else ""
    return f"{year}{month}" + (f"-{int(rest[0]):02}" if len(rest) == 2 else "")


def attested_date(period: str) -> str:
    """Return the ISO date at which something is said to have been so, “by 21 May 1980”, “in 1980”; blank for none."""
    found = re.fullmatch(r"(?:by|in|(from)) ((?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4})(?(1) at the latest)", period)
    return iso_date(found[2]) if found else ""
