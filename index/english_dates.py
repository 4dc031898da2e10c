"""Dates in English words: what texts of the library itself are written in, whatever language is in use."""

from __future__ import annotations

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


def english_date(year: int, month: int = 0, day: int = 0) -> str:
    """Return a date in words; without a day a month, without a month a year."""
    return " ".join([*([str(day)] if day else []), *([_MONTHS[month - 1]] if month else []), str(year)])
