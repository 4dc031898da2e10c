"""Check the terms of the glossary against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.content.documents import excerpt
from index.content.record_reader import RecordPlace
from index.content.records import TermRecord, value_of
from index.folding import fold_name
from index.model import Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from index.errors import Problem


class ParsedTerm(NamedTuple):
    """A term as its file says it, with its place."""

    place: RecordPlace
    record: TermRecord

    @property
    def term(self) -> Term:
        """Return the term; it must be without problems."""
        return value_of(Term, self.record)


def problems_of_terms(terms: Iterable[ParsedTerm], *, complete: bool) -> Iterator[Problem]:
    """Say what is wrong between terms; unless they are `complete`, none is missed that another speaks of."""
    terms = list(terms)
    yield from _shared_spellings(terms)
    known = {said.record.id for said in terms}
    for said in terms:
        for other in said.record.see_also:
            if other == said.record.id:
                yield said.place.problem("see_also", "The term leads to itself.", f"Remove “{other}”.")
            elif complete and other not in known:
                what = f"There is no term “{excerpt(other)}”."
                yield said.place.problem("see_also", what, "Write the id of another term.")


def _shared_spellings(terms: list[ParsedTerm]) -> Iterator[Problem]:
    """Refuse a name or form that two terms have: a text could not be linked to one of them."""
    owners: dict[str, ParsedTerm] = {}
    for said in terms:
        for key, spelling in [("term", said.record.term), *(("forms", form) for form in said.record.forms)]:
            owner = owners.setdefault(fold_name(spelling), said)
            if owner is not said:
                what = f"“{excerpt(spelling)}” also stands for the term “{owner.record.term}”."
                yield said.place.problem(key, what, "Leave it to one of the two terms.")
