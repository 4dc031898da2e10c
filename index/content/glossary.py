"""Checks the terms of the glossary against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.content.documents import excerpt
from index.content.record_reader import RecordPlace
from index.content.records import TermRecord, value_of
from index.folding import fold_name
from index.model import Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from index.content.bibliography import Bibliography
    from index.errors import Problem


class ParsedTerm(NamedTuple):
    """A term as written, with its place in the file."""

    place: RecordPlace
    record: TermRecord

    def term(self, records: Bibliography) -> Term:
        """Return the value; the term must have no problems."""
        return value_of(Term, self.record, citations=records.cited(self.record.citations))


def problems_of_terms(terms: Iterable[ParsedTerm], records: Bibliography, *, complete: bool) -> Iterator[Problem]:
    """Yield the problems of terms. Unless they are `complete`, unknown ids in `see_also` are not reported."""
    terms = list(terms)
    yield from _shared_spellings(terms)
    known = {term.record.id for term in terms}
    for term in terms:
        complaints = records.complaints(term.record.citations, term.record.id)
        yield from (term.place.problem(*complaint) for complaint in complaints)
        for other in term.record.see_also:
            if other == term.record.id:
                yield term.place.problem("see_also", "The term leads to itself.", f"Remove “{other}”.")
            elif complete and other not in known:
                what = f"There is no term “{excerpt(other)}”."
                yield term.place.problem("see_also", what, "Write the id of another term.")


def _shared_spellings(terms: list[ParsedTerm]) -> Iterator[Problem]:
    """Report a name or form that two terms have: a text could be linked to either, and a question mean either."""
    owners: dict[str, ParsedTerm] = {}
    for term in terms:
        others = [(key, each) for key in ("forms", "names") for each in getattr(term.record, key)]
        for key, spelling in [("term", term.record.term), *others]:
            owner = owners.setdefault(fold_name(spelling), term)
            if owner is not term:
                what = f"“{excerpt(spelling)}” also stands for the term “{owner.record.term}”."
                yield term.place.problem(key, what, "Leave it to one of the two terms.")
