"""The readings of a question: which of its states may have which roles, from the likeliest.

"The US in Iran" and "Iran in the US" are different questions. Where the words leave the role of a state open, readings
are tried from the most usual one ("US Iran": represented state, host state).
"""

from __future__ import annotations

from functools import cached_property
from itertools import permutations, product
from typing import TYPE_CHECKING

from index.answers.question import ROLES, Role
from index.answers.selecting import party_of, worded_names
from index.arrangements.relations import is_doubtful
from index.arrangements.stages import unsettled
from index.model import StageKind, Status
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from index.answers.question import Named, Question
    from index.model import Arrangement, State

Reading = dict[Role, tuple["State", ...]]
"""The states of a question by their roles; several for one role mean any of them."""

# By the number of states: the roles they may have in the order in which they are named, the most usual reading first.
# Readings in one inner tuple are equally usual; the arrangements of all of them answer.
_ORDERS: dict[int, tuple[tuple[tuple[Role, ...], ...], ...]] = {
    1: (((Role.POWER,),), ((Role.REPRESENTED,),), ((Role.HOST,),)),
    2: (
        ((Role.REPRESENTED, Role.HOST),),
        ((Role.POWER, Role.HOST), (Role.POWER, Role.REPRESENTED)),
        ((Role.HOST, Role.POWER), (Role.REPRESENTED, Role.POWER)),
        ((Role.HOST, Role.REPRESENTED),),
    ),
    3: tuple((order,) for order in permutations(ROLES)),
}


def readings_of(question: Question) -> Iterator[list[Reading]]:
    """Yield the readings that the words of a question allow, from the likeliest; those equally usual as one list."""
    named = question.named
    ranked: dict[tuple[int, int], dict[int, Reading]] = {}
    given = [state.roles for state in named if state.explicit]
    if len(set(given)) < len(given):  # two states would have one role, and neither is believed
        named = tuple(replace(state, roles=ROLES, open=True) for state in named)
    if question.bare and len(named) == len(ROLES):  # their order tells little: each may have any role
        named = tuple(replace(state, roles=tuple(dict.fromkeys((*state.roles, *ROLES)))) for state in named)
    allowed = [state.roles for state in named]
    for roles in product(*allowed):
        if len(set(roles)) < len(roles) or len(roles) not in _ORDERS:
            continue
        unlikely = sum(state.roles.index(role) for state, role in zip(named, roles, strict=True) if not state.open)
        usual = next(place for place, orders in enumerate(_ORDERS[len(roles)]) if roles in orders)
        reading = {role: state.states for role, state in zip(roles, named, strict=True)}
        ranked.setdefault((unlikely, usual), {})[_ORDERS[len(roles)][usual].index(roles)] = reading
    for _, readings in sorted(ranked.items(), key=lambda item: item[0]):
        usual_first = [reading for _, reading in sorted(readings.items())]
        back = [_turned(reading) for reading in usual_first] if question.both_ways else []
        yield [*usual_first, *(reading for reading in back if reading not in usual_first)]


def _turned(reading: Reading) -> Reading:
    """Return a reading with its two states the other way round: represented state and host, if it has both."""
    both = {Role.REPRESENTED, Role.HOST} & reading.keys()
    one, other = sorted(both) if len(both) == 2 else [*reading][:2]
    return reading | {one: reading[other], other: reading[one]}


def is_likeliest(question: Question, reading: Reading) -> bool:
    """Return whether every state whose words say something about its role has the likeliest one in a reading."""
    return all(each.open or {*reading.get(each.roles[0], ())} & {*each.states} for each in question.named)


class ByRoles:
    """Arrangements by the roles of their states: current ones first, doubtful ones last."""

    def __init__(self, arrangements: Iterable[Arrangement]) -> None:
        """Take the arrangements, in order; they are gone through when they are first asked for."""
        self._given = arrangements

    @cached_property
    def _ordered(self) -> tuple[Arrangement, ...]:
        return tuple(sorted(self._given, key=_order))

    @cached_property
    def _places(self) -> dict[tuple[Role, str | None], set[int]]:
        places: dict[tuple[Role, str | None], set[int]] = {}
        for place, each in enumerate(self._ordered):
            for role in ROLES:
                places.setdefault((role, party_of(each, role).code), set()).add(place)
        return places

    @cached_property
    def _worded_hosts(self) -> dict[str, set[int]]:
        places: dict[str, set[int]] = {}
        for place, each in enumerate(self._ordered):
            for name in worded_names(each.host):
                places.setdefault(name, set()).add(place)
        return places

    def having(self, reading: Mapping[Role, tuple[State, ...]]) -> tuple[Arrangement, ...]:
        """Return the arrangements in which the states of a reading have their roles."""
        if not reading:
            return self._ordered
        found = (set[int]().union(*(self._of(role, state) for state in states)) for role, states in reading.items())
        return tuple(self._ordered[place] for place in sorted(set.intersection(*found)))

    def knows(self, state: State) -> bool:
        """Return whether a state has any role in any of them."""
        return any(self._of(role, state) for role in ROLES)

    def unknown(self, named: Iterable[Named]) -> tuple[Named, ...]:
        """Return the named states of which there is no arrangement at all, in any of their readings."""
        return tuple(each for each in named if not any(map(self.knows, each.states)))

    def count(self, role: Role, code: str | None) -> int:
        """Return in how many arrangements a state (a code) has a role."""
        return len(self._places.get((role, code), ()))

    def first(self, represented: str, host: str) -> Arrangement | None:
        """Return the first arrangement for one state in another (codes), None if there is none."""
        both = self._places.get((Role.REPRESENTED, represented), set()) & self._places.get((Role.HOST, host), set())
        return self._ordered[min(both)] if both else None

    def _of(self, role: Role, state: State) -> set[int]:
        found = self._places.get((role, state.code), set())
        if role is not Role.HOST:
            return found
        return found | self._worded_hosts.get(state.name, set())


def _order(arrangement: Arrangement) -> tuple[bool, bool]:
    refused = unsettled(arrangement) is StageKind.REFUSED
    return is_doubtful(arrangement) or refused, arrangement.status is not Status.CURRENT


def narrowed(reading: Reading, found: Iterable[Arrangement]) -> Reading:
    """Return a reading with those states only that arrangements have, where a name may mean several: Yemen."""
    found = tuple(found)
    had = {role: {party_of(arrangement, role).code for arrangement in found} for role in reading}
    return {
        role: tuple(state for state in states if state.code in had[role]) or states for role, states in reading.items()
    }
