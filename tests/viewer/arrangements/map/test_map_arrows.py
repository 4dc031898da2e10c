from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Party
from tests.viewer.examples import arrangement
from viewer.arrangements.map.map_arrows import COLORS, DASHES, arrows, key_of, looks
from viewer.arrangements.map.world_map import load_world, projected

PLACES = {"CH": (0.0, 0.0), "US": (-100.0, 0.0), "IR": (50.0, 10.0)}
SWISS = arrangement("Switzerland", "United States", "Iran", name="swiss")


def drawn(*shown):
    return arrows(shown, PLACES, looks(shown))


def test_an_arrow_goes_from_the_power_to_the_host():
    found, nowhere = drawn(SWISS)
    assert (found[0].start, found[0].end) == (PLACES["CH"], PLACES["IR"])
    assert found[0].represented == Party("US", "United States")
    assert nowhere == ()


def test_terms_of_the_same_arrangement_share_an_arrow():
    found, _ = drawn(SWISS, arrangement(name="second term"))
    assert [each.id for each in found[0].arrangements] == ["swiss", "second term"]


def test_arrows_between_the_same_places_take_different_lanes():
    found, _ = drawn(SWISS, arrangement("Switzerland", "Atlantis", "Iran"))
    assert [arrow.lane for arrow in found] == [0, 1]
    assert found[0].look != found[1].look


@pytest.mark.parametrize(
    "other", [arrangement("several countries"), arrangement(host=""), arrangement("Switzerland", host="Switzerland")]
)
def test_what_has_no_two_places_is_said_to_be_nowhere(other):
    assert drawn(SWISS, other)[1] == (other,)


@given(st.integers(1, COLORS * DASHES))
def test_colour_and_line_together_tell_states_apart(number):
    every = [arrangement(represented=f"State {at}") for at in range(number)]
    assert len(set(looks(every).values())) == number


def test_the_most_frequent_states_differ_in_colour():
    every = [arrangement(represented=f"State {at % 8}") for at in range(16)] + [arrangement(represented="Rare")]
    found = looks(every)
    assert len({found[key_of(each.represented)].color for each in every[:8]}) == COLORS


def test_the_projection_keeps_the_poles_on_the_map_and_east_on_the_right():
    assert projected(0, 0) == (0, 0)
    assert projected(180, 0)[0] > projected(90, 0)[0] > 0
    assert projected(0, 90)[1] < projected(0, 45)[1] < 0
    assert projected(-30, -60) == pytest.approx([-part for part in projected(30, 60)])


def test_the_world_lies_around_its_middle():
    world = load_world(Path(__file__).resolve().parents[4] / "resources" / "map")
    xs = [x for line in world.coasts for x, _ in line]
    assert -271 < min(xs) < -200 < 200 < max(xs) < 271
    assert world.places["AU"][0] > world.places["CH"][0] > world.places["US"][0]
