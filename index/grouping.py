"""Bring the statements of one arrangement together, whichever document or layer they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.model import Arrangement, Assessment, Party, State, Statement, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNSOUND = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)
# Stands in an arrangement's id for a party that is not stated.
_NOT_STATED = "unstated"


@dataclass(frozen=True, slots=True)
class Claim:
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
    """Return the arrangements that the claims state, in the order of first mention; parties get their states' names."""
    names = {state.code: state.name for state in states}
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.arrangement, []).append(claim)
    return tuple(_arrangement(identifier, members, names) for identifier, members in groups.items())


def _arrangement(identifier: str, claims: list[Claim], names: dict[str, str]) -> Arrangement:
    power, represented, host = (
        Party(party.code, names[party.code]) if party.code else party for party in claims[0].parties
    )
    best = max((claim.statement for claim in claims), key=_worth)
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
        assessment=best.assessment,
        statements=tuple(claim.statement for claim in claims),
    )


def _worth(statement: Statement) -> tuple[bool, bool, bool, bool]:
    """Rank what a statement tells about an arrangement: soundly, with dates, with a period, with a status."""
    dated = bool(statement.start or statement.end)
    known = statement.status is not Status.UNKNOWN
    return statement.assessment not in _UNSOUND, dated, bool(statement.period), known
