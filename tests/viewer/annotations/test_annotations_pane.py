import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.viewer.made_annotations import annotation, block
from viewer.annotations.annotation import Standing
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.annotations.annotations_model import AnnotationsModel
from viewer.annotations.annotations_pane import AnnotationsPane
from viewer.kit.annotation_kinds import Kind
from viewer.kit.look.annotation_signs import line_color

ROWS = tuple(
    PlacedAnnotation(annotation(name, kind, text="Text", tags=("x",), standing=standing), block("p", "some words"))
    for name, kind, standing in (
        ("a", Kind.BOOKMARK, Standing.IN_PLACE),
        ("b", Kind.HIGHLIGHT, Standing.MOVED),
        ("c", Kind.NOTE, Standing.CHANGED),
    )
)


@pytest.fixture
def pane(qtbot, theme):
    model = AnnotationsModel()
    made = AnnotationsPane(model, theme, str)
    made.model = model
    model.setParent(made)
    qtbot.addWidget(made)
    model.set_annotations(ROWS)
    made.resize(300, 500)
    made.show()
    made.choose("b")
    return made


def test_with_nothing_marked_it_says_how_to_mark(pane):
    pane.model.set_annotations(())
    assert "write-note writes a note" in pane.empty.text()
    assert pane.empty.isVisible()


def test_with_nothing_found_it_says_so(qtbot, pane):
    qtbot.keyClicks(pane.filter, "zebra")
    assert "has these words" in pane.empty.text()


def test_the_keys_of_the_list(qtbot, pane):
    for key, signal, carried in (
        (Qt.Key.Key_Return, pane.opened, "b"),
        (Qt.Key.Key_F2, pane.edit_requested, "b"),
        (Qt.Key.Key_Delete, pane.remove_requested, ["b"]),
    ):
        with qtbot.waitSignal(signal) as told:
            qtbot.keyClick(pane.list, key)
        assert told.args == [carried]


def test_down_leads_from_the_filter_into_the_list(qtbot, pane):
    pane.activateWindow()
    pane.filter.setFocus()
    qtbot.keyClick(pane.filter, Qt.Key.Key_Down)
    assert pane.list.hasFocus()


def test_the_current_row_stays_when_rows_come_and_go(pane):
    pane.model.set_annotations(ROWS[1:])
    assert pane.current.annotation.id == "b"


def test_the_scroll_bar_is_seen_only_when_there_is_something_to_scroll(qtbot, letters, pane):
    bar, height = pane.list.verticalScrollBar(), pane.height()
    pane.resize(300, 3 * height)
    qtbot.waitUntil(lambda: not bar.isEnabled())
    pane.resize(300, height // 4)
    qtbot.waitUntil(bar.isEnabled)


@pytest.mark.parametrize("order", range(3))
def test_all_rows_are_painted_in_every_order(pane, order):
    pane.order.setCurrentIndex(order)
    assert not pane.grab().isNull()


@pytest.fixture
def rightward(qapp):
    """Let the window be read from right to left."""
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _bar_at(pane, theme) -> float:
    """Return how far from the left the bar beside highlighted words is painted, from 0 to 1."""
    pane.model.set_annotations(ROWS)
    pane.list.clearSelection()
    picture = pane.list.viewport().grab().toImage()
    color = line_color(ROWS[1].annotation.tint, theme)
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return next(x for x, y in points if picture.pixelColor(x, y) == color) / picture.width()


def test_signs_stand_where_lines_begin(pane, theme):
    assert _bar_at(pane, theme) < 0.2


def test_signs_stand_on_the_right_where_lines_begin_there(rightward, pane, theme):
    assert _bar_at(pane, theme) > 0.8


def test_of_very_many_rows_one_group_is_open_and_the_others_open_when_asked_for(pane):
    model = pane.model
    rows = [PlacedAnnotation(annotation(str(number)), block("p", "some words")) for number in range(1_100)]
    model.set_annotations(rows)
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    assert [pane.list.isExpanded(group) for group in groups] == [True, False, False]
    pane.list.clicked.emit(groups[2])
    pane.choose("600")
    assert [pane.list.isExpanded(group) for group in groups] == [True, True, True]
