"""A public record in words, in the language in use: alike in every view, so that it can be weighed wherever it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.citation import RecordKind
from index.words.dates import date_words
from index.words.language import ENGLISH, spoken, translatable, translate
from index.words.punctuation import listed_apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.citation import Citation

_words = partial(translate, "Record")
_KINDS = {
    RecordKind.TREATY_BODY: translatable("Record", "treaty body"),
    RecordKind.MINISTRY: translatable("Record", "ministry"),
    RecordKind.OFFICIAL_SERIES: translatable("Record", "official series"),
    RecordKind.ACADEMIC: translatable("Record", "academic"),
    RecordKind.PRESS: translatable("Record", "press"),
    RecordKind.DATASET: translatable("Record", "data set"),
    RecordKind.REFERENCE: translatable("Record", "work of reference"),
    RecordKind.WIKIPEDIA: translatable("Record", "Wikipedia"),
}


def kind_word(kind: RecordKind) -> str:
    """Return the kind of a public record in the language in use."""
    return translate("Record", _KINDS[kind])


def record_words(record: Citation) -> str:
    """Return a record as "Title (Publisher, 15 January 2026; press; seen 12 March 2026)"."""
    publisher = record.publisher or _words("publisher not stated")
    date = date_words(record.date) if record.date else _words("undated")
    seen = _words("seen {0}").format(date_words(record.seen)) if record.seen else ""
    about = listed_apart(("" if _says_its_kind(record) else kind_word(record.kind), seen))
    # A pattern, not a list: languages from right to left set titles and publishers apart in it.
    pattern = _words("{title} ({publisher}, {date}; {about})") if about else _words("{title} ({publisher}, {date})")
    return pattern.format(title=record.title, publisher=publisher, date=date, about=about)


def _says_its_kind(record: Citation) -> bool:
    """Return whether who published a record tells of what kind it is: Wikipedia, but not a copy of it elsewhere."""
    return record.publisher == _KINDS[record.kind]


def addressed_record(record: Citation) -> str:
    """Return a record in words, with its address in full."""
    return _words("{record}, {address}").format(record=record_words(record), address=record.address)


def heaviest_record(records: Sequence[Citation]) -> str:
    """Return the first of several records, which weighs most, and how many more there are; blank when there is none."""
    if not records:
        return ""
    first, more = record_words(records[0]), len(records) - 1
    return _words("{record}, and %n more record(s)", n=more).format(record=first) if more else first


def as_in_the_sources() -> str:
    """Return, for a document that quotes, in which language that is; blank in English, the language of the sources."""
    if spoken() is ENGLISH:
        return ""
    return _words("Quotations and titles stand as in the sources, most of them in English.")
