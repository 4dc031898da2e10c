"""A title in the contents has the room that it is painted in, in every direction of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from tests.viewer.examples import TreeLibrary
from viewer.reading.contents.contents_pane import ContentsPane
from viewer.reading.contents.topic_tree_model import TopicTreeModel


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def tree(request, qtbot, qapp, theme):
    """Return the contents with a title of several lines."""
    qapp.setLayoutDirection(request.param)
    pane = ContentsPane(TopicTreeModel(TreeLibrary({"": ["a " * 60, "b"]})), theme)
    qtbot.addWidget(pane)
    pane.resize(200, 400)
    pane.show()
    yield pane.tree
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_title_is_measured_as_it_is_painted(tree):
    index, delegate, measured = tree.model().index(0, 0), tree.itemDelegate(), []
    tree.fontMetrics = lambda: Noting(measured)
    delegate.sizeHint(QStyleOptionViewItem(), index)
    painted = QStyleOptionViewItem()
    delegate.initStyleOption(painted, index)
    assert measured[-1] == painted.text


class Noting:
    """Metrics that note what is measured."""

    def __init__(self, measured: list[str]) -> None:
        self.boundingRect = lambda *asked: measured.append(asked[-1]) or QRect(0, 0, 1, 1)
        self.horizontalAdvance = len
