"""Which statement of an arrangement to show first."""

from __future__ import annotations

import re

from index.citation import Citation, RecordKind
from index.model import SOURCE_LAYER, Arrangement, Assessment, Statement
from index.values import replace
from index.words.language import ENGLISH

_KINDS = tuple(RecordKind)
_UNSOUND = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)


def best_statement(arrangement: Arrangement) -> Statement:
    """Return the statement that supports the arrangement best.

    It is one that the record bears out; of those, one whose words carry the dates that are shown of the arrangement; of
    those, the words of a source, else the record that gives these dates, else the first.
    """

    def rank(statement: Statement) -> tuple[bool, bool, bool, bool]:
        return (
            statement.assessment not in _UNSOUND,
            _carries_dates(statement, arrangement),
            statement.layer == SOURCE_LAYER and bool(statement.start or statement.period),
            bool(statement.start) and statement.start == arrangement.start,
        )

    return max(arrangement.statements, key=rank)


def as_stated(arrangement: Arrangement, statement: Statement) -> Arrangement:
    """Return an arrangement as one of its statements tells it: nothing of what the others say."""
    facts = {fact: getattr(statement, fact) for fact in ("start", "end", "period", "status", "as_of", "stages")}
    return replace(arrangement, statements=(statement,), **facts)


def by_evidence(arrangement: Arrangement) -> list[Statement]:
    """Return the statements with the best evidence first: by their best record, new before old, hedged ones last."""

    def rank(statement: Statement) -> tuple[bool, bool, int]:
        kinds = [_KINDS.index(record.kind) for record in statement.citations]
        return (statement.hedged, statement.assessment in _UNSOUND, min(kinds, default=len(_KINDS)))

    newest_first = sorted(arrangement.statements, key=_newest_record, reverse=True)
    return sorted(newest_first, key=rank)


def _newest_record(statement: Statement) -> str:
    return max((record.date for record in statement.citations), default="")


def records_beside(arrangement: Arrangement, statement: Statement) -> tuple[Citation, ...]:
    """Return the records to show beside a statement of an arrangement: its own.

    Where its words do not say until when the arrangement is current, the record of that date comes first.
    """
    as_of = arrangement.as_of
    if not as_of or says_date(statement.quote, as_of):
        return statement.citations
    records = dict.fromkeys(record for each in (statement, *arrangement.statements) for record in each.citations)
    return tuple(sorted(records, key=lambda record: record.date != as_of))


def says_date(text: str, date: str) -> bool:
    """Return whether an English text names an ISO date as exactly as it is: "8 February to 28 June 2004" names both."""
    year, *rest = map(int, date.split("-"))
    before_year = ENGLISH.date(year, *rest).removesuffix(str(year)).strip()
    elided = rf"{before_year}(?: to [^.;,]*?)? {year}" if rest else str(year)
    return re.search(rf"(?<!\d){elided}(?!\d)", text) is not None


def _carries_dates(statement: Statement, arrangement: Arrangement) -> bool:
    """Return whether the quotation names the dates on which an arrangement began and ended, as far as stated."""
    return all(says_date(statement.quote, date) for date in (arrangement.start, arrangement.end) if date)
