"""An area that gives way where room is short, and scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.kit.reading_order import reveal
from viewer.kit.widgets.shrinking_area import ShrinkingArea


@pytest.fixture
def column(qtbot):
    """Return a column with an area of a long label and a button, above something that needs 100 pixels."""
    content, window = QWidget(), QWidget()
    inside, outside = QVBoxLayout(content), QVBoxLayout(window)
    label = QLabel("Some words that are wrapped. " * 30)
    label.setWordWrap(True)
    below = QWidget()
    below.setMinimumHeight(100)
    window.area, window.label, window.button, window.below = ShrinkingArea(content), label, QPushButton("Go"), below
    for layout, widgets in ((inside, (label, window.button)), (outside, (window.area, below))):
        for widget in widgets:
            layout.addWidget(widget)
    outside.setStretch(1, 1)
    qtbot.addWidget(window)
    window.show()
    return window


def resize(window, height):
    window.resize(260, height)
    QApplication.processEvents()


def test_where_there_is_room_all_is_shown_and_no_more_taken_than_that(letters, column):
    resize(column, 1500)
    assert not column.area.verticalScrollBar().isVisible()
    assert column.area.height() == column.area.heightForWidth(column.area.width())


def test_where_there_is_none_it_scrolls_and_what_is_below_keeps_its_own(letters, column):
    resize(column, 300)
    assert column.area.verticalScrollBar().isVisible()
    assert column.label.height() >= column.label.heightForWidth(column.label.width())
    assert column.below.height() >= 100


def test_what_the_focus_comes_to_is_brought_on_screen(column):
    resize(column, 300)
    assert column.button.visibleRegion().isEmpty()
    reveal(column.button)
    assert not column.button.visibleRegion().isEmpty()


def test_a_bar_goes_again_where_the_content_fits_without_it(letters, column):
    area = column.area
    bar, needs = area.verticalScrollBar().sizeHint().width(), area.heightForWidth
    width = next(width for width in range(200, 400) if needs(width) < needs(width - bar))
    area.setFixedWidth(width)
    resize(column, 300)
    area.setFixedHeight(needs(width))
    resize(column, 1500)
    assert not area.verticalScrollBar().isVisible()
