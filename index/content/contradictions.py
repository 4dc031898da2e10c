"""Where two passages of one document contradict each other: the arrangements that they state know each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from index.content.complaint import Complaint
from index.content.documents import excerpt
from index.model import SOURCE_LAYER, Assessment, Contradiction, Side
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from index.content.grouping import Claim
    from index.content.record_reader import RecordPlace
    from index.content.records import ContradictionRecord
    from index.errors import Problem
    from index.model import Arrangement, Block, Statement

_BORNE_OUT = frozenset({Assessment.CONFIRMED, Assessment.IMPRECISE})
_MEND = "Name two statements of one document about the same represented and host state, by different powers."


class ParsedContradiction(NamedTuple):
    """A contradiction as written, once for both statements, with its place in the file."""

    place: RecordPlace
    record: ContradictionRecord

    def problems(self, claims: Mapping[str, Claim], seen: set[frozenset[str]], *, complete: bool) -> Iterator[Problem]:
        """Yield all problems of the table.

        `claims` are those of all statements by id, if they are `complete`; `seen` are the pairs of earlier tables.
        """
        if frozenset(self.record.statements) in seen:
            mend = "Keep one of the two: a contradiction counts for both statements."
            yield self.place.problem("statements", "This contradiction is written twice.", mend)
        for complaint in self._complaints(claims, complete=complete):
            yield self.place.problem(*complaint)

    def _complaints(self, claims: Mapping[str, Claim], *, complete: bool) -> Iterator[Complaint]:
        for identifier in self.record.statements:
            if identifier not in claims and complete:
                yield Complaint("statements", f"There is no statement “{excerpt(identifier)}”.", _MEND)
        found = [claims[identifier] for identifier in self.record.statements if identifier in claims]
        if len(found) == len(self.record.statements) and not _can_contradict(*found):
            what = f"“{found[0].statement.id}” and “{found[1].statement.id}” cannot contradict each other."
            yield Complaint("statements", what, _MEND)


def with_contradictions(
    arrangements: Iterable[Arrangement], records: Iterable[ContradictionRecord], blocks: Iterable[Block]
) -> tuple[Arrangement, ...]:
    """Return the arrangements, each of those that two statements contradict with the same Contradiction."""
    found = {arrangement.id: arrangement for arrangement in arrangements}
    places = {block.id: block for block in blocks}
    stated = {statement.id: (each, places[statement.passage]) for each, statement in _source_statements(found.values())}
    for record in records:
        named = sorted((stated[name] for name in record.statements), key=lambda pair: pair[1].row)
        first, second = (Side(each.id, each.power, block.id, block.number) for each, block in named)
        borne_out = tuple(each.id for each, _ in named if each.assessment in _BORNE_OUT)
        for each, _ in named:
            known = found[each.id]
            told = (*known.contradictions, Contradiction((first, second), borne_out))
            found[each.id] = replace(known, contradictions=told)
    return tuple(found.values())


def _source_statements(arrangements: Iterable[Arrangement]) -> Iterator[tuple[Arrangement, Statement]]:
    for arrangement in arrangements:
        for statement in arrangement.statements:
            if statement.layer == SOURCE_LAYER:
                yield arrangement, statement


def _can_contradict(one: Claim, other: Claim) -> bool:
    statements = (one.statement, other.statement)
    return (
        all(statement.layer == SOURCE_LAYER for statement in statements)
        and statements[0].document == statements[1].document
        and (one.represented, one.host) == (other.represented, other.host)
        and one.power != other.power
    )
