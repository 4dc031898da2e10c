"""Reads the times of a question: days, months, years, spans and decades, and the periods that the library dates.

A time is two ISO days, its first and its last. Every month ends on its 31st here, as in `index.arrangements.bounds`:
these days are compared and never shown.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from index.answers.when.ages import ages_marked
from index.answers.when.hijri_years import hijri_years_marked
from index.answers.when.numeric_dates import numeric_dates_marked
from index.arrangements.bounds import first_day, last_day
from index.words.dates import days_in_month

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

EVER, FOREVER = "0001-01-01", "9999-12-31"
# Protecting powers are known since the 16th century; other numbers of four digits are quantities.
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_DASH = r"\s*[-–—−/]\s*"
# What has figures in it, in the order in which it is tried. A text, which `re` makes into a pattern when it is needed.
_FIGURES = (
    rf"(?i)(?<![\w.])(?:"
    rf"(?P<day>{_YEAR}-(?:0[1-9]|1[0-2])(?:-\d\d)?)"
    rf"|(?P<first>{_YEAR}){_DASH}(?P<last>{_YEAR}|\d\d)"
    rf"|(?P<year>{_YEAR})"
    rf")(?![\w])"
)
# Arabic joins "and", "in" and "to" to a day and a year, too: “و١٩٦٣”, and to a month.
_JOINED_TO_FIGURES = r"(?<!\w)([وفبلك])(?=\d{1,4}(?:هـ?)?(?!\w))"
_MONTH_BEGINS = r"(?:\b|(?<=\b[وفبلك]))"
_ORDINAL = r"(?:st|nd|rd|th|er|\.|º)?"
_OF = r"(?:of\s+|de\s+|del\s+)?"
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


class Span(NamedTuple):
    """A time: the first and the last day of it, how the question writes it, and whether that names a state as well.

    `between` are the codes of the states on either side of a war. `behind_words` tells that a name means it only behind
    a word for a time, `of` are the states one of which a question must name, and `also` other times of the same name.
    """

    first: str
    last: str
    shown: str
    names_state: bool = False
    between: tuple[tuple[str, ...], ...] = ()
    behind_words: bool = False
    of: tuple[str, ...] = ()
    also: tuple[Span, ...] = ()

    def to(self, end: Span) -> Span:
        """Return the time from the beginning of this one to the end of another."""
        last = max(self.last, end.last)
        named = not any(map(str.isdigit, f"{self.shown}{end.shown}"))  # no war reaches from one war to another
        return Span(self.first, last, f"{self.first} to {last}" if named else f"{self.shown} to {end.shown}")


def mark_times(
    text: str, months: Mapping[str, int], kept: Sequence[tuple[int, int]] = (), *, month_first: bool = False
) -> tuple[str, dict[str, Span]]:
    """Return a text with a made-up word in place of every date, decade and century, and the times by these words.

    `months` are the numbers of months by their names, in the language of the text, as people write them. The stretches
    `kept`, in characters, have no time in them. `month_first` tells that "4/5/2011" may be a day of April, too.
    """
    found: dict[str, Span] = {}
    whole = {f"xkept{chr(ord('a') + place)}x": text[slice(*span)] for place, span in enumerate(kept)}
    for word, written in whole.items():
        text = text.replace(written, word)

    def marked(span: Span) -> str:
        word = f"xtime{chr(ord('a') + len(found) % 26)}x"
        found[word] = span
        return f" {word} "

    def named(match: re.Match[str]) -> str:
        month = months[match["month"].casefold().rstrip(".")]
        day = match["before"] or match["after"]
        written = f"{match['year']}-{month:02}" + (f"-{int(day):02}" if day else "")
        return marked(_whole(written, match[0]))

    def between(first: str, last: str, written: str) -> str:
        return marked(Span(first, last, written.strip()))

    text = text.translate(_ARABIC_DIGITS)
    has_figures = any(map(str.isdigit, text))  # most texts have none, and no use for patterns that look for them
    if has_figures:
        text = re.sub(_JOINED_TO_FIGURES, r"\1 ", text)
        text = hijri_years_marked(numeric_dates_marked(text, between, month_first=month_first), between)
    if has_figures and months:
        names = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
        text = _month_without_year(names).sub(r"\g<0> \g<year>", text)
        text = _with_month_names(names).sub(named, text)
    text = ages_marked(text, lambda first, last: between(f"{first}-01-01", f"{last}-12-31", f"{first}–{last}"))
    if has_figures:
        text = re.sub(_FIGURES, lambda match: marked(_span(match)), text)
    for word, written in whole.items():
        text = text.replace(word, written)
    return text, found


def day_beside(day: str, step: int) -> str:
    """Return the day before or after one; before the first day of a month is the 31st, with which every month ends."""
    year, month, number = map(int, day.split("-"))
    number += step
    if 1 <= number <= days_in_month(year, month):
        return f"{year:04}-{month:02}-{number:02}"
    year, month = divmod(year * 12 + month - 1 + step, 12)
    return f"{year:04}-{month + 1:02}-{1 if step > 0 else 31:02}"


def _with_month_names(names: str) -> re.Pattern[str]:
    """Return what finds "21 May 1980", "May 21, 1980" and "mai 1980" by these names of months."""
    return re.compile(
        rf"(?:\b(?P<before>\d{{1,2}}){_ORDINAL}\s+{_OF})?{_MONTH_BEGINS}(?P<month>{names})\.?"
        rf"(?:\s+(?P<after>\d{{1,2}}){_ORDINAL},?)?\s+{_OF}(?P<year>{_YEAR})\b",
        re.IGNORECASE,
    )


def _month_without_year(names: str) -> re.Pattern[str]:
    """Return what finds the first of two months of which only the second has its year: "from May to June 1980"."""
    return re.compile(
        rf"{_MONTH_BEGINS}(?:{names})\b\.?(?:\s+\d{{1,2}}(?!\d){_ORDINAL})?"
        rf"(?=(?:\s*[-–—/]\s*|\s+(?:[^\W\d]{{1,6}}\s+){{1,2}}|\s+و)(?:\d{{1,2}}{_ORDINAL}\s+{_OF})?"
        rf"(?:{names})\b\.?(?:\s+\d{{1,2}}(?!\d){_ORDINAL},?)?\s+{_OF}(?P<year>{_YEAR})\b)",
        re.IGNORECASE,
    )


def _span(match: re.Match[str]) -> Span:
    kind, written = match.lastgroup or "", match[0]
    if kind == "last":
        first, last = match["first"], match["last"]
        last = last if len(last) == 4 else first[:2] + last
        return Span(first_day(first), last_day(max(first, last)), written)
    return _whole(match[kind], written)


def _whole(date: str, written: str) -> Span:
    """Return an ISO date of any precision as a time; of "1980-13" the year is believed, of "1980-02-30" the month."""
    year, *rest = date.split("-")
    believed = rest[:1] if rest and 1 <= int(rest[0]) <= 12 else []
    days = days_in_month(int(year), int(rest[0])) if believed else 0
    believed += rest[1:2] if len(rest) > 1 and 1 <= int(rest[1]) <= days else []
    believed_date = "-".join([year, *believed])
    return Span(first_day(believed_date), last_day(believed_date), written.strip())
