"""The arrows of the map, each from a power to a host state; no Qt."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING

from index.arrangements.stages import took_effect
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from index.model import Arrangement, Party
    from viewer.arrangements.map.world_map import Point

# A theme has eight colours for series, map_painter.py three kinds of line: 24 looks.
COLORS, DASHES = 8, 3


class Look(Struct, frozen=True):
    """How the arrows for one represented state are drawn: the n-th colour and the n-th kind of line."""

    color: int
    dash: int


class Arrow(Struct, frozen=True):
    """All arrangements with one power, host and represented state, the newest mention last.

    `lane` counts the arrows between the same two places, so that they bend differently. `start` and `end` are points
    of the map.
    """

    start: Point
    end: Point
    represented: Party
    arrangements: tuple[Arrangement, ...]
    look: Look
    lane: int = 0

    @property
    def took_effect(self) -> bool:
        """Whether any of its arrangements is stated to have been in force."""
        return any(took_effect(arrangement.stages) for arrangement in self.arrangements)


def looks(arrangements: Iterable[Arrangement]) -> dict[str, Look]:
    """Return how to draw each represented state, by code or name: the most frequent ones differ in colour.

    Colour and kind of line together tell COLORS x DASHES states apart; beyond that looks repeat and labels decide.
    """
    counts = Counter(key_of(arrangement.represented) for arrangement in arrangements)
    kinds = [Look(color, dash) for dash, color in product(range(DASHES), range(COLORS))]
    ranked = sorted(counts, key=lambda key: (-counts[key], key))
    return {key: kinds[at % len(kinds)] for at, key in enumerate(ranked)}


def arrows(
    shown: Iterable[Arrangement], places: Mapping[str, Point], drawn: Mapping[str, Look]
) -> tuple[tuple[Arrow, ...], tuple[Arrangement, ...]]:
    """Return the arrows of the arrangements, and the arrangements that have no place on a map."""
    ways: dict[tuple[str, str, str], list[Arrangement]] = {}
    nowhere = []
    for arrangement in shown:
        power, host = arrangement.power.code or "", arrangement.host.code or ""
        if power in places and host in places and places[power] != places[host]:
            ways.setdefault((power, host, key_of(arrangement.represented)), []).append(arrangement)
        else:
            nowhere.append(arrangement)
    lanes: Counter[tuple[Point, Point]] = Counter()
    found = []
    for (power, host, key), members in ways.items():
        ends = places[power], places[host]
        found.append(Arrow(*ends, members[0].represented, tuple(members), drawn[key], lanes[ends]))
        lanes[ends] += 1
    return tuple(found), tuple(nowhere)


def key_of(party: Party) -> str:
    """Return what identifies a represented state: its code, or its name if it has none."""
    return party.code or party.name
