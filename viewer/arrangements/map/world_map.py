"""The world as the map draws it: outlines and places in one flat projection; no Qt."""

from __future__ import annotations

import json
import math
import tomllib
from typing import TYPE_CHECKING

from index.regular_files import regular_text
from index.values import Struct

if TYPE_CHECKING:
    from pathlib import Path

Point = tuple[float, float]
Line = tuple[Point, ...]

# The polynomial of the Equal Earth projection (Šavrič, Patterson and Jenny, 2018): areas keep their proportions.
_A = (1.340264, -0.081106, 0.000893, 0.003796)
_SCALE = 100


class World(Struct, frozen=True):
    """Closed coasts, borders as open lines and a point for each state's code; x to the right, y downwards."""

    coasts: tuple[Line, ...]
    borders: tuple[Line, ...]
    places: dict[str, Point]


def load_world(folder: Path) -> World:
    """Return the world in resources/map; raises OSError, ValueError or KeyError when the files are not sound."""
    outlines = json.loads(regular_text(folder / "world.json"))
    places = tomllib.loads(regular_text(folder / "places.toml"))["places"]
    scale = outlines["per_degree"]
    coasts, borders = (tuple(_line(flat, scale) for flat in outlines[key]) for key in ("coasts", "borders"))
    return World(coasts, borders, {code: projected(*degrees) for code, degrees in places.items()})


def projected(longitude: float, latitude: float) -> Point:
    """Return where a point in degrees lies on the map; the map is about 540 wide and 263 high around (0, 0)."""
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    square = theta * theta
    power = square**3
    bend = _A[0] + 3 * _A[1] * square + power * (7 * _A[2] + 9 * _A[3] * square)
    x = 2 * math.sqrt(3) / 3 * math.radians(longitude) * math.cos(theta) / bend
    y = theta * (_A[0] + _A[1] * square + power * (_A[2] + _A[3] * square))
    return x * _SCALE, -y * _SCALE


def _line(flat: list[int], scale: int) -> Line:
    return tuple(projected(x / scale, y / scale) for x, y in zip(flat[::2], flat[1::2], strict=True))
