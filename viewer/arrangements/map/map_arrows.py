"""The arrows of the map, each from a power to a host state; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.stages import took_effect
from index.model import Status
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from index.model import Arrangement
    from viewer.arrangements.map.world_map import Point


class Arrow(Struct, frozen=True):
    """All arrangements with one power and one host, the newest mention last, between two points of the map."""

    start: Point
    end: Point
    arrangements: tuple[Arrangement, ...]

    @property
    def standing(self) -> Status:
        """Whether any of its arrangements is current or, if none is, was ever in force as far as is known."""
        if any(arrangement.status is Status.CURRENT for arrangement in self.arrangements):
            return Status.CURRENT
        known = any(took_effect(arrangement.stages) for arrangement in self.arrangements)
        return Status.ENDED if known else Status.NEVER


def arrows(
    shown: Iterable[Arrangement], places: Mapping[str, Point]
) -> tuple[tuple[Arrow, ...], tuple[Arrangement, ...]]:
    """Return the arrows of the arrangements, and the arrangements that have no place on a map."""
    ways: dict[tuple[str, str], list[Arrangement]] = {}
    nowhere = []
    for arrangement in shown:
        power, host = arrangement.power.code or "", arrangement.host.code or ""
        if power in places and host in places and places[power] != places[host]:
            ways.setdefault((power, host), []).append(arrangement)
        else:
            nowhere.append(arrangement)
    found = (Arrow(places[power], places[host], tuple(members)) for (power, host), members in ways.items())
    return tuple(found), tuple(nowhere)
