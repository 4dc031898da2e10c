"""No word of the table is cut off: at any width, in any size of text, in any language, for every arrangement."""

from __future__ import annotations

from math import inf

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from index.arrangements.filtering import ArrangementFilter
from tests.architecture.source_tree import ROOT
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.filter.filter_words import UNDECIDED
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.arrangements.table.arrangements_table import ArrangementsTable
from viewer.arrangements.table.cell_metrics import CellMetrics
from viewer.arrangements.table.columns import PARTIES, Column
from viewer.arrangements.table.known_widths import written
from viewer.arrangements.table.table_delegate import TOP_MARGIN, room_beside
from viewer.settings.language_service import LANGUAGES, LanguageService

WIDTHS = {9: (300, 344, 458, 620, 900), 13: (300, 458, 900), 18: (300, 620, 900)}
LEAST_CONDENSED = 0.6  # in the largest letters and the narrowest table; narrower ones are hard to read


@pytest.fixture
def make(qtbot, whole_library, theme):
    """Return a function that makes the table over every arrangement, in points and in the language in use."""

    def made(points=9, before=lambda _table: None):
        every = ArrangementsModel()
        every.set_arrangements(whole_library.arrangements())
        shown = ArrangementsFilterModel(every, whole_library.states())
        table = ArrangementsTable(shown, SelectedArrangement(), theme)
        every.setParent(shown)
        shown.setParent(table)
        font = QFont(table.font())
        font.setPointSizeF(points)
        table.setFont(font)
        qtbot.addWidget(table)
        before(table)
        table.resize(900, 400)
        with qtbot.waitExposed(table):
            table.show()
        QApplication.processEvents()  # painted, it measures the rows that are out of view
        return table

    return made


def cut_off(table):
    """Return the cells whose words are higher than their row or wider than their column can show them."""
    metrics, rows = table._metrics, {}
    for row, arrangement in enumerate(table._rows.rows):
        for column in table._shown.columns:
            cell = column, table.text(arrangement, column)
            rows[cell] = min(table.rowHeight(row), rows.get(cell, inf))  # what fits the lowest fits all
    found = set()
    for (column, text), height in rows.items():
        room = table.columnWidth(column) - room_beside(column)
        needed = metrics.cell(text, room).height() + 2 * TOP_MARGIN
        if needed > height + 1 or metrics.condensed(text, room) < LEAST_CONDENSED:
            found.add((column, text))
    return found


def broken_words(table):
    """Return the cells in which a line ends within a word."""
    metrics, found = table._metrics, set()
    cells = {(table.text(row, column), column) for row in table._rows.rows for column in table._shown.columns}
    for text, column in cells:
        layout, _ = metrics.cell(text, table.columnWidth(column) - room_beside(column))._layout(text)
        ends = [layout.lineAt(at).textStart() for at in range(1, layout.lineCount())]
        found |= {text for end in ends if not text[end - 1].isspace() and text[end - 1] not in "-–/"}
    return found


@pytest.fixture(params=LANGUAGES)
def language(request, qapp):
    """Put each language in force."""
    service = LanguageService(ROOT / "resources" / "translations")
    service.use(request.param)
    yield
    service.restore()


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("points", WIDTHS)
def test_no_word_is_cut_off(make, points):
    table = make(points)
    for width in WIDTHS[points]:
        table.resize(width, 400)
        shown = table._shown.columns
        assert shown[0] is Column.POWER
        assert Column.PERIOD in shown
        assert table.folded or shown[:3] == PARTIES
        assert sum(map(table.columnWidth, shown)) <= table.viewport().width()
        assert cut_off(table) | broken_words(table) == set(), width


def test_layer_and_assessment_give_way_first(make):
    table = make()
    shown = []
    for width in (900, 480, 380, 240):
        table.resize(width, 400)
        shown.append([column.name for column in table._shown.columns])
    assert shown[0] == [column.name for column in Column]
    assert shown[1] == ["POWER", "FOR", "IN", "PERIOD", "STATUS"]
    assert shown[2] == ["POWER", "FOR", "IN", "PERIOD"]
    assert shown[3] == ["POWER", "PERIOD"]


def test_columns_that_were_chosen_have_room_in_a_narrow_table(make):
    table = make()
    table.set_columns("PERIOD ASSESSMENT")
    table.resize(360, 400)
    assert table.folded
    assert table._shown.columns == (Column.POWER, Column.PERIOD, Column.ASSESSMENT)
    assert cut_off(table) == set()


def test_what_a_reader_gives_a_column_the_next_one_gives_up(qtbot, make):
    table = make()
    header = table.header
    edge = header.sectionViewportPosition(Column.FOR) - 1
    before, at = table.columnWidth(Column.POWER), header.rect().center()
    at.setX(edge)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    for step in (10, 30, 300):
        at.setX(edge + step)
        qtbot.mouseMove(header.viewport(), at)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert table.columnWidth(Column.POWER) > before
    assert cut_off(table) == set()


def test_a_row_is_measured_anew_when_it_is_ticked(make):
    table = make()
    table.resize(344, 400)
    every = table._rows.source
    every.set_ticked([each.id for each in every.given])
    assert cut_off(table) == set()


def test_rows_keep_their_height_when_they_are_sorted(make):
    table = make()
    table.resize(344, 400)
    table.sort_beside(Column.IN, False)
    assert cut_off(table) == set()


def test_a_row_that_its_dates_do_not_decide_is_marked_and_measured_with_its_mark(make):
    table = make()
    rows = table.model()
    rows.set_filter(ArrangementFilter(on="1982-05-01", undecided=True))
    table.resize(620, 400)
    for row, arrangement in enumerate(rows.rows):
        text = table.text(arrangement, Column.POWER)
        assert text.startswith(UNDECIDED) == (arrangement.id in rows.undecided)
        needed = table.delegate._metrics().cell(text, table.columnWidth(0) - room_beside(Column.POWER)).height()
        assert table.rowHeight(row) >= needed


def test_widths_that_were_recalled_and_are_wrong_hold_until_the_first_paint_alone(make):
    right = make()
    wrong = dict.fromkeys(right._words, (1.0, 1.0))
    table = make(before=lambda made: made.recall(written(wrong, made._holds_for())))
    assert table._widths == right._widths
    assert not cut_off(table)


def test_what_was_measured_is_recalled_and_measured_no_more_before_the_first_paint(make, monkeypatch):
    told = []
    make(before=lambda made: made.measured.connect(told.append))
    monkeypatch.setattr(CellMetrics, "widest", lambda *_given: pytest.fail("measured before the first paint"))
    monkeypatch.setattr(ArrangementsTable, "_measure_all", lambda _table: None)
    assert make(before=lambda made: made.recall(told[0]))._widths


def test_a_table_that_was_never_shown_is_filtered(make):
    table = make(before=lambda made: made._rows.set_filter(ArrangementFilter(text="Swed")))
    assert table._rows.rows
    assert all(table.rowHeight(row) > table._metrics.line_height for row in range(len(table._rows.rows)))
