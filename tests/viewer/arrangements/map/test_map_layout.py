"""Names on the map: on their land, none over another, and none anywhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont

from index.words.wording import party_text
from tests.viewer.conftest import RESOURCES
from viewer.arrangements.map.map_arrows import arrows
from viewer.arrangements.map.map_layout import MapLayout
from viewer.arrangements.map.map_painter import for_whom
from viewer.arrangements.map.world_map import load_world


@pytest.mark.parametrize("scale", [0.7, 2.0, 8.0])
def test_every_name_is_that_of_a_state_at_its_place_and_none_overlap(qapp, whole_library, scale):
    world, every = load_world(RESOURCES / "map"), whole_library.arrangements()
    found, _ = arrows(every, world.places)
    layout = MapLayout(found, scale, 1.3, QFont())
    states = {party_text(party): world.places.get(party.code or "") for one in every for party in (one.power, one.host)}
    rects = [name.rect(name.place * scale) for name in layout.names]
    assert all(states[name.text] == (name.place.x(), name.place.y()) for name in layout.names)
    assert not any(one.intersects(other) for at, one in enumerate(rects) for other in rects[:at])


def test_more_names_have_room_in_a_larger_map(qapp, whole_library):
    found, _ = arrows(whole_library.arrangements(), load_world(RESOURCES / "map").places)
    few, more = (len(MapLayout(found, scale, 1.3, QFont()).names) for scale in (0.7, 8.0))
    assert 0 < few < more


def test_an_arrow_says_for_whom_it_is(qapp, whole_library):
    found, _ = arrows(whole_library.arrangements(), load_world(RESOURCES / "map").places)
    several = next(arrow for arrow in found if len({each.represented for each in arrow.arrangements}) > 1)
    assert for_whom(several, "").startswith("for ")
    assert for_whom(several, "").endswith(" states")
    one = several.arrangements[0]
    assert party_text(one.represented) in for_whom(several, one.id)


def test_a_name_stands_below_its_place(qapp, whole_library):
    found, _ = arrows(whole_library.arrangements(), load_world(RESOURCES / "map").places)
    name = MapLayout(found, 2.0, 1.3, QFont()).names[0]
    assert name.rect(QPointF(10, 10)).center().y() > 10
