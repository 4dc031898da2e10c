"""Timeline and map by mouse and by keyboard, and what they draw."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter

from index.model import Status
from tests.viewer.conftest import RESOURCES
from tests.viewer.examples import STATES, arrangement
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.map.map_page import MapPage
from viewer.arrangements.map.world_map import load_world
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.arrangements.timeline.timeline_painter import room_for_words, row_words
from viewer.arrangements.timeline.timeline_view import TimelineView

SWISS = arrangement(start="1980", status=Status.CURRENT, as_of="2022-01", name="swiss")
OLD = arrangement("Sweden", start="1940", end="1945", status=Status.ENDED, name="old")
UNDATED = arrangement("Sweden", "Norway", "", name="undated")
NEVER = arrangement("Spain", start="1990", status=Status.NEVER, name="never")
HALF = arrangement("Spain", end="1950-05", status=Status.ENDED, name="half")


@pytest.fixture
def model(qapp):
    every = ArrangementsModel()
    every.set_arrangements((SWISS, UNDATED, OLD, NEVER, HALF))
    shown = ArrangementsFilterModel(every, STATES)
    every.setParent(shown)
    return shown


@pytest.fixture
def timeline(qtbot, model, theme):
    made = TimelineView(model, SelectedArrangement(model), theme)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.refresh()
    return made


@pytest.fixture
def page(qtbot, model, theme):
    made = MapPage(model, load_world(RESOURCES / "map"), SelectedArrangement(model), theme)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.refresh()
    return made


def test_the_timeline_is_in_order_of_time_and_the_undated_stand_below(timeline):
    scene = timeline.timeline
    assert [each.id for each in scene.rows] == ["old", "half", "swiss", "never", "undated"]
    assert scene.dated == 4
    assert scene.top(4) == scene.bottom(3) + scene.row_height


def test_every_row_is_found_where_it_is_drawn(timeline):
    scene = timeline.timeline
    assert [scene.row_at(scene.top(row) + 2) for row in range(5)] == list(range(5))
    assert scene.row_at(scene.top(4) - 2) == -1
    assert scene.row_at(-1) == scene.row_at(10_000) == -1


def test_a_click_on_a_row_chooses_and_opens_it(qtbot, timeline):
    at = timeline.mapFromScene(QPointF(90, timeline.timeline.top(2) + 9))
    with qtbot.waitSignal(timeline.opened) as opened:
        qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [SWISS]
    assert timeline.timeline.chosen == 2


def test_dragging_moves_the_time_and_chooses_nothing(qtbot, timeline):
    timeline.zoom(4)
    before = timeline.horizontalScrollBar().value()
    qtbot.mousePress(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 50))
    qtbot.mouseMove(timeline.viewport(), QPoint(250, 50))
    qtbot.mouseRelease(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(250, 50))
    assert timeline.timeline.chosen == -1
    assert timeline.horizontalScrollBar().value() == before + 50


@pytest.mark.parametrize(("key", "wider"), [(Qt.Key.Key_Plus, True), (Qt.Key.Key_0, False), (Qt.Key.Key_Minus, True)])
def test_the_timeline_is_zoomed_by_keyboard(qtbot, timeline, key, wider):
    narrow = timeline.timeline.axis.scale
    timeline.zoom(3)
    qtbot.keyClick(timeline, key)
    assert (timeline.timeline.axis.scale > narrow) is wider


def test_zooming_keeps_the_year_in_the_middle(timeline):
    timeline.zoom(8)
    middle = timeline.viewport().width() / 2
    year = timeline.timeline.axis.year(timeline.horizontalScrollBar().value() + middle)
    timeline.zoom(2)
    after = timeline.timeline.axis.year(timeline.horizontalScrollBar().value() + middle)
    assert after == pytest.approx(year, abs=0.2)


def test_what_is_chosen_is_told_to_screen_readers(qtbot, timeline):
    QAccessible.setActive(True)
    timeline.setFocus()
    qtbot.waitUntil(timeline.hasFocus)
    assert timeline.accessibleDescription() == "5 arrangements."
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.accessibleDescription().startswith("Sweden has represented Norway")
    timeline.clearFocus()
    timeline.setFocus()
    assert timeline.accessibleDescription().startswith("5 arrangements. Sweden has represented Norway")
    QAccessible.setActive(False)


def test_pointing_at_a_row_says_its_sentence(timeline):
    at = timeline.mapFromScene(QPointF(90, timeline.timeline.top(0) + 9))
    assert timeline.point_at(at).startswith("Sweden represented the United States in Iran")
    assert timeline.timeline.hovered == 0
    assert timeline.point_at(QPoint(-1, -1)) == ""


def test_an_arrow_is_found_by_pointing_and_chosen_by_clicking(qtbot, page):
    at = page.map.mapFromScene(page.scene._layout_at(page.map.transform().m11()).shapes[0].middle)
    assert page.map.point_at(at).startswith("Switzerland represents the United States in Iran")
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseClick(page.map.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [SWISS]
    assert page.list.currentIndex().row() == 0
    assert page.map.point_at(QPoint(1, 1)) == ""


def test_the_list_tells_also_what_has_no_place_on_the_map(page):
    assert page.list.model().rowCount() == 5
    assert page.note.isVisible()
    assert page.note.text() == "4 without two places on the map."


def test_the_map_is_zoomed_around_the_pointer(page):
    at = QPointF(200, 200)
    before = page.map.mapToScene(at.toPoint())
    page.map.zoom(4, at)
    moved = page.map.mapToScene(at.toPoint()) - before
    assert abs(moved.x()) + abs(moved.y()) < 2
    page.map.zoom(0)
    assert page.map.mapToScene(at.toPoint()) == before


@pytest.mark.parametrize("width", [320, 900])
def test_the_list_stands_below_the_map_or_beside_it(page, width):
    page.resize(width, 400)
    assert (page.split.orientation() is Qt.Orientation.Horizontal) == (width == 900)


def test_both_can_be_painted_a_thousand_times(page, timeline):
    page._chosen.choose(SWISS)
    timeline._chosen.choose(SWISS)
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    for scene in (page.scene, timeline.timeline):
        painter = QPainter(picture)
        for _ in range(1000):
            scene.render(painter)
        painter.end()


@pytest.mark.parametrize("width", [300, 900])
def test_no_word_of_the_timeline_is_cut_off(timeline, width):
    timeline.resize(width, 300)
    scene = timeline.timeline
    for row, shown in enumerate(scene.rows):
        words = scene._metrics.cell(row_words(shown), room_for_words(timeline.viewport().width()))
        assert words.height() < scene.bottom(row) - scene.top(row)


def test_the_map_is_as_large_as_its_arrows(page):
    seen = page.map.mapToScene(page.map.viewport().rect()).boundingRect()
    assert seen.adjusted(-1, -1, 1, 1).contains(page.scene.extent)  # to the pixel
    assert seen.width() < page.scene.sceneRect().width() / 2


def test_one_arrow_is_brought_out_by_pointing_or_by_choosing_and_the_others_are_faint(page):
    lines = page.scene._lines
    assert lines.opacity() == 1
    at = page.map.mapFromScene(page.scene._layout_at(page.map.transform().m11()).shapes[0].middle)
    page.map.point_at(at)
    assert lines.opacity() < 1
    page.map.point_at(QPoint(-1, -1))
    assert lines.opacity() == 1
    page._chosen.choose(SWISS)
    assert lines.opacity() < 1
