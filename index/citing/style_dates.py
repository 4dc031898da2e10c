"""Dates as style guides for English texts write them, whatever language is in use."""

from __future__ import annotations

from index.english_dates import english_date

_ABBREVIATED = {
    "January": "Jan.",
    "February": "Feb.",
    "March": "Mar.",
    "April": "Apr.",
    "August": "Aug.",
    "September": "Sept.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}


def month_first(date: str) -> str:
    """Return an ISO date of any precision as "March 12, 2026"; blank for none."""
    *day_month, year = _words(date)
    comma = "," if len(day_month) > 1 else ""
    return " ".join(filter(None, (" ".join(reversed(day_month)) + comma, year)))


def year_first(date: str) -> str:
    """Return an ISO date of any precision as "2026, March 12"; "n.d." for none."""
    *day_month, year = _words(date)
    return ", ".join(filter(None, (year, " ".join(reversed(day_month))))) or "n.d."


def day_first(date: str) -> str:
    """Return an ISO date of any precision as "12 Mar. 2026"; blank for none."""
    return " ".join(_ABBREVIATED.get(word, word) for word in _words(date))


def _words(date: str) -> list[str]:
    """Return day, month and year, as far as they are given."""
    return english_date(*map(int, date.split("-"))).split() if date else [""]
