from pathlib import Path

import pytest

from index.model import Status
from tests.viewer.examples import arrangement
from viewer.arrangements.map.map_arrows import arrows
from viewer.arrangements.map.world_map import load_world, projected

PLACES = {"CH": (0.0, 0.0), "US": (-100.0, 0.0), "IR": (50.0, 10.0)}
SWISS = arrangement("Switzerland", "United States", "Iran", name="swiss")


def drawn(*shown):
    return arrows(shown, PLACES)


def test_an_arrow_goes_from_the_power_to_the_host():
    found, nowhere = drawn(SWISS)
    assert (found[0].start, found[0].end) == (PLACES["CH"], PLACES["IR"])
    assert nowhere == ()


def test_terms_of_the_same_arrangement_share_an_arrow():
    found, _ = drawn(SWISS, arrangement(name="second term"))
    assert [each.id for each in found[0].arrangements] == ["swiss", "second term"]


def test_all_that_one_power_does_in_one_host_shares_an_arrow():
    found, _ = drawn(
        SWISS, arrangement("Switzerland", "Atlantis", "Iran"), arrangement("Switzerland", host="United States")
    )
    assert [len(arrow.arrangements) for arrow in found] == [2, 1]


def test_an_arrow_stands_for_the_most_that_is_known_of_its_arrangements():
    never = arrangement(status=Status.NEVER, name="never")
    ended = arrangement(status=Status.ENDED, name="ended")
    current = arrangement(status=Status.CURRENT, name="current")
    standings = [drawn(*shown)[0][0].standing for shown in ((never,), (never, ended), (ended, current, never))]
    assert standings == [Status.NEVER, Status.ENDED, Status.CURRENT]


@pytest.mark.parametrize(
    "other", [arrangement("several countries"), arrangement(host=""), arrangement("Switzerland", host="Switzerland")]
)
def test_what_has_no_two_places_is_said_to_be_nowhere(other):
    assert drawn(SWISS, other)[1] == (other,)


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
