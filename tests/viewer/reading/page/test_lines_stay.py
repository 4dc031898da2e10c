"""What comes above the text covers lines, and what goes uncovers them: none moves."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from index.model import Block, BlockKind, Page
from index.values import replace
from viewer.reading.page.reader_view import ReaderView

WORDS = "Switzerland has acted as a protecting power for many states over many years. "


class Column(QWidget):
    """A text below a bar of any height."""

    def __init__(self, theme, typography):
        super().__init__()
        self.bar, self.reader = QFrame(), ReaderView(theme, typography)
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.reader, 1)
        self.resize(700, 500)
        self.let_bar_be(0)

    def let_bar_be(self, height):
        """Give the bar a height; without one it is gone."""
        self.bar.setFixedHeight(height)
        self.bar.setVisible(height > 0)
        self.layout().activate()

    def lines(self):
        """Return how high in the window each block of the text stands."""
        reader, top = self.reader, self.reader.viewport().mapTo(self, QPoint()).y()
        rect = reader.document().documentLayout().blockBoundingRect
        block, found = reader.document().begin(), []
        while block.isValid():
            found.append(round(top + rect(block).top() - reader.verticalScrollBar().value()))
            block = block.next()
        return found


@pytest.fixture(params=[1, 3, 14], ids=lambda count: f"{count} passages")
def column(request, qtbot, theme, typography):
    made = Column(theme, typography)
    qtbot.addWidget(made)
    made.show()
    passage = Block(row=1, id="", kind=BlockKind.PARAGRAPH, document="d", topic="t", page=1, text="", number="1.1")
    blocks = [replace(passage, row=n, id=f"p{n}", text=WORDS * n) for n in range(1, request.param + 1)]
    made.reader.show_page(Page(1, "d", tuple(blocks)))
    return made


heights = st.lists(st.sampled_from((0, 24, 130, 390)), min_size=1, max_size=5)
few = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


@few
@given(heights, st.floats(0, 1), st.floats(0, 1))
def test_no_line_moves_when_something_comes_or_goes_above_the_text(column, bars, before, between):
    bar = column.reader.verticalScrollBar()
    column.let_bar_be(0)
    column.reader.go_to("p1")
    bar.setValue(round(before * bar.maximum()))
    for height in (*bars, 0):
        stood, place = column.lines(), column.reader.place
        column.let_bar_be(height)
        assert (column.lines(), column.reader.place) == (stood, place)
        bar.setValue(round(between * bar.maximum()))


def test_opening_something_takes_the_blank_at_the_head_away(column):
    column.let_bar_be(200)
    column.reader.go_to("p1")
    column.let_bar_be(0)
    assert column.lines()[0] > 200
    column.reader.go_to("p1")
    assert column.lines()[0] < 60
