"""The outlines of the map, reduced from a file of the kind that the package has."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

# Two squares side by side with one border; the second reaches over the date line.
TOPOLOGY = {
    "transform": {"scale": [1, 1], "translate": [0, 0]},
    "arcs": [
        [[170, 0], [0, 10]],
        [[170, 10], [-10, 0], [0, -10], [10, 0]],
        [[170, 10], [20, 0], [0, -10], [-20, 0]],
        [[0, -90], [10, 0], [0, 5], [-10, 0]],
    ],
    "objects": {
        "land": {"type": "MultiPolygon", "arcs": [[[1, 2]], [[3]]]},
        "countries": {
            "type": "GeometryCollection",
            "geometries": [{"type": "Polygon", "arcs": [[0, 1]]}, {"type": "Polygon", "arcs": [[2, 0]]}],
        },
    },
}


@pytest.fixture
def world(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "packaging"))
    return importlib.import_module("make_map").reduced(TOPOLOGY)


def test_a_border_is_what_two_countries_share(world):
    assert world["borders"] == [[1700, 0, 1700, 100]]


def test_land_over_the_date_line_is_cut_and_what_lies_far_south_is_left_out(world):
    longitudes = [set(ring[::2]) for ring in world["coasts"]]
    assert len(longitudes) == 2
    assert {(min(xs), max(xs)) for xs in longitudes} == {(1600, 1800), (-1800, -1700)}


def test_long_straight_coasts_can_bend(world):
    ring = world["coasts"][0]
    steps = [abs(x - y) for x, y in zip(ring[::2], ring[2::2], strict=False)]
    assert max(steps) <= 50
