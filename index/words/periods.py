"""The library's English words that stand within sentences: periods, dates and notes as worded, unnamed parties.

What another language has no words for is quoted and said to be English.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from index.english_dates import iso_date
from index.model import Status
from index.words.dates import date_in_sentence, date_words, span_words, time_words
from index.words.language import spoken, translatable, translate

if TYPE_CHECKING:
    from index.model import Arrangement, Statement

_words = partial(translate, "Times")
# As texts, which `re` makes into patterns when they are first needed.
_CURRENTLY = r"(?i)\bcurrently\b"
_DATE = r"(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}"
_ONE_DATE = rf"(?i)(in|on|by|since|until|before|after|from) ({_DATE})"
_TWO_DATES = rf"(?i)(between|from) ({_DATE}) (?:and|to) ({_DATE})"
_WITH_DATE = {
    "by": translatable("Times", "by {date}"),
    "until": translatable("Times", "until {date}"),
    "before": translatable("Times", "before {date}"),
    "after": translatable("Times", "after {date}"),
    "from": translatable("Times", "from {date}"),
    "between": translatable("Times", "between {start} and {end}"),
}


def resolve_currently(period: str, as_of: str) -> str:
    """Return a period as worded, with "currently" replaced: its today is long past.

    Instead it says "current according to the source", with the ISO date `as_of` up to which the source reports.
    """
    if as_of:
        now = translate("Wording", "current according to the source, as of {date}").format(date=date_words(as_of))
    else:
        now = translate("Wording", "current according to the source, which gives no date")
    return re.sub(_CURRENTLY, now.replace("\\", r"\\"), period)


def worded_text(english: str, *, lasts: bool = True) -> str:
    """Return words of the library in the language in use, else quoted and marked as English; blank for blank.

    `lasts` is whether what began at a date is known to last, as for `time_words`.
    """
    return english and (spoken().worded(english) or _with_dates(english, lasts) or in_english(english))


def note_text(english: str) -> str:
    """Return a note of the editors in the language in use, else quoted and marked as English; blank for blank."""
    return english and (spoken().note(english) or in_english(english))


def note_alone(english: str) -> str:
    """Return a note of the editors in the language in use, else as it is: for a line, and a direction, of its own."""
    return spoken().note(english) or english


def in_english(words: str) -> str:
    """Return English words that the language in use has none for, quoted and said to be English."""
    return translate("Wording", "“{words}” (English)").format(words=spoken().set_apart(words))


def worded_stage(english: str) -> str:
    """Return the date of a stage as worded, as `worded_text`: it is reached “by” a date, and does not last from it."""
    one = re.fullmatch(_ONE_DATE, english)
    date = iso_date(one[2]) if one and one[1].lower() == "by" else ""
    return _words("by {date}", "of a stage").format(date=date_words(date)) if date else worded_text(english)


def worded_period(dated: Arrangement | Statement, as_of: str) -> str:
    """Return a period as worded, in the language in use; what it says is "currently" so is dated `as_of` instead."""
    resolved = resolve_currently(dated.period, as_of)
    return resolved if resolved != dated.period else worded_text(dated.period, lasts=dated.status is Status.CURRENT)


def _with_dates(english: str, lasts: bool) -> str:
    """Return a period of one or two dates in the language in use; blank for any other."""
    if two := re.fullmatch(_TWO_DATES, english):
        start, end = iso_date(two[2]), iso_date(two[3])
        if not (start and end):
            return ""
        if two[1].lower() == "from":
            return time_words(start, end)
        first, last = span_words(start, end)
        return _words(_WITH_DATE["between"]).format(start=first, end=last)
    one = re.fullmatch(_ONE_DATE, english)
    date = iso_date(one[2]) if one else ""
    if not one or not date:
        return ""
    word = one[1].lower()
    if word == "since":
        return time_words(date, "", lasts=lasts)
    pattern = _WITH_DATE.get(word)
    return _words(pattern).format(date=date_words(date)) if pattern else date_in_sentence(date)
