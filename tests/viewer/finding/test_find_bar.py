"""The bar for finding words: each of its messages fits on one line, and nothing in it moves while somebody types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from viewer.finding.find_bar import FindBar

LONGEST = "999 sur 999, de nouveau depuis le début"


@pytest.fixture
def bar(qtbot, qapp):
    made = FindBar(QAction("↑", qapp), QAction("↓", qapp))
    made.make_room(("999 sur 999", LONGEST))
    qtbot.addWidget(made)
    made.show()
    return made


def widen(bar, width):
    """Give the bar a width, and let its layout be done with it."""
    bar.resize(width, bar.heightForWidth(width))
    bar.layout().activate()


@pytest.mark.parametrize("width", [300, 450, 560, 740, 1200])
def test_what_was_found_is_told_on_one_line_and_moves_nothing(bar, width):
    widen(bar, width)
    before = (bar.box.geometry(), bar._status.geometry())
    for words in ("1 sur 2", LONGEST, ""):
        bar.show_status(words)
        bar.layout().activate()
        assert (bar.box.geometry(), bar._status.geometry(), bar.status) == (*before, words)


def test_there_is_room_for_the_count_and_for_words_or_it_stands_below(bar):
    beside, below = 700, 450
    for width in (beside, below, beside):
        widen(bar, width)
        bar.show_status(LONGEST)
        assert (bar._status.y() > bar.box.geometry().bottom()) == (width == below)
        assert bar.box.width() > 100
        assert bar._status.text() == LONGEST


def test_words_without_room_are_cut_short_and_whole_in_the_tooltip(bar):
    widen(bar, 300)
    words = LONGEST * 3
    bar.show_status(words)
    assert bar._status.text().endswith("…")
    assert (bar._status.toolTip(), bar._status.accessibleName()) == (words, words)


def test_an_option_changed_by_its_letter_leaves_the_caret_in_the_box(bar, qtbot):
    bar.activateWindow()
    bar.start("a")
    with qtbot.waitSignal(bar.changed):
        qtbot.keyClick(bar.box, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert bar.options.pattern
    qtbot.waitUntil(bar.box.hasFocus)


def test_a_selection_is_found_literally_by_a_pattern(bar):
    bar._pattern.setChecked(True)
    bar.start("U.S. (1980)")
    assert bar.text == r"U\.S\. \(1980\)"
