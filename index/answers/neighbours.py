"""What lies beside an answer: the opposite direction, and the states that are in more arrangements than it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.question import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.answers.role_readings import ByRoles, Reading
    from index.model import Arrangement, Party, State


def opposite_of(reading: Reading, found: Sequence[Arrangement], by_roles: ByRoles) -> tuple[Party, Party] | None:
    """Return the represented state and the host of the opposite direction, None where no arrangement has them."""
    ends: set[tuple[str | None, str | None]]
    ends = {(arrangement.represented.code, arrangement.host.code) for arrangement in found}
    if not found and {Role.REPRESENTED, Role.HOST} <= reading.keys():
        ends = {(reading[Role.REPRESENTED][0].code, reading[Role.HOST][0].code)}
    # Of several pairs none is the one to turn round.
    if len(ends) != 1:
        return None
    ((represented, host),) = ends
    other = by_roles.first(host, represented) if represented and host else None
    return (other.represented, other.host) if other else None


def in_more(reading: Reading, found: Sequence[Arrangement], by_roles: ByRoles) -> Iterator[tuple[Role, Party | State]]:
    """Yield states that are in more arrangements than were found: the only power, and those of the question."""
    powers = {arrangement.power.code: arrangement.power for arrangement in found if arrangement.power.code}
    if len(powers) == 1 and reading.keys() != {Role.POWER}:
        ((code, power),) = powers.items()
        if by_roles.count(Role.POWER, code) > len(found):
            yield Role.POWER, power
    for role in (Role.REPRESENTED, Role.HOST):
        states = reading.get(role, ())
        if len(states) == 1 and len(reading) > 1 and by_roles.count(role, states[0].code) > len(found):
            yield role, states[0]
