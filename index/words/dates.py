"""Words dates in the language in use."""

from __future__ import annotations

from functools import partial

from index.words.inflected import Inflected
from index.words.language import spoken, translate

_words = partial(translate, "Times")


def date_words(date: str) -> Inflected:
    """Return an ISO date of any precision in words: "2022-01" is "January 2022"; any other text as it is.

    A pattern may ask for a form of it: `{date:in}` is "on 21 May 1980", "in May 1980", "in 1980".
    """
    parts = _parts(date)
    return _inflected(spoken().date(*parts)) if parts else Inflected(date, lambda _form: date)


def short_date_words(date: str) -> Inflected:
    """Return a date as `date_words`, in as few letters as a column has room for: "12 Mar 2026"."""
    parts = _parts(date)
    return _inflected(spoken().short_date(*parts)) if parts else Inflected(date, lambda _form: date)


def date_in_sentence(date: str) -> str:
    """Return an ISO date as it stands in a sentence: "on 21 May 1980", "in May 1980"; blank for none."""
    return format(date_words(date), "in") if date else ""


def time_words(start: str, end: str, *, lasts: bool = True) -> str:
    """Return the time from one ISO date to another, either of them blank: "May 1980 to 1992", "since 1990".

    Where it is not stated that it `lasts`, a language may say “from 1990” instead, as “since” says that it does.
    """
    if start and end:
        first, last = span_words(start, end)
        return _words("{start} to {end}").format(start=first, end=last)
    if end:
        return _words("until {date}").format(date=date_words(end))
    if not start:
        return ""
    pattern = _words("since {date}") if lasts else _words("since {date}", "of what may have ended")
    return pattern.format(date=date_words(start))


def span_words(start: str, end: str) -> tuple[Inflected, Inflected]:
    """Return two ISO dates in words, the first without the month or the year that the second one has as well.

    “8 February”, “28 June 2004”; “8”, “28 June 2004”.
    """
    first, last = _parts(start), _parts(end)
    to_a_day = len(first) == 2 and len(last) == 3  # Spanish «de marzo al 2 de mayo de 2011» would not say of which year
    if len(first) < 2 or len(last) < 2 or first[0] != last[0] or first == last or to_a_day:
        return date_words(start), date_words(end)
    same_month = len(first) == len(last) == 3 and first[1] == last[1]
    return without_year(start, month=not same_month), date_words(end)


def without_year(date: str, *, month: bool = True) -> Inflected:
    """Return the words for an ISO date with a month without its year, or without its `month` too, in every form."""
    words = date_words(date)
    cut = partial(spoken().without_year, month=month)
    return Inflected(cut(words), lambda form: cut(format(words, form)))


def time_from(start: str) -> str:
    """Return the time that begins with an ISO date and has ended since: "from 1980"."""
    return _words("from {date}").format(date=date_words(start))


def _inflected(words: str) -> Inflected:
    return Inflected(words, lambda form: spoken().date_form(words, form))


def _parts(date: str) -> tuple[int, ...]:
    """Return year, month and day of an ISO date as far as it has them; nothing for any other text."""
    parts = date.split("-")
    if not all(part.isdecimal() and part.isascii() for part in parts) or len(parts) > 3 or len(parts[0]) != 4:
        return ()
    numbers = tuple(map(int, parts))
    year, month, day = (*numbers, 1, 1)[:3]
    return numbers if len(parts) == 1 or _exists(year, month, day) else ()


def _exists(year: int, month: int, day: int) -> bool:
    return year > 0 and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def days_in_month(year: int, month: int) -> int:
    """Return how many days a month has, from 1 for January on.

    The module `calendar` says it too, and brings with it how every country writes its numbers.
    """
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
