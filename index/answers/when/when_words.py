"""The time of a question in words, and as dates for programs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.question import Relation
from index.answers.when.times import EVER, FOREVER, day_beside
from index.words.dates import date_in_sentence, date_words
from index.words.language import ENGLISH, spoken, translatable, translate
from index.words.punctuation import capitalised, quoted

if TYPE_CHECKING:
    from index.answers.question import When

_words = partial(translate, "Answers")

# The names of times take "the", but for one that begins with this: "between the Gulf Wars".
_WITHOUT_ARTICLE = "between "
_RELATED = {
    Relation.BEFORE: translatable("Answers", "Before {date}"),
    Relation.AFTER: translatable("Answers", "After {date}"),
    Relation.UNTIL: translatable("Answers", "Until {date}"),
    Relation.SINCE: translatable("Answers", "Since {date}"),
}


def in_force_on(when: When | None) -> str | None:
    """Return the date that a question is about, or "first/last" (ISO 8601) for a time that no single date says.

    An open end is two dots. None when the question is about any time.
    """
    if when is None:
        return None
    if date := _one_date(when.first, when.last):
        return date
    first = ".." if when.first == EVER else _shortened(when.first, "-01")
    last = ".." if when.last == FOREVER else _shortened(when.last, "-12", "-31")
    return f"{first}/{last}"


def when_text(when: When) -> str:
    """Return the time of a question as the beginning of a sentence: "In 1943", "From 1941 to 1945", "Today"."""
    if not when.shown:
        return _words("Today")
    # What follows need not have lasted all that time: “In the years since 1940: Switzerland represents …”.
    if when.relation is Relation.SINCE:
        time = _words("{time}", "the time since a date, before a sentence").format(time=_time_within(when))
    elif when.relation in _RELATED or _is_one(when):
        time = _time(when)
    else:
        time = _words("{time}", "a long time, before a sentence").format(time=_time_within(when))
    return capitalised(_as_asked(when, time))


def time_in_sentence(when: When) -> str:
    """Return the time of a question within a sentence on what was so at any day of it: "today", "in 1943".

    "at some time before 1950": what was in force then need not have been so all the time.
    """
    if not when.shown:
        return _words("today")
    if (during := _during(when)) or (when.relation not in _RELATED and _one_date(when.first, when.last)):
        return during or _as_asked(when, _time(when))
    if when.relation in _RELATED:
        return _as_asked(when, _words("at some time {time}").format(time=_time_within(when)))
    start, end = map(date_words, _ends(when))
    return _as_asked(when, _words("at some time from {start} to {end}").format(start=start, end=end))


def _is_one(when: When) -> bool:
    """Return whether a time is a single date, or has a name."""
    return bool(_one_date(when.first, when.last) or _during(when))


def plain_time(when: When) -> str:
    """Return the time of a question within a sentence: "today", "in 1943", "before 1950"."""
    return _as_asked(when, _time_within(when)) if when.shown else _words("today")


def _time_within(when: When) -> str:
    time = _time(when)
    return f"{time[:1].lower()}{time[1:]}"


def _as_asked(when: When, time: str) -> str:
    """Return a time in words and, where these only have its dates, the name by which the question calls it."""
    if not when.called or _called(when) or _during(when):
        return time
    return _words("{summary} ({exception})").format(summary=time, exception=quoted(" ".join(when.called)))


def _time(when: When) -> str:
    if when.relation in _RELATED:
        return _words(_RELATED[when.relation]).format(date=_called(when) or date_words(_boundary(when)))
    if during := _during(when):
        return during
    if date := _one_date(when.first, when.last):
        return date_in_sentence(date)
    start, end = map(date_words, _ends(when))
    return _words("From {start} to {end}").format(start=start, end=end)


def _during(when: When) -> str:
    """Return a time with a name, "during the Falklands War", where the language in use has words for it."""
    is_named = when.named and not when.by_name and not when.shown.startswith(_WITHOUT_ARTICLE)
    return spoken().worded(f"during the {when.shown}") if is_named else ""


def _ends(when: When) -> tuple[str, str]:
    return _shortened(when.first, "-01"), _shortened(when.last, "-12", "-31")


def _called(when: When) -> str:
    """Return the name by which the question calls a time; blank in other languages, as these names are English."""
    if spoken() is not ENGLISH or when.by_name or any(map(str.isdigit, when.shown)):
        return ""
    return "" if when.shown.startswith(_WITHOUT_ARTICLE) else f"the {when.shown}"


def _boundary(when: When) -> str:
    """Return the date that a time lies before or after, or reaches to."""
    match when.relation:
        case Relation.BEFORE:
            return _shortened(day_beside(when.last, 1), "-01")
        case Relation.AFTER:
            return _shortened(day_beside(when.first, -1), "-12", "-31")
        case Relation.UNTIL:
            return _shortened(when.last, "-12", "-31")
    return _shortened(when.first, "-01")


def since_date(when: When) -> str:
    """Return the date, of any precision, since which something is asked to have been so."""
    return _shortened(when.first, "-01")


def until_date(when: When) -> str:
    """Return the date, of any precision, that a time ends with."""
    return _shortened(when.last, "-12", "-31")


def is_span(when: When) -> bool:
    """Return whether a time is said to go from one date to another: no year, no decade and none with a name."""
    one_date = _one_date(when.first, when.last)
    decade = when.first[3:] == "0-01-01" and when.last == f"{when.first[:3]}9-12-31"
    said = when.relation is Relation.IN and sum(map(str.isdigit, when.shown)) > len("1980")
    return said and not one_date and not decade and when.last != FOREVER


def _one_date(first: str, last: str) -> str:
    """Return the date, of any precision, that is the whole of a time; blank if none is."""
    if first == last:
        return first
    if first[:7] == last[:7] and first.endswith("-01") and last.endswith("-31"):
        return first[:7]
    if first[:4] == last[:4] and first.endswith("-01-01") and last.endswith("-12-31"):
        return first[:4]
    return ""


def _shortened(day: str, month: str, end: str = "") -> str:
    """Return the first or last day of a year as the year, of a month as the month, else the day itself."""
    end = end or month
    if not day.endswith(end):
        return day
    return day[:4] if day[4:7] == month else day[:7]
