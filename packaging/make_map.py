"""Reduces the world's outlines to what the map draws: `python packaging/make_map.py countries-110m.json`.

The file comes from the npm package world-atlas 2.0.2 (Natural Earth 1:110m, version 4.1.0, public domain), which holds
it as TopoJSON: arcs of whole numbers, each a difference to the one before, shared by the shapes they bound.
Written is resources/map/world.json: coasts as closed rings and borders as lines, in tenths of a degree.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "resources" / "map" / "world.json"
PER_DEGREE = 10
DATE_LINE = 180 * PER_DEGREE
SOUTH = -60  # Antarctica hosts no state
LONGEST = 5 * PER_DEGREE  # a longer straight line would not bend with the projection

Point = tuple[int, int]
Line = list[Point]


def main(arguments: list[str]) -> int:
    """Write the reduced outlines and return 0; 2 without the one file that is needed."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    world = reduced(json.loads(Path(arguments[0]).read_text(encoding="utf-8")))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(world, separators=(",", ":")) + "\n", encoding="utf-8")
    return 0


def reduced(topology: dict[str, Any]) -> dict[str, Any]:
    """Return coasts and borders, each line as one flat list of longitudes and latitudes in turns."""
    arcs = [_arc(arc, topology["transform"]) for arc in topology["arcs"]]
    rings = [_ring(ring, arcs) for ring in _rings(topology["objects"]["land"])]
    coasts = [part for ring in rings if _is_north(ring) for part in _cut(ring)]
    uses = Counter(at if at >= 0 else ~at for ring in _rings(topology["objects"]["countries"]) for at in ring)
    borders = [_thinned(arcs[at]) for at, times in uses.items() if times > 1]
    return {
        "source": "Natural Earth 1:110m, version 4.1.0, public domain",
        "per_degree": PER_DEGREE,
        "coasts": [_flat(_bendable(ring)) for ring in coasts if len(ring) > 3],
        "borders": [_flat(line) for line in borders if len(line) > 1],
    }


def _arc(differences: list[list[int]], transform: dict[str, list[float]]) -> list[tuple[float, float]]:
    scales, shifts = transform["scale"], transform["translate"]
    axes = (accumulate(step[axis] for step in differences) for axis in (0, 1))
    degrees = [[at * scales[axis] + shifts[axis] for at in line] for axis, line in enumerate(axes)]
    return list(zip(*degrees, strict=True))


def _rings(shape: dict[str, Any]) -> Iterator[list[int]]:
    match shape["type"]:
        case "GeometryCollection":
            for part in shape["geometries"]:
                yield from _rings(part)
        case "Polygon":
            yield from shape["arcs"]
        case "MultiPolygon":
            for polygon in shape["arcs"]:
                yield from polygon


def _ring(ring: list[int], arcs: list[list[tuple[float, float]]]) -> Line:
    """Return one closed outline; an arc counted from the end by ~n is walked backwards."""
    return _thinned([point for at in ring for point in (arcs[at] if at >= 0 else arcs[~at][::-1])])


def _thinned(line: list[tuple[float, float]]) -> Line:
    points = [(round(x * PER_DEGREE), round(y * PER_DEGREE)) for x, y in line]
    return [point for at, point in enumerate(points) if at == 0 or point != points[at - 1]]


def _cut(ring: Line) -> Iterator[Line]:
    """Yield the parts of an outline on either side of the date line, over which it runs without a seam."""
    turn, going = 2 * DATE_LINE, [ring[0]]
    for x, y in ring[1:]:
        shift = round((going[-1][0] - x) / turn) * turn
        going.append((x + shift, y))
    for shift in (-turn, 0, turn):
        moved = [(x + shift, y) for x, y in going]
        yield [(-x, y) for x, y in _clipped([(-x, y) for x, y in _clipped(moved)])]


def _clipped(ring: Line) -> Line:
    """Return the part of an outline that lies west of the date line."""
    result: Line = []
    for (x, y), (next_x, next_y) in pairwise([*ring, *ring[:1]]):
        if x <= DATE_LINE:
            result.append((x, y))
        if (x <= DATE_LINE) != (next_x <= DATE_LINE):
            result.append((DATE_LINE, y + round((next_y - y) * (DATE_LINE - x) / (next_x - x))))
    return result


def _bendable(ring: Line) -> Line:
    """Return the same outline, closed, with points added on its long straight lines."""
    result = [ring[0]]
    for x, y in [*ring[1:], ring[0]]:
        before_x, before_y = result[-1]
        parts = max(abs(x - before_x), abs(y - before_y)) // LONGEST + 1
        steps = range(1, parts + 1)
        result += [(before_x + (x - before_x) * n // parts, before_y + (y - before_y) * n // parts) for n in steps]
    return result


def _is_north(ring: Line) -> bool:
    return max(y for _, y in ring) > SOUTH * PER_DEGREE


def _flat(line: Line) -> list[int]:
    return [number for point in line for number in point]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
