"""Words dates in the language in use."""

from __future__ import annotations

from calendar import monthrange

from index.words.language import spoken, translate


def date_words(date: str) -> str:
    """Return an ISO date of any precision in words: "2022-01" is "January 2022"; any other text as it is."""
    parts = date.split("-")
    if not all(part.isdecimal() and part.isascii() for part in parts) or len(parts) > 3 or len(parts[0]) != 4:
        return date
    year, month, day = (*map(int, parts), 0, 0)[:3]
    return spoken().date(year, month, day) if len(parts) == 1 or _exists(year, month, day or 1) else date


def date_in_sentence(date: str) -> str:
    """Return an ISO date as it stands in a sentence: "on 21 May 1980", "in May 1980"; blank for none."""
    match len(date):
        case 0:
            return ""
        case 4:
            return translate("Stage", "in {date}", "a year").format(date=date_words(date))
        case 7:
            return translate("Stage", "in {date}", "a month").format(date=date_words(date))
    return translate("Stage", "on {date}").format(date=date_words(date))


def _exists(year: int, month: int, day: int) -> bool:
    return year > 0 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
