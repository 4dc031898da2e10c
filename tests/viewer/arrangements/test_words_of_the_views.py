"""No word of a view is cut off: for every arrangement, in every language, as wide as the panel is in usual windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF

from tests.architecture.source_tree import ROOT
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.pairs.pairs_view import PairsView
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.arrangements.table.cell_metrics import CellMetrics
from viewer.arrangements.timeline.timeline_painter import room_for_words, row_words
from viewer.arrangements.timeline.timeline_view import TimelineView
from viewer.settings.language_service import LANGUAGES, LanguageService

WIDTHS = (280, 344, 458, 900)  # px; the panel of a window of 1024 by 640 has 300 or more, enlarged ones have 900
LEAST_CONDENSED = 0.84  # as in the columns of the table


@pytest.fixture(params=LANGUAGES, autouse=True)
def language(request, qapp):
    """Put each language in force, the whole window with it."""
    service = LanguageService(ROOT / "resources" / "translations")
    service.use(request.param)
    yield request.param
    service.restore()


@pytest.fixture
def shown(qapp, whole_library):
    """Return every arrangement as the views have them."""
    every = ArrangementsModel()
    every.set_arrangements(whole_library.arrangements())
    rows = ArrangementsFilterModel(every, whole_library.states())
    every.setParent(rows)
    return rows


def is_whole(metrics: CellMetrics, text: str, room: float, height: float) -> bool:
    """Return whether a text has room for all its words, one below the other if need be."""
    return metrics.condensed(text, room) >= LEAST_CONDENSED and metrics.cell(text, room).height() <= height


def rows_of(view: PairsView) -> list[QModelIndex]:
    """Return the rows of a list."""
    return [view.model().index(row, 0) for row in range(view.model().rowCount())]


def test_no_word_of_the_pairs_is_cut_off(qtbot, shown, theme):
    view = PairsView(shown, SelectedArrangement(shown), theme)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view.model().rowCount() > len(shown.rows)
    for width in WIDTHS:
        view.resize(width, 400)
        view.doItemsLayout()
        measure, rows = view.delegate, [(index, view.visualRect(index)) for index in rows_of(view)]
        cut = [
            index.data()
            for index, rect in rows
            if not is_whole(measure.metrics(index), index.data(), measure.room(index), rect.height())
        ]
        assert cut == [], width


def test_no_word_of_the_timeline_is_cut_off(qtbot, shown, theme):
    view = TimelineView(shown, SelectedArrangement(shown), theme)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    scene = view.timeline
    for width in WIDTHS:
        view.resize(width, 400)
        room = room_for_words(view.viewport().width())
        heights = {row_words(each): scene.bottom(row) - scene.top(row) for row, each in enumerate(scene.rows)}
        assert [text for text, height in heights.items() if not is_whole(scene._metrics, text, room, height)] == []


def test_years_go_from_left_to_right_and_stand_above_their_lines(qtbot, shown, theme):
    view = TimelineView(shown, SelectedArrangement(shown), theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.refresh()
    view.zoom(8, QPointF(200, 0))
    left = view.mapToScene(QPoint(0, 0)).x()
    assert view.timeline.axis.year(left) < view.timeline.axis.year(left + 100)
    assert view.horizontalScrollBar().value() == round(left)  # where the bar of years takes its left edge from
