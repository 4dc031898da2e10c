"""The panel: one filter and one choice, whichever view is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from index.values import replace
from tests.viewer.conftest import RESOURCES
from tests.viewer.examples import STATES, arrangement
from viewer.arrangements.arrangements_panel import ArrangementsPanel
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.arrangements.table.columns import Column
from viewer.arrangements.views import VIEWS
from viewer.settings.language_service import LANGUAGES

SWISS = arrangement("Switzerland", start="1980", period="since 1980", name="swiss")
IRANIAN = arrangement("Iran", "Switzerland", "United States", start="1990", end="1995", name="iranian")
UNDATED = arrangement("Sweden", "Norway", "Iran", name="undated")


@pytest.fixture
def model(qapp):
    every = ArrangementsModel()
    every.set_arrangements((SWISS, IRANIAN, UNDATED))
    shown = ArrangementsFilterModel(every, STATES)
    every.setParent(shown)
    return shown


@pytest.fixture
def panel(qtbot, library, theme, model):
    made = ArrangementsPanel(library, model, theme, RESOURCES / "map")
    made.filter_changed.connect(model.set_filter)
    qtbot.addWidget(made)
    made.resize(440, 700)
    made.show()
    return made


def ask(panel, **fields):
    panel.filter.changed.emit(replace(panel.filter._wanted, **fields))


@pytest.mark.parametrize("view", VIEWS)
def test_a_choice_is_told_once_whichever_view_is_seen(qtbot, panel, view):
    panel.set_view(view)
    heard = []
    panel.arrangement_selected.connect(heard.append)
    panel.focus_widget.setFocus()
    panel.chosen.choose(SWISS)
    panel.chosen.choose(SWISS)
    assert heard == [SWISS]
    assert panel.card.summary.text().startswith("Switzerland has represented the United States in Iran")


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_walked_by_keyboard_and_opened_with_enter(qtbot, panel, view):
    panel.set_view(view)
    pane = panel.focus_widget
    pane.setFocus()
    for _ in range(9):  # more than any view has rows
        if panel.chosen.arrangement is None:
            qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert panel.chosen.arrangement is not None
    with qtbot.waitSignal(panel.statement_opened) as opened:
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert opened.args == [panel.chosen.arrangement.statements[0]]


def test_what_is_chosen_in_one_view_is_selected_in_the_others(panel):
    panel.table.setCurrentIndex(panel.table.model().index(1, 0))
    panel.set_view("pairs")
    assert panel.view.currentIndex().data().startswith("Iran · 1990 to 1995")
    panel.set_view("timeline")
    assert panel.view.timeline.rows[panel.view.timeline.chosen] is IRANIAN
    panel.set_view("map")
    assert panel.view.list.currentIndex().row() == 1
    assert panel.view.scene.chosen == "iranian"


def test_the_choice_outlives_a_filter_that_keeps_it_and_no_other(panel):
    panel.chosen.choose(SWISS)
    ask(panel, power="Switzerland")
    assert panel.table.currentIndex().row() == 0
    ask(panel, power="Sweden")
    assert panel.chosen.arrangement is None
    assert not panel.details_shown


@pytest.mark.parametrize("view", VIEWS)
def test_an_opened_arrangement_has_a_page_with_a_way_back_to_its_view(qtbot, panel, view):
    panel.set_view(view)
    panel.focus_widget.setFocus()
    panel.chosen.choose(IRANIAN)
    assert not panel.details_shown
    qtbot.keyClick(panel.focus_widget, Qt.Key.Key_Return)
    assert panel.details_shown
    assert panel.page.position.text() == "2 of 3"
    qtbot.keyClick(panel.focus_widget, Qt.Key.Key_Escape)
    assert not panel.details_shown
    assert panel.view.isVisible()
    assert panel.chosen.arrangement is IRANIAN


def test_the_page_gives_way_to_what_a_filter_leaves(panel):
    panel.chosen.choose(SWISS)
    panel.show_details()
    ask(panel, power="Switzerland")
    assert not panel.details_shown


def test_the_page_steps_from_row_to_row(panel):
    panel.chosen.choose(SWISS)
    panel.show_details()
    assert not panel.page.previous.isEnabled()
    panel.page.next.click()
    panel.page.next.click()
    assert panel.chosen.arrangement is UNDATED
    assert not panel.page.next.isEnabled()


def test_the_count_says_how_many_are_left(panel):
    assert panel.count.text() == "3"
    ask(panel, text="swiss")
    assert panel.count.text() == "2 of 3"
    assert panel.count.accessibleName() == "2 arrangements shown"


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_shows_what_the_filter_leaves(panel, view):
    ask(panel, power="Sweden")
    panel.set_view(view)
    ask(panel, power="Iran")
    panel.set_view("table")
    assert [each.id for each in panel._model.rows] == ["iranian"]
    assert not panel.nothing.isVisible()
    ask(panel, power="Atlantis")
    assert panel.nothing.isVisible()


def test_a_chip_removes_its_filter(qtbot, panel, model):
    ask(panel, power="Switzerland", on="1985")
    assert [button.accessibleName() for button in panel.filter._buttons] == [
        "Remove filter Power: Switzerland",
        "Remove filter In force: 1985",
    ]
    qtbot.mouseClick(panel.filter._buttons[0], Qt.MouseButton.LeftButton)
    assert (model.wanted.power, model.wanted.on) == ("", "1985")


def test_the_passage_in_view_marks_without_choosing(panel, model):
    panel.select_for_passage("p")
    assert all(map(model.source.is_marked, (SWISS, IRANIAN, UNDATED)))
    assert panel.chosen.arrangement is None
    panel.select_for_passage("elsewhere")
    assert not model.source.is_marked(SWISS)


def test_shift_and_a_click_sort_by_one_column_more(qtbot, panel, model):
    header = panel.table.header
    for column, keys in (
        (Column.IN, Qt.KeyboardModifier.NoModifier),
        (Column.POWER, Qt.KeyboardModifier.ShiftModifier),
    ):
        at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, keys, at)
    assert [each.id for each in model.rows] == ["undated", "swiss", "iranian"]
    assert model.headerData(Column.POWER, Qt.Orientation.Horizontal) == "Power ▲2"


def test_a_column_is_hidden_and_shown_from_the_menu(qtbot, panel):
    panel.table.set_columns("PERIOD")
    columns = panel.table.menu().actions()[0].menu()
    assessment = next(action for action in columns.actions() if action.text() == "Assessment")
    with qtbot.waitSignal(panel.columns_changed) as changed:
        assessment.trigger()
    assert not panel.table.isColumnHidden(Column.ASSESSMENT)
    panel.table.set_columns("PERIOD")
    assert panel.table.isColumnHidden(Column.ASSESSMENT)
    panel.table.set_columns(changed.args[0])
    assert not panel.table.isColumnHidden(Column.ASSESSMENT)


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_a_name_for_screen_readers(panel, view):
    panel.set_view(view)
    assert QAccessible.queryAccessibleInterface(panel.focus_widget).text(QAccessible.Text.Name)


def test_every_theme_can_be_put_on_while_views_are_seen(panel, theme):
    for view in VIEWS:
        panel.set_view(view)
    panel.set_theme(replace(theme, key="other"))
    assert not panel.grab().isNull()


@pytest.mark.parametrize("view", ["table", "pairs", "map"])
def test_the_focus_alone_chooses_nothing(panel, view):
    panel.set_view(view)
    panel.focus_widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.chosen.arrangement is None
    assert panel.card.isHidden()


def test_walking_over_a_pair_keeps_the_choice(qtbot, panel):
    panel.set_view("pairs")
    panel.chosen.choose(SWISS)
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    assert panel.chosen.arrangement is SWISS


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_columns_have_room_in_every_language(start, language):
    program, _features = start(language)
    table = program.window.arrangements.table
    for size in ((1024, 640), (1280, 800), (1600, 900)):
        program.window.resize(*size)
        needed = {column: table.header.sectionSizeFromContents(column).width() for column in Column}
        shown = [column for column in Column if not table.isColumnHidden(column)]
        assert [column for column in shown if table.columnWidth(column) < needed[column]] == [], size


@pytest.mark.parametrize("language", LANGUAGES)
def test_neither_title_nor_what_was_found_is_cut_off(qtbot, start, language):
    """The count grows without a new size of the panel when a search has found something."""
    program, features = start(language)
    panel = program.window.arrangements
    for size in ((640, 400), (1024, 640), (1600, 900)):
        program.window.resize(*size)
        with qtbot.waitSignal(features.search.results_ready):
            program.window.search_box.setText(f"who represents the US in Iran {size[0]}")
        QApplication.processEvents()
        needed = panel.title.fontMetrics().horizontalAdvance(panel.title.text().upper())
        assert panel.count.sizeHint().width() <= panel.count.width(), size
        assert needed <= panel.title.contentsRect().width() or panel.title.text() != panel.title.toolTip(), size
