"""What the library rests on, told in the terminal: records by kind and age, arrangements by how many agree. No Qt."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from index.arrangements.record_coverage import AGES, record_coverage
from index.words.dates import date_words
from index.words.record_words import kind_word
from index.words.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.arrangements.record_coverage import RecordCoverage
    from index.built.library import Library


def record_report(library: Library) -> Iterator[str]:
    """Yield in sentences what the library rests on, and last a warning if something rests on Wikipedia alone."""
    found = record_coverage(library)
    kinds = ", ".join(f"{number:,} {kind_word(kind)}" for kind, number in found.by_kind.items() if number)
    yield f"{counted(found.records, 'record')}, cited {counted(found.citations, 'time')}: {kinds or 'none'}."
    yield f"Records by age on {date_words(found.date)}: {_ages(found)}."
    unnamed, unseen = counted(found.without_publisher, "record"), counted(found.without_day_seen, "record")
    yield f"Not stated: the publisher of {unnamed}, the day seen of {unseen}."
    *few, many = found.independent
    agreeing = ", ".join(f"{number:,} on {count or 'none'}" for count, number in enumerate(few))
    yield f"Arrangements by independent records: {agreeing}, {many:,} on {len(few)} or more."
    recent, older, undated = found.confirmed
    yield (
        f"Current arrangements: {recent:,} last confirmed within a year before {date_words(found.date)}, "
        f"{older:,} before that, {undated:,} by no dated record."
    )
    if alone := found.wikipedia_alone:
        rests = "rests" if len(alone) == 1 else "rest"
        yield f"Warning: {counted(len(alone), 'text')} {rests} on Wikipedia alone: {', '.join(alone)}."


def _ages(found: RecordCoverage) -> str:
    *dated, older, undated = found.by_age
    spans = [f"up to {AGES[0]} year", *(f"{first} to {last} years" for first, last in pairwise(AGES))]
    parts = [f"{number:,} of {span}" for span, number in zip(spans, dated, strict=True)]
    return ", ".join([*parts, f"{older:,} older", f"{undated:,} undated"])
