"""Groups statements by arrangement, whichever document or layer they are in.

One statement, the best one, gives an arrangement its stages, period, status and as-of date: taken from two,
"current" could get the as-of date of another text. Compared are, in this order: whether the record bears the statement
out; whether it says anything about time; its evidence (an official or academic record, then other records, then the
wording of a document); whether it gives a date, a period, a status. All statements are kept: where their dates differ,
both are shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.bounds import bounds_of
from index.arrangements.confirmation import latest_record
from index.content.citation_parts import AUTHORITATIVE_KINDS
from index.model import SOURCE_LAYER, Arrangement, Assessment, Party, State, Statement, Status
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Iterable

UNSOUND = frozenset({Assessment.CONTRADICTED, Assessment.UNSUPPORTED})
# From the worst to the best: what several records say roughly counts more than what one alone says.
_RANKS = (
    Assessment.CONTRADICTED,
    Assessment.UNSUPPORTED,
    Assessment.ONE_SOURCE,
    Assessment.IMPRECISE,
    Assessment.CONFIRMED,
)
# The part of an arrangement's id for a party that is not stated.
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
        """Return whether no party is a state, or one is words only: such a statement is an arrangement by itself."""
        parties = self.parties
        return not any(party.code for party in parties) or any(party.name and not party.code for party in parties)

    @property
    def arrangement(self) -> str:
        """Return the id of the arrangement: "ch-us-ir", with a term "ch-us-ir-1980", or the statement's own."""
        if self.is_general:
            return self.statement.id
        codes = [(party.code or _NOT_STATED).lower() for party in self.parties]
        return "-".join([*codes, self.term] if self.term else codes)


def group(claims: Iterable[Claim], states: Iterable[State]) -> tuple[Arrangement, ...]:
    """Return the arrangements of the claims, in the order of first mention; parties get the names of their states.

    Arrangements that were never in force come after the others, and those that the record does not bear out come last.
    Within an arrangement, sound statements come first. A statement of the source layer is imprecise at best when its
    dates contradict those of every sound record.
    """
    names = {state.code: state.name for state in states}
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.arrangement, []).append(claim)
    found = (_arrangement(identifier, members, names) for identifier, members in groups.items())
    return tuple(
        sorted(found, key=lambda arrangement: (arrangement.assessment in UNSOUND, arrangement.status is Status.NEVER))
    )


def speaker(statements: Iterable[Statement]) -> Statement:
    """Return the statement that gives an arrangement its stages, period, status and as-of date."""
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
        stages=best.stages,
        attested=best.attested,
        not_before=best.not_before,
        scope=best.scope,
        last_confirmed=latest_record(statements) if best.status is Status.CURRENT else "",
        period=best.period,
        status=best.status,
        as_of=best.as_of,
        assessment=_assessment(statements),
        statements=tuple(sorted(statements, key=lambda statement: statement.assessment in UNSOUND)),
    )


def _compared(statements: list[Statement]) -> list[Statement]:
    """Return the statements, with those of the source layer imprecise whose dates contradict every sound record."""
    records = [
        statement for statement in statements if statement.layer != SOURCE_LAYER and statement.assessment not in UNSOUND
    ]
    bounds = [bounds_of(record) for record in records]

    def compared(statement: Statement) -> Statement:
        open_to_doubt = statement.layer == SOURCE_LAYER and statement.assessment not in UNSOUND
        if open_to_doubt and bounds and all(map(bounds_of(statement).contradict, bounds)):
            return replace(statement, assessment=Assessment.IMPRECISE)
        return statement

    return [compared(statement) for statement in statements]


def _assessment(statements: list[Statement]) -> Assessment:
    """Return the best assessment of the sound statements, or the worst of all if none is sound.

    So a mandate that the register confirms stays confirmed when a document is wrong about its dates, while the
    statement of that document stays contradicted.
    """
    found = {statement.assessment for statement in statements}
    return max(found - UNSOUND, key=_RANKS.index) if found - UNSOUND else min(found, key=_RANKS.index)


def _worth(statement: Statement) -> tuple[bool, bool, int, bool, bool, bool]:
    """Return the rank of a statement, to be compared; see the docstring of this module."""
    dated, worded = any(stage.date for stage in statement.stages), bool(statement.period)
    known = statement.status is not Status.UNKNOWN
    telling = dated or worded or known
    return statement.assessment not in UNSOUND, telling, _evidence(statement), dated, worded, known


def _evidence(statement: Statement) -> int:
    """Return 2 for an official or academic record, 1 for another record, 0 for the wording of a document."""
    if statement.layer == SOURCE_LAYER:
        return 0
    return 2 if any(citation.kind in AUTHORITATIVE_KINDS for citation in statement.citations) else 1
