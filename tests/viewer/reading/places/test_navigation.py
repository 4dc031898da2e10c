import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from viewer.reading.places.history import LIMIT, History, Place
from viewer.reading.places.navigation import NavigationService

BLOCKS = st.sampled_from("abcd")
PLACES = st.builds(Place, BLOCKS, st.integers(0, 1000))


@pytest.fixture
def navigation():
    return NavigationService()


@pytest.fixture
def shown(navigation):
    """Return the list of places that are asked to be shown."""
    places = []
    navigation.opened.connect(places.append)
    return places


def test_nothing_is_open_at_first(navigation, shown):
    navigation.back()
    navigation.forward()
    assert navigation.place is None
    assert not navigation.can_back
    assert not navigation.can_forward
    assert shown == []


def test_opening_asks_for_the_top_of_the_block(navigation, shown):
    navigation.open("a")
    assert shown == [Place("a", 0)]
    assert navigation.place == Place("a", 0)


def test_back_returns_to_the_line_that_was_read(navigation, shown):
    navigation.open("a")
    navigation.move(Place("a", 300))
    navigation.open("b")
    navigation.back()
    assert shown[-1] == Place("a", 300)


def test_back_returns_to_where_scrolling_led(navigation):
    navigation.open("a")
    navigation.move(Place("c", 120))
    navigation.open("b")
    navigation.back()
    assert navigation.place == Place("c", 120)
    assert not navigation.can_back


def test_scrolling_is_announced_but_not_asked_for(navigation, shown, qtbot):
    navigation.open("a")
    with qtbot.waitSignal(navigation.moved) as moved, qtbot.assertNotEmitted(navigation.history_changed):
        navigation.move(Place("a", 5))
    assert moved.args == [Place("a", 5)]
    assert shown == [Place("a")]


def test_scrolling_nowhere_is_not_announced(navigation, qtbot):
    navigation.open("a")
    with qtbot.assertNotEmitted(navigation.moved):
        navigation.move(Place("a"))


def test_opening_the_same_block_again_shows_it_without_a_new_entry(navigation, shown):
    navigation.open("a")
    navigation.move(Place("a", 700))
    navigation.open("a")
    assert shown == [Place("a"), Place("a")]
    assert not navigation.can_back


def test_opening_after_back_forgets_what_lay_forward(navigation):
    for block in "abc":
        navigation.open(block)
    navigation.back()
    navigation.back()
    navigation.open("d")
    assert not navigation.can_forward
    navigation.back()
    assert navigation.place == Place("a")


def test_the_oldest_places_are_forgotten(navigation):
    for number in range(LIMIT + 50):
        navigation.open(f"b{number}")
    while navigation.can_back:
        navigation.back()
    assert navigation.place == Place("b50")


def test_another_history_is_shown_where_it_stands(navigation, shown):
    navigation.open("a")
    first = navigation.history
    navigation.use(History([Place("b"), Place("c", 20)]))
    assert shown[-1] == Place("c", 20)
    assert navigation.can_back
    navigation.use(first)
    assert shown[-1] == Place("a")
    assert not navigation.can_back


def test_several_steps_at_once(navigation, shown):
    navigation.use(History([Place("a"), Place("b"), Place("c")]))
    navigation.back(2)
    navigation.back(2)
    assert shown[-1] == Place("a")
    assert navigation.later == (Place("b"), Place("c"))


def test_places_lie_before_and_after_and_several_steps_are_one(navigation, shown):
    for block in "abcd":
        navigation.open(block)
    navigation.back(2)
    assert [place.block for place in navigation.earlier] == ["a"]
    assert [place.block for place in navigation.later] == ["c", "d"]
    navigation.forward(2)
    navigation.forward(1)
    navigation.back(9)
    assert [place.block for place in shown[-2:]] == ["b", "d"]


def test_a_preview_that_is_left_leaves_no_trace(navigation, shown):
    navigation.use(History([Place("a", 300), Place("b")]))
    navigation.back()
    navigation.preview(Place("a"))  # in the very passage that is read
    navigation.preview(Place("c"))
    assert not navigation.can_forward
    navigation.leave_preview()
    navigation.leave_preview()
    assert shown[-2:] == [Place("c"), Place("a", 300)]
    assert (navigation.earlier, navigation.later) == ((), (Place("b"),))


def test_a_preview_that_is_gone_on_from_has_been_visited(navigation):
    navigation.open("a")
    navigation.preview(Place("b"))
    navigation.move(Place("b", 40))
    navigation.open("c")
    navigation.leave_preview()
    assert navigation.place == Place("c")
    assert navigation.earlier == (Place("a"), Place("b", 40))


def test_keeping_a_preview_of_the_same_block_takes_a_way_back_away(navigation, qtbot):
    navigation.open("a")
    navigation.preview(Place("a", 40))
    assert navigation.can_back
    with qtbot.waitSignal(navigation.history_changed):
        navigation.keep_preview()
    assert not navigation.can_back


def test_a_preview_is_kept_in_the_history_it_belongs_to(navigation):
    navigation.open("a")
    first = navigation.history
    navigation.preview(Place("b"))
    navigation.use(History([Place("c")]))
    assert (first.earlier, first.place) == ((Place("a"),), Place("b"))


def test_scrolling_from_a_preview_of_this_line_leaves_the_entry_where_it_is(navigation, qtbot):
    navigation.open("a")
    navigation.preview_here()
    assert not navigation.can_back
    with qtbot.waitSignal(navigation.history_changed):
        navigation.move(Place("b", 40))
    navigation.back()
    assert navigation.place == Place("a")


class TwoStacks(RuleBasedStateMachine):
    """The service against two plain stacks, what lies behind and what lies ahead, and a place that is previewed."""

    def __init__(self):
        super().__init__()
        self.navigation = NavigationService()
        self.behind, self.here, self.ahead = [], None, []
        self.previewed = None

    @rule(place=PLACES)
    def visit(self, place):
        self.navigation.visit(place)
        self.go_on()
        self.come_to(place)

    @rule(place=PLACES)
    def preview(self, place):
        self.navigation.preview(place)
        if self.here is None:
            self.here = place
        else:
            self.previewed = place

    @rule()
    def keep_preview(self):
        self.navigation.keep_preview()
        self.go_on()

    @rule()
    def leave_preview(self):
        self.navigation.leave_preview()
        self.previewed = None

    @rule(place=PLACES)
    def move(self, place):
        self.navigation.move(place)
        if self.previewed:
            self.previewed = place
        else:
            self.here = place

    def go_on(self):
        if self.previewed:
            self.come_to(self.previewed)
        self.previewed = None

    def come_to(self, place):
        if self.here is None or self.here.block != place.block:
            self.behind += [self.here] if self.here else []
            self.ahead = []
        self.here = place

    @rule()
    def back(self):
        self.navigation.back()
        if self.previewed not in (None, self.here):
            self.previewed = None
        elif self.behind:
            self.previewed = None
            self.ahead.append(self.here)
            self.here = self.behind.pop()

    @rule()
    def forward(self):
        self.navigation.forward()
        if self.ahead and self.previewed in (None, self.here):
            self.previewed = None
            self.behind.append(self.here)
            self.here = self.ahead.pop()

    @invariant()
    def agrees(self):
        away = self.previewed not in (None, self.here)
        assert self.navigation.place == (self.previewed or self.here)
        assert self.navigation.previewing == away
        assert self.navigation.earlier == (*self.behind, *([self.here] if away else []))
        assert self.navigation.later == (() if away else tuple(reversed(self.ahead)))
        assert self.navigation.can_back == bool(self.navigation.earlier)
        assert self.navigation.can_forward == bool(self.navigation.later)


TwoStacks.TestCase.settings = settings(max_examples=50, deadline=None)
TestTwoStacks = TwoStacks.TestCase
