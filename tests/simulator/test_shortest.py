from hypothesis import given
from hypothesis import strategies as st

from tests.simulator.shortest import shortest


@given(st.lists(st.integers(0, 9), min_size=1, max_size=40), st.data())
def test_what_is_left_shows_it_and_nothing_of_it_can_be_left_out(whole, data):
    needed = data.draw(st.sets(st.sampled_from(range(len(whole))), min_size=1))

    def shows(part):
        return needed <= {at for at, _ in part}

    left = shortest(list(enumerate(whole)), shows)
    assert shows(left)
    assert {at for at, _ in left} == needed
    assert left == sorted(left)


def test_a_single_step_is_as_short_as_it_can_be():
    assert shortest(["a"], lambda part: part == ["a"]) == ["a"]
