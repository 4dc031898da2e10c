"""How arrangements relate: before and after, the opposite direction, other roles, and channels between states.

Nothing is guessed: one comes before another only where their dates leave no doubt, and arrangements that never were in
force, or that the public record contradicts or does not support, are kept apart from the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from index.arrangements.bounds import bounds_of
from index.arrangements.stages import earliest_date
from index.model import Arrangement, Assessment, Party, Status
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

Arrangements = tuple[Arrangement, ...]
AtTheTime = Callable[[Arrangements], tuple[Arrangements, Arrangements]]

_UNSOUND = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)


class Neighbours(Struct, frozen=True, kw_only=True):
    """The other arrangements for the same represented state in the same host state.

    `before` and `after` are in order of time, `undated` are those whose order is not known, and `doubtful` those that
    were never in force or that the record does not bear out.
    """

    before: Arrangements = ()
    after: Arrangements = ()
    undated: Arrangements = ()
    doubtful: Arrangements = ()


class Roles(Struct, frozen=True):
    """The arrangements in which a state acts for another, is represented, or is the host."""

    power: Arrangements = ()
    represented: Arrangements = ()
    host: Arrangements = ()


class Direction(Struct, frozen=True, kw_only=True):
    """How one state (`represented`, a code) can reach another (`host`, a code).

    `in_force` are the mandates to use, `perhaps` those not dated well enough to tell, `other_times` all other ones that
    were in force, and `doubtful` those that never were or that the record does not bear out: never a channel.
    """

    represented: str
    host: str
    in_force: Arrangements = ()
    perhaps: Arrangements = ()
    other_times: Arrangements = ()
    doubtful: Arrangements = ()


class Channel(Struct, frozen=True):
    """The channels between two states, there and back."""

    there: Direction
    back: Direction


def is_doubtful(arrangement: Arrangement) -> bool:
    """Return whether an arrangement never was in force, or the public record contradicts or does not support it."""
    return arrangement.status is Status.NEVER or arrangement.assessment in _UNSOUND


def is_before(one: Arrangement, other: Arrangement) -> bool:
    """Return whether `one` certainly comes first: it begins earlier or, where that is not known, ends earlier.

    Dates are compared as far as they are known: 1992 is not before March 1992.
    """
    first, second = bounds_of(one), bounds_of(other)
    if first.latest_start < second.earliest_start or second.latest_start < first.earliest_start:
        return first.latest_start < second.earliest_start
    return first.latest_end < second.earliest_end


def neighbours(arrangement: Arrangement, every: Iterable[Arrangement]) -> Neighbours:
    """Return the other arrangements for the same represented state in the same host, in order of time."""
    others = [other for other in _toward(every, *_ends(arrangement)) if other.id != arrangement.id]
    held = [other for other in others if not is_doubtful(other)]
    before = [other for other in held if is_before(other, arrangement)]
    after = [other for other in held if is_before(arrangement, other)]
    return Neighbours(
        before=in_time(before),
        after=in_time(after),
        undated=tuple(other for other in held if other not in before and other not in after),
        doubtful=tuple(filter(is_doubtful, others)),
    )


def opposite(arrangement: Arrangement, every: Iterable[Arrangement]) -> Arrangements:
    """Return the arrangements of the opposite direction: for the host state, in the represented state."""
    represented, host = _ends(arrangement)
    return tuple(_toward(every, host, represented))


def states_in(arrangement: Arrangement) -> tuple[Party, ...]:
    """Return the parties of an arrangement that are states, each once: power, represented state, host state."""
    parties = (arrangement.power, arrangement.represented, arrangement.host)
    return tuple({party.code: party for party in parties if party.code}.values())


def states_in_all(arrangements: Iterable[Arrangement]) -> tuple[Party, ...]:
    """Return the states that are parties of every one of several arrangements, in the order of the first."""
    named = [{party.code: party for party in states_in(each)} for each in arrangements]
    return tuple(party for code, party in named[0].items() if all(code in each for each in named)) if named else ()


def roles_of(state: str | None, every: Iterable[Arrangement]) -> Roles:
    """Return the arrangements of the state with this code by its role; none for None."""
    every = tuple(every) if state else ()
    return Roles(
        power=tuple(arrangement for arrangement in every if arrangement.power.code == state),
        represented=tuple(arrangement for arrangement in every if arrangement.represented.code == state),
        host=tuple(arrangement for arrangement in every if arrangement.host.code == state),
    )


def known_as_current(sound: Arrangements) -> tuple[Arrangements, Arrangements]:
    """Return those arrangements that are known as current, each as of its own date, and none that may be."""
    return tuple(each for each in sound if each.status is Status.CURRENT), ()


def channel(one: str, other: str, every: Iterable[Arrangement], then: AtTheTime = known_as_current) -> Channel:
    """Return how the states with these codes can reach each other.

    `then` tells which of the sound arrangements of a direction were in force at the time meant, and which perhaps.
    """
    every = tuple(every)
    return Channel(_direction(one, other, every, then), _direction(other, one, every, then))


def _direction(represented: str, host: str, every: Arrangements, then: AtTheTime) -> Direction:
    found = list(_toward(every, represented, host))
    sound = tuple(arrangement for arrangement in found if not is_doubtful(arrangement))
    usable, perhaps = then(sound)
    return Direction(
        represented=represented,
        host=host,
        in_force=in_time(usable),
        perhaps=in_time(perhaps),
        other_times=in_time(each for each in sound if each not in usable and each not in perhaps),
        doubtful=tuple(filter(is_doubtful, found)),
    )


def _ends(arrangement: Arrangement) -> tuple[str | None, str | None]:
    return arrangement.represented.code, arrangement.host.code


def _toward(every: Iterable[Arrangement], represented: str | None, host: str | None) -> Iterable[Arrangement]:
    """Yield the arrangements for one state in another; none where either is not stated."""
    return (arrangement for arrangement in every if represented and host and _ends(arrangement) == (represented, host))


def in_time(found: Iterable[Arrangement]) -> Arrangements:
    """Return arrangements in order of time, those without dates last."""
    return tuple(sorted(found, key=lambda arrangement: earliest_date(arrangement) or "9999"))
