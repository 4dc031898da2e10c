"""Bring the statements of one arrangement together, whichever document or layer they stand in.

One statement speaks for an arrangement: start, end, period, status and as-of date are all its own, never mixed from
two, so that "current" keeps the date that it was said of. What rests on the best evidence speaks: sound before what the
record contradicts or does not support; what says anything of time before what says nothing; an official or academic
record before other records, and these before a document's wording; then what gives dates, a period, a status. All
others keep what they say: where dates differ, both are shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.bounds import bounds_of
from index.content.citation_parts import AUTHORITATIVE_KINDS
from index.model import SOURCE_LAYER, Arrangement, Assessment, Party, State, Statement, Status
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Iterable

UNSOUND = frozenset({Assessment.CONTRADICTED, Assessment.UNSUPPORTED})
# From the worst to the best; what was checked and found roughly right is worth more than what was not checked.
_RANKS = (
    Assessment.CONTRADICTED,
    Assessment.UNSUPPORTED,
    Assessment.NOT_CHECKED,
    Assessment.IMPRECISE,
    Assessment.CONFIRMED,
)
# Stands in an arrangement's id for a party that is not stated.
_NOT_STATED = "unstated"


class Claim(Struct, frozen=True):
    """A statement with its parties: each a code, or words where no state is named, or blank where none is stated.

    `term` tells two arrangements between the same states apart.
    """

    statement: Statement
    power: Party
    represented: Party
    host: Party
    term: str = ""

    @property
    def parties(self) -> tuple[Party, Party, Party]:
        """Return power, represented state and host state, in this order."""
        return self.power, self.represented, self.host

    @property
    def is_general(self) -> bool:
        """Return whether no state is named, or a party by words alone: such a statement is an arrangement by itself."""
        parties = self.parties
        return not any(party.code for party in parties) or any(party.name and not party.code for party in parties)

    @property
    def arrangement(self) -> str:
        """Return the id of what is claimed: "ch-us-ir", or with its term "ch-us-ir-1980"; a general statement's own."""
        if self.is_general:
            return self.statement.id
        codes = [(party.code or _NOT_STATED).lower() for party in self.parties]
        return "-".join([*codes, self.term] if self.term else codes)


def group(claims: Iterable[Claim], states: Iterable[State]) -> tuple[Arrangement, ...]:
    """Return the arrangements that the claims state, in the order of first mention; parties get their states' names.

    Those that were never in force stand after those that were, and those that the record does not bear out come last.
    Within an arrangement, sound statements come first. A statement of the source layer whose dates those of every sound
    record contradict is imprecise at best.
    """
    names = {state.code: state.name for state in states}
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.arrangement, []).append(claim)
    found = (_arrangement(identifier, members, names) for identifier, members in groups.items())
    return tuple(sorted(found, key=lambda each: (each.assessment in UNSOUND, each.status is Status.NEVER)))


def speaker(statements: Iterable[Statement]) -> Statement:
    """Return the one of an arrangement's statements that start, end, period, status and as-of date come from."""
    return max(statements, key=_worth)


def _arrangement(identifier: str, claims: list[Claim], names: dict[str, str]) -> Arrangement:
    power, represented, host = (
        Party(party.code, names[party.code]) if party.code else party for party in claims[0].parties
    )
    statements = _compared([claim.statement for claim in claims])
    best = speaker(statements)
    return Arrangement(
        id=identifier,
        power=power,
        represented=represented,
        host=host,
        start=best.start,
        end=best.end,
        period=best.period,
        status=best.status,
        as_of=best.as_of,
        assessment=_assessment(statements),
        statements=tuple(sorted(statements, key=lambda statement: statement.assessment in UNSOUND)),
    )


def _compared(statements: list[Statement]) -> list[Statement]:
    """Return the statements, those of the source layer as imprecise where their dates are not those of the record."""
    records = [each for each in statements if each.layer != SOURCE_LAYER and each.assessment not in UNSOUND]
    bounds = [bounds_of(record) for record in records]

    def compared(statement: Statement) -> Statement:
        open_to_doubt = statement.layer == SOURCE_LAYER and statement.assessment not in UNSOUND
        if open_to_doubt and bounds and all(map(bounds_of(statement).contradict, bounds)):
            return replace(statement, assessment=Assessment.IMPRECISE)
        return statement

    return [compared(statement) for statement in statements]


def _assessment(statements: list[Statement]) -> Assessment:
    """Return what the arrangement is, as told by its sound statements: the best; without any, the worst.

    So a mandate that the register confirms stays confirmed where a document is wrong about its dates; that statement
    itself stays contradicted.
    """
    found = {statement.assessment for statement in statements}
    return max(found - UNSOUND, key=_RANKS.index) if found - UNSOUND else min(found, key=_RANKS.index)


def _worth(statement: Statement) -> tuple[bool, bool, int, bool, bool, bool]:
    """Rank what a statement tells about an arrangement; see this module's docstring."""
    dated, worded = bool(statement.start or statement.end), bool(statement.period)
    known = statement.status is not Status.UNKNOWN
    telling = dated or worded or known
    return statement.assessment not in UNSOUND, telling, _evidence(statement), dated, worded, known


def _evidence(statement: Statement) -> int:
    """Return 2 for an official or academic record, 1 for another record, 0 for the wording of a document."""
    if statement.layer == SOURCE_LAYER:
        return 0
    return 2 if any(citation.kind in AUTHORITATIVE_KINDS for citation in statement.citations) else 1
