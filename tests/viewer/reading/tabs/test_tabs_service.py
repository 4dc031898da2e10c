import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from viewer.reading.places.history import Place
from viewer.reading.places.navigation import NavigationService
from viewer.reading.tabs.tabs_codec import read_tabs, write_tabs
from viewer.reading.tabs.tabs_service import LIMIT, TabsService

PLACES = st.builds(Place, st.sampled_from("abcd"), st.integers(0, 1000))


@pytest.fixture
def navigation():
    service = NavigationService()
    service.open("a")
    return service


@pytest.fixture
def tabs(navigation):
    return TabsService(navigation)


def blocks(tabs):
    return "".join(history.place.block for history in tabs.tabs)


def test_there_is_always_one_tab(tabs):
    assert not tabs.close(0)
    assert blocks(tabs) == "a"


def test_a_tab_opened_behind_leaves_the_place(tabs, navigation):
    tabs.open(Place("b"), behind=True)
    assert navigation.place == Place("a")
    assert blocks(tabs) == "ab"


def test_a_closed_tab_comes_back_with_its_history_where_it_stood(tabs, navigation):
    tabs.open(Place("b"))
    navigation.open("c")
    tabs.open(Place("d"), behind=True)
    tabs.close(1)
    assert navigation.place == Place("d")
    tabs.reopen()
    navigation.back()
    assert navigation.place == Place("b")
    assert blocks(tabs) == "abd"


def test_a_moved_tab_is_still_the_one_that_is_read(tabs, navigation):
    tabs.open(Place("b"))
    tabs.move(1, 0)
    assert blocks(tabs) == "ba"
    assert tabs.current == 0
    assert navigation.place == Place("b")


def test_walking_goes_round_the_end(tabs, navigation):
    tabs.open(Place("b"))
    tabs.walk(1)
    assert navigation.place == Place("a")
    tabs.walk(-1)
    assert navigation.place == Place("b")


def test_there_is_an_end_to_tabs(tabs):
    assert all(tabs.open(Place("b")) for _ in range(LIMIT - 1))
    assert not tabs.open(Place("b"))
    assert not tabs.can_open


def test_restored_tabs_stand_on_their_sides(tabs, navigation):
    tabs.restore([Place("b"), Place("c")], [Place("d")])
    assert blocks(tabs) == "bcad"
    assert navigation.place == Place("a")
    assert tabs.current == 2


@pytest.mark.parametrize("text", ["", "x", "@", "a@ b@-1 c@99999 *", "* * *", "a@ⅷ"])
def test_damaged_settings_bring_no_tabs(text):
    assert read_tabs(text) == ([], [])


def test_tabs_are_written_and_read():
    before, after = [Place("a", 3)], [Place("b"), Place("c", 1000)]
    assert read_tabs(write_tabs(before, after)) == (before, after)


class ManyTabs(RuleBasedStateMachine):
    """No place is lost by opening, closing, reopening and moving tabs."""

    def __init__(self):
        super().__init__()
        self.navigation = NavigationService()
        self.navigation.open("a")
        self.tabs = TabsService(self.navigation)
        self.closed = []

    @rule(place=PLACES, behind=st.booleans())
    def open(self, place, behind):
        self.tabs.open(place, behind=behind)

    @rule(place=PLACES)
    def visit(self, place):
        self.navigation.visit(place)

    @rule(steps=st.integers(1, 2))
    def go(self, steps):
        self.navigation.back(steps)
        self.navigation.forward(1)

    @rule(at=st.integers(-1, 5))
    def close(self, at):
        tab = self.tabs.tabs[at] if 0 <= at < len(self.tabs.tabs) else None
        if self.tabs.close(at):
            self.closed.append(tab)

    @rule()
    def reopen(self):
        if self.tabs.reopen():
            assert self.navigation.history is self.closed.pop()

    @rule(start=st.integers(-1, 5), end=st.integers(-1, 5))
    def move(self, start, end):
        before = self.tabs.tabs
        self.tabs.move(start, end)
        assert set(map(id, self.tabs.tabs)) == set(map(id, before))

    @rule(at=st.integers(-1, 5), step=st.sampled_from([-1, 1]))
    def read_another(self, at, step):
        self.tabs.select(at)
        self.tabs.walk(step)

    @invariant()
    def reads_one_of_them(self):
        assert self.tabs.tabs[self.tabs.current] is self.navigation.history
        assert all(history.place is not None for history in self.tabs.tabs)


ManyTabs.TestCase.settings = settings(max_examples=50, deadline=None)
TestManyTabs = ManyTabs.TestCase
