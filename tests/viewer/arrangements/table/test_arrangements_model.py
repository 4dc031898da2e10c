import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from index.model import Assessment, Status
from index.values import replace
from tests.viewer.examples import arrangement
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.arrangements.table.columns import Column
from viewer.kit.roles import ArrangementRole, MarkedRole, SortRole

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
ROWS = (
    arrangement("Switzerland", period="since 1980", start="1980", status=Status.CURRENT, as_of="2022-01"),
    arrangement("Éire", start="1979-12", end="1980-05", status=Status.ENDED),
    arrangement("", "belligerent nations", "", name="general"),
    arrangement("denmark", end="1941"),
)


@pytest.fixture
def model():
    model = ArrangementsModel()
    model.set_arrangements(ROWS)
    return model


def column(model, column):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_row_shows_the_arrangement(model):
    assert [model.index(0, each).data() for each in Column] == [
        "Switzerland",
        "United States",
        "Iran",
        "1980–",
        "current as of Jan 2022",
        "source",
        "one source only",
    ]
    assert model.index(0, Column.IN).data(ArrangementRole) is ROWS[0]


def test_what_is_not_stated_is_said_in_words(model):
    shown = [model.index(2, each).data() for each in Column if each <= Column.STATUS]
    assert shown == ["not stated", "belligerent nations", "not stated", "not stated", "not stated"]


def test_the_first_cell_tells_the_whole_row_and_the_others_their_own_words(model):
    first, *others = (model.index(0, each).data(Qt.ItemDataRole.AccessibleTextRole) for each in Column)
    assert first.startswith("Switzerland represents the United States in Iran, since 1980;")
    assert others[:3] == ["For: United States", "In: Iran", "Years: 1980–"]


def test_headers_have_a_name_and_explain_it(model):
    horizontal = Qt.Orientation.Horizontal
    names = [model.headerData(each, horizontal) for each in Column]
    assert names == ["Power", "For", "In", "Years", "Status", "Stated in", "Assessment"]
    assert all(model.headerData(each, horizontal, Qt.ItemDataRole.ToolTipRole) for each in Column)
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, horizontal, Qt.ItemDataRole.FontRole) is None


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (ASCENDING, ["denmark", "Éire", "Switzerland", "not stated"]),
        (DESCENDING, ["Switzerland", "Éire", "denmark", "not stated"]),
    ],
)
def test_names_sort_without_regard_to_case_and_accents_and_blanks_last(model, order, expected):
    model.sort(Column.POWER, order)
    assert column(model, Column.POWER) == expected


@pytest.mark.parametrize(("order", "expected"), [(ASCENDING, ["1941", "1979-12", "1980", ""]), (DESCENDING, None)])
def test_periods_sort_by_date(model, order, expected):
    model.sort(Column.PERIOD, order)
    keys = [model.index(row, Column.PERIOD).data(SortRole) for row in range(4)]
    assert keys == (expected or ["1980", "1979-12", "1941", ""])


def test_current_comes_before_ended_and_unknown_last(model):
    model.sort(Column.STATUS)
    assert column(model, Column.STATUS)[:3] == ["current as of Jan 2022", "ended", "not stated"]


def test_what_is_current_sorts_by_its_date(model):
    older, newer = (arrangement(name=date, status=Status.CURRENT, as_of=date) for date in ("2021", "2022-01"))
    model.set_arrangements((newer, older))
    model.sort(Column.STATUS)
    assert [model.arrangement(row) for row in range(2)] == [older, newer]


def test_no_column_brings_back_the_given_order(model):
    model.sort(Column.POWER)
    model.sort(-1)
    assert [model.arrangement(row) for row in range(4)] == list(ROWS)


def test_several_columns_sort_one_within_the_other(model):
    twins = tuple(arrangement(power, host=host, name=power + host) for power in "ba" for host in "xzy")
    model.set_arrangements(twins)
    model.sort_by(((Column.POWER, ASCENDING), (Column.IN, DESCENDING)))
    assert [row.id for row in model.rows] == ["az", "ay", "ax", "bz", "by", "bx"]
    horizontal = Qt.Orientation.Horizontal
    assert [model.headerData(each, horizontal) for each in Column][:3] == ["Power ▲1", "For", "In ▼2"]
    assert model.headerData(Column.IN, horizontal, Qt.ItemDataRole.AccessibleTextRole) == "In, descending 2"


def test_what_the_passage_in_view_states_is_marked_and_said(model, qtbot):
    with qtbot.waitSignal(model.dataChanged):
        model.set_marked([ROWS[1].id])
    assert [model.index(row, 0).data(MarkedRole) for row in range(4)] == [False, True, False, False]
    assert "The passage in view states it." in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_however_many_rows_a_search_has_found_they_are_told_once(model):
    shown, told = ArrangementsFilterModel(model, ()), []
    for each in (model, shown):
        each.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.row())))
    model.set_found([ROWS[0].id, ROWS[2].id])
    assert told == [(0, 2), (0, 2)]


def test_the_selected_row_stays_the_same_arrangement(model):
    kept = QPersistentModelIndex(model.index(0, Column.IN))
    model.sort(Column.POWER)
    assert kept.data(ArrangementRole) is ROWS[0]
    assert kept.row() == model.row_of(ROWS[0].id) == 2


def test_an_unknown_arrangement_has_no_row(model):
    assert model.row_of("nowhere") == -1


@given(
    st.lists(st.tuples(st.sampled_from(range(-1, len(Column))), st.sampled_from([ASCENDING, DESCENDING])), max_size=6)
)
def test_any_sorting_is_sound_and_loses_nothing(steps):
    model = ArrangementsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_arrangements(ROWS)
    for section, order in steps:
        model.sort(section, order)
        assert {model.arrangement(row) for row in range(model.rowCount())} == set(ROWS)
    tester.deleteLater()


def test_the_model_tester_finds_nothing(model, qtmodeltester):
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ({"assessment": Assessment.CONTRADICTED, "period": "in the past"}, "✗\u00a0in the past"),
        ({"assessment": Assessment.UNSUPPORTED}, "?\u00a0not stated"),
        ({"stages": (), "period": "proposed in 2019"}, "⊘\u00a0proposed in 2019"),
        ({}, "not stated"),
    ],
)
def test_what_speaks_against_a_row_stands_before_its_years(model, facts, shown):
    model.set_arrangements((replace(arrangement(), **facts),))
    assert model.index(0, Column.PERIOD).data() == shown


def test_what_the_record_contradicts_is_said_to_be_so(model):
    model.set_arrangements((replace(arrangement(), assessment=Assessment.CONTRADICTED),))
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("The public record says otherwise.")
