import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from index.arrangements.filtering import ArrangementFilter
from index.model import Status
from tests.viewer.examples import STATES, arrangement, type_text
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.filter.filter_words import UNDECIDED
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.arrangements.table.columns import Column

ROWS = (
    arrangement("Switzerland", period="since 1980", status=Status.CURRENT, as_of="2022-01", name="swiss"),
    arrangement("Türkiye", "United States", "Libya", name="turkish"),
    arrangement("several neutral countries", "belligerent nations", "", period="(1939–1945)", name="general"),
)


@pytest.fixture
def model():
    source = ArrangementsModel()
    source.set_arrangements(ROWS)
    model = ArrangementsFilterModel(source, STATES)
    source.setParent(model)
    return model


def kept(model):
    return [model.arrangement(row).id for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["swiss", "turkish", "general"]),
        ("  ", ["swiss", "turkish", "general"]),
        ("switz", ["swiss"]),
        ("Swiss", ["swiss"]),
        ("SCHWEIZ", ["swiss"]),
        ("tehran", ["swiss"]),
        ("turkiye", ["turkish"]),
        ("U.S.", ["swiss", "turkish"]),
        ("american libya", ["turkish"]),
        ("persian libya", []),
        ("neutral powers", []),
        ("1980", ["swiss"]),
        ("1939–1945", ["general"]),
        ("current", ["swiss"]),
        ("not stated", ["turkish", "general"]),
        ("witzerland", []),
    ],
)
def test_text_keeps_the_rows_that_have_all_its_words(model, text, expected):
    type_text(model, text)
    assert kept(model) == expected


def test_the_filter_holds_when_the_arrangements_change(model):
    type_text(model, "swiss")
    model.source.set_arrangements((arrangement("Sweden", name="swiss"), arrangement(name="turkish")))
    assert kept(model) == ["turkish"]


def test_the_filter_of_the_library_decides_besides_the_words(model):
    model.set_filter(ArrangementFilter(represented="United States", text="turkish"))
    assert kept(model) == []
    model.set_filter(ArrangementFilter(represented="United States"))
    assert kept(model) == ["swiss", "turkish"]
    type_text(model, "libya")
    assert (kept(model), model.total) == (["turkish"], 3)


def test_a_selected_row_stays_the_same_arrangement_when_all_are_sorted(model):
    type_text(model, "u.s.")
    selected = QPersistentModelIndex(model.index_of("turkish"))
    model.sort(Column.POWER, Qt.SortOrder.DescendingOrder)
    assert (selected.row(), kept(model)) == (0, ["turkish", "swiss"])


def test_sorting_keeps_what_is_not_stated_last(model):
    model.sort(Column.IN)
    assert kept(model) == ["swiss", "turkish", "general"]


def test_an_arrangement_is_found_in_the_filtered_table(model):
    type_text(model, "u.s.")
    assert model.index_of("turkish").row() == 1
    assert not model.index_of("general").isValid()
    assert not model.index_of("nowhere").isValid()


@given(st.lists(st.one_of(st.text(max_size=8), st.sampled_from(["swiss", "libya", "not"]), st.sampled_from(Column))))
def test_any_filtering_and_sorting_is_sound(steps):
    source = ArrangementsModel()
    source.set_arrangements(ROWS)
    model = ArrangementsFilterModel(source, STATES)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for step in steps:
        model.sort(step) if isinstance(step, Column) else type_text(model, step)
        assert set(kept(model)) <= {row.id for row in ROWS}
    tester.deleteLater()


def test_the_model_tester_finds_nothing(model, qtmodeltester):
    type_text(model, "u.s.")
    qtmodeltester.check(model)


@pytest.mark.parametrize("on", [*map(str, range(1870, 2030, 20)), "1982-05-01", "1943-06"])
def test_what_a_date_does_not_decide_is_counted_and_marked_once_shown(whole_library, on):
    source = ArrangementsModel()
    source.set_arrangements(whole_library.arrangements())
    model = ArrangementsFilterModel(source, whole_library.states())
    source.setParent(model)
    model.set_filter(ArrangementFilter(on=on))
    sure = set(kept(model))
    assert not any(cell.startswith(UNDECIDED) for cell in powers(model))
    model.set_filter(ArrangementFilter(on=on, undecided=True))
    assert set(kept(model)) == sure | model.undecided
    assert not sure & model.undecided
    marked = {each for each, cell in zip(kept(model), powers(model), strict=True) if cell.startswith(UNDECIDED)}
    assert marked == model.undecided


def powers(model):
    return [model.index(row, Column.POWER).data() for row in range(model.rowCount())]
