from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from index.model import Status
from tests.viewer.examples import STATES, arrangement, type_text
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.pairs.pairs import pairs, way_of
from viewer.arrangements.pairs.pairs_model import PairsModel
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.kit.roles import ArrangementRole, CountRole, MarkedRole

SWISS = arrangement("Switzerland", period="since 1980", status=Status.CURRENT, as_of="2022-01")
SWEDISH = arrangement("Sweden", name="swedish", status=Status.ENDED)
PAKISTANI = arrangement("Pakistan", "Iran", "United States", name="pakistani")
GENERAL = arrangement("several neutral countries", "belligerent nations", "", name="general")
EVERY = (SWISS, PAKISTANI, GENERAL, SWEDISH)


def titles(*shown):
    found = pairs(shown, Counter(map(way_of, EVERY)))
    return [(pair.title, [direction.title for direction in pair.directions]) for pair in found]


def test_both_directions_of_a_pair_stand_together():
    assert titles(SWISS, PAKISTANI) == [
        ("Iran – United States", ["For Iran in the United States", "For the United States in Iran"])
    ]


def test_a_direction_that_the_filter_leaves_out_is_no_gap():
    assert titles(SWISS)[0][1][0] == "1 filtered out for Iran in the United States"


def test_a_gap_is_told():
    alone = arrangement("Switzerland", "Iran", "Switzerland")
    found = pairs((alone,), Counter(map(way_of, (alone,))))
    assert [direction.title for direction in found[0].directions] == [
        "For Iran in Switzerland",
        "No one is known for Switzerland in Iran",
    ]


def test_without_two_states_there_is_no_opposite_direction():
    assert titles(GENERAL) == [
        ("belligerent nations – host state not stated", ["For belligerent nations in a state that is not stated"])
    ]


@pytest.fixture
def source(qapp):
    every = ArrangementsModel()
    every.set_arrangements(EVERY)
    shown = ArrangementsFilterModel(every, STATES)
    every.setParent(shown)
    return shown


@pytest.fixture
def model(source):
    return PairsModel(source, source)


def test_an_arrangement_says_power_period_and_status(model):
    index = model.index_of(SWISS.id)
    assert index.data() == "Switzerland · since 1980 · current as of Jan 2022"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Switzerland represents the United States in Iran")
    assert model.index_of("swedish").data() == "Sweden · period not stated · ended"


def test_a_pair_says_how_many_it_holds(model):
    top = model.index_of(SWISS.id).parent().parent()
    assert top.data(CountRole) == 3
    assert top.data(Qt.ItemDataRole.AccessibleTextRole) == "Iran – United States, 3 arrangements"
    assert top.data(ArrangementRole) is None


def test_what_the_passage_in_view_states_is_marked(model, source, qtbot):
    with qtbot.waitSignal(model.dataChanged):
        source.source.set_marked(["swedish"])
    assert model.index_of("swedish").data(MarkedRole)
    assert "The passage in view states it." in model.index_of("swedish").data(Qt.ItemDataRole.AccessibleTextRole)
    assert not model.index_of(SWISS.id).data(MarkedRole)


def test_the_filter_holds_after_a_refresh(model, source):
    type_text(source, "pakistan")
    model.refresh()
    assert model.rowCount() == 1
    assert model.index_of("pakistani").isValid()
    assert not model.index_of("general").isValid()


def test_the_model_tester_finds_nothing(model, source, qtmodeltester):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtmodeltester.check(model)
    type_text(source, "swiss")
    model.refresh()
    tester.deleteLater()
