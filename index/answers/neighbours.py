"""What lies beside an answer: the opposite direction, states in more arrangements than it has, those of an anchor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.question import ROLES, Role
from index.answers.selecting import party_of
from index.arrangements.relations import in_time, neighbours
from index.model import SOURCE_LAYER, Assessment
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from index.answers.facts import AnswerFacts
    from index.answers.question import Question
    from index.answers.roles.role_readings import ByRoles, Reading
    from index.model import Arrangement, Party, State

# Of what came before or after one power, so many represented and host states are named at most.
MOST_BESIDE = 3


def with_neighbours(facts: AnswerFacts, by_roles: ByRoles) -> AnswerFacts:
    """Return an answer with the opposite direction, unless both were asked for, and states to ask about further."""
    reading, found = facts.reading, facts.arrangements
    opposite = None if facts.question.both_ways else opposite_of(reading, found, by_roles)
    return replace(facts, opposite=opposite, follow_ups=tuple(in_more(reading, found, by_roles)))


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


def borne_out_beside(doubtful: Sequence[Arrangement], by_roles: ByRoles) -> tuple[Arrangement, ...]:
    """Return what public records name for the same two states, where they contradict the first of what is doubtful."""
    if not doubtful or doubtful[0].assessment is not Assessment.CONTRADICTED:
        return ()
    beside = neighbours(doubtful[0], by_roles.having({}))
    found = in_time((*beside.before, *beside.undated, *beside.after))
    return tuple(each for each in found if any(said.layer != SOURCE_LAYER for said in each.statements))


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


def is_of_many(question: Question, reading: Reading, held: Iterable[Arrangement]) -> bool:
    """Return whether the anchor of a question acted for too many to name, so that no denial would tell for whom."""
    if question.no_longer:
        return True  # what goes on elsewhere is not denied
    codes = {state.code for state in question.anchor}
    return Role.REPRESENTED not in reading and any(each.power.code in codes for each in held)


def beside_anchor(
    question: Question, reading: Reading, held: Iterable[Arrangement], states_of: Callable[[Party], Iterable[State]]
) -> Reading | None:
    """Return a reading with the states for and in which the anchor of a question acted; None for too many to name.

    Who has acted for others there came neither before it nor after it. Of a host that is named all are told.
    """
    if not question.anchor:
        return reading
    codes = {state.code for state in question.anchor}
    anchors = [each for each in held if each.power.code in codes]
    parties = {role: dict.fromkeys(party_of(each, role) for each in anchors) for role in (Role.REPRESENTED, Role.HOST)}
    many = {role for role, found in parties.items() if len(found) > MOST_BESIDE}
    if many and (many != {Role.REPRESENTED} or Role.HOST not in reading):
        return None
    few = {role: found for role, found in parties.items() if role not in many}
    acted = {role: tuple(state for each in found for state in states_of(each)) for role, found in few.items()}
    beside = {role: states for role, states in acted.items() if states} | reading
    return {role: beside[role] for role in ROLES if role in beside}
