"""Who speaks for whom between two states, in both directions; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.folding import fold_name
from index.wording import name_in_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from index.model import Arrangement, Party

Way = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Direction:
    """One state's interests in the other: the arrangements shown, and how many more the library has."""

    represented: Party
    host: Party
    shown: tuple[Arrangement, ...]
    hidden: int = 0

    @property
    def title(self) -> str:
        """The direction in words; where nobody is shown: the library knows no one, or the filter leaves them out."""
        represented, host = map(name_in_sentence, (self.represented, self.host))
        way = f"for {represented or 'a state not stated'} in {host or 'a state not stated'}"
        if self.shown:
            return f"F{way[1:]}"
        return f"{self.hidden} filtered out {way}" if self.hidden else f"No one is known {way}"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two states and what is known in each direction; only one direction where a state is not stated by name."""

    title: str
    directions: tuple[Direction, ...]


def pairs(shown: Iterable[Arrangement], known: Mapping[Way, int]) -> tuple[Pair, ...]:
    """Return the pairs of states that the shown arrangements concern, by name; `known` tells gaps from what is hidden.

    Within a direction the arrangements keep their order.
    """
    by_way: dict[Way, list[Arrangement]] = {}
    for arrangement in shown:
        by_way.setdefault(way_of(arrangement), []).append(arrangement)
    found: dict[Way, Pair] = {}
    for way, members in by_way.items():
        key = (min(way), max(way))
        if key not in found:
            found[key] = _pair(members[0], by_way, known)
    return tuple(sorted(found.values(), key=lambda pair: fold_name(pair.title)))


def way_of(arrangement: Arrangement) -> Way:
    """Return whose interests an arrangement looks after and where, by code or name."""
    represented, host = arrangement.represented, arrangement.host
    return represented.code or represented.name, host.code or host.name


def _pair(arrangement: Arrangement, by_way: dict[Way, list[Arrangement]], known: Mapping[Way, int]) -> Pair:
    first, second = sorted((arrangement.represented, arrangement.host), key=lambda party: fold_name(party.name) or "~")
    ways = [(first, second), (second, first)]
    if not (first.code and second.code) or first == second:
        ways = [(arrangement.represented, arrangement.host)]
    directions = []
    for represented, host in ways:
        way = (represented.code or represented.name, host.code or host.name)
        shown = tuple(by_way.get(way, ()))
        directions.append(Direction(represented, host, shown, known.get(way, 0) - len(shown)))
    title = f"{first.name} – {second.name}" if second.name else f"{first.name or 'Not stated'} – host state not stated"
    return Pair(title, tuple(directions))
