"""The map's files: small, free to use, with a place for every state in the library."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
WORLD = RESOURCES / "map" / "world.json"


def test_the_outlines_are_small():
    assert WORLD.stat().st_size <= 300_000


def test_the_outlines_lie_on_the_globe():
    world = json.loads(WORLD.read_text(encoding="utf-8"))
    most = world["per_degree"]
    for line in [*world["coasts"], *world["borders"]]:
        assert len(line) % 2 == 0
        assert all(abs(x) <= 180 * most for x in line[::2])
        assert all(abs(y) <= 90 * most for y in line[1::2])


def test_coasts_are_closed():
    world = json.loads(WORLD.read_text(encoding="utf-8"))
    assert all(line[:2] == line[-2:] for line in world["coasts"])


def test_every_state_has_a_place():
    states = tomllib.loads((RESOURCES / "library" / "states.toml").read_text(encoding="utf-8"))["state"]
    places = tomllib.loads((RESOURCES / "map" / "places.toml").read_text(encoding="utf-8"))["places"]
    assert {state["code"] for state in states} == set(places)
    assert all(abs(x) <= 180 and abs(y) <= 60 + 30 for x, y in places.values())


def test_the_notice_comes_with_the_outlines():
    notice = (RESOURCES / "licenses" / "natural-earth.txt").read_text(encoding="utf-8")
    assert "public domain" in notice
    assert "Natural Earth" in json.loads(WORLD.read_text(encoding="utf-8"))["source"]
