import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.viewer.examples import hit, result
from viewer.kit.roles import CountRole, HitRole, SnippetRole
from viewer.search.results_model import ResultsModel

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
BEST, SECOND, THIRD, FOURTH = (
    hit("D/Mandates/Today", "one", "1.1"),
    hit("D/Friends", "two", "2.1"),
    hit("D/Mandates", "three", "1.9"),
    hit("D", "four", "0.1"),
)


@pytest.fixture
def model():
    model = ResultsModel()
    model.set_result(result(BEST, SECOND, THIRD, FOURTH))
    return model


def walk(model, index, step):
    """Return the texts of the hits met by stepping until the end."""
    texts = []
    while (following := model.next_hit(index, step)) != index:
        texts.append(following.data())
        index = following
    return texts


def test_hits_are_grouped_by_subject_in_the_order_of_their_best(model):
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    assert [(group.data(), group.data(CountRole)) for group in groups] == [("Mandates", 2), ("Friends", 1), ("D", 1)]
    assert [model.index(row, 0, groups[0]).data() for row in range(2)] == ["one", "three"]


def test_groups_name_their_document_when_hits_come_from_several(model):
    model.set_result(result(hit("First/Mandates"), hit("Second/Mandates")))
    assert [model.index(row, 0).data() for row in range(2)] == ["First › Mandates", "Second › Mandates"]


def test_a_hit_gives_its_values(model):
    index = model.first_hit()
    assert model.hit(index) is BEST
    assert index.data(HitRole) == BEST
    assert index.data(SnippetRole) == BEST.snippet
    assert index.data(ACCESSIBLE) == "1.1, Today: one"


def test_a_group_is_no_hit(model):
    group = model.index(0, 0)
    assert model.hit(group) is None
    assert model.hit(QModelIndex()) is None
    assert group.data(HitRole) is None
    assert group.data(ACCESSIBLE) == "Mandates, 2 hits"


def test_stepping_walks_all_hits_and_stops_at_the_ends(model):
    assert walk(model, QModelIndex(), 1) == ["one", "three", "two", "four"]
    assert walk(model, QModelIndex(), -1) == ["four", "two", "three", "one"]


def test_stepping_from_a_group_leads_to_the_hits_beside_it(model):
    friends = model.index(1, 0)
    assert model.next_hit(friends, 1).data() == "two"
    assert model.next_hit(friends, -1).data() == "three"


def test_without_hits_there_is_nowhere_to_go(model):
    model.clear()
    assert model.rowCount() == 0
    assert not model.first_hit().isValid()
    assert not model.next_hit(QModelIndex(), 1).isValid()


def test_the_first_hit_is_the_best(model):
    assert model.first_hit().data() == "one"


@given(st.lists(st.lists(st.sampled_from(["D/A", "D/A/B", "D/C", "E/A", "E"]), max_size=6), max_size=4))
def test_any_results_one_after_another_are_a_sound_model(searches):
    model = ResultsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for paths in searches:
        model.set_result(result(*(hit(path, str(number)) for number, path in enumerate(paths))))
        assert sorted(walk(model, QModelIndex(), 1)) == [str(number) for number in range(len(paths))]
    tester.deleteLater()


def test_the_model_tester_finds_nothing(model, qtmodeltester):
    qtmodeltester.check(model)
