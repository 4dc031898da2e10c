"""What a start paints first stays: nothing is moved or painted over but the status bar, which gets more later."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from index.built.opening import open_library
from tests.returning_reader import has_read_before
from viewer.app import add_features, build


@pytest.fixture
def painted(qapp, edited_paths):
    """Return a function that starts the program at a size, and returns its first picture and the last one."""
    flashing = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)  # else a picture depends on the blinking caret
    ends = ExitStack()
    ends.callback(qapp.setCursorFlashTime, flashing)

    def paint(size, language):
        program = build(open_library(edited_paths.places), edited_paths, language)
        ends.callback(program.close)
        window, first = program.window, []
        window.reader.first_painted.connect(lambda: first.append(None))
        window.resize(*size)
        window.show()
        while not first:
            QApplication.processEvents()
        above = window.rect().adjusted(0, 0, 0, -window.statusBar().height())
        first.append(window.grab(above).toImage())
        features = add_features(program)
        ends.callback(features.close)
        program.painter.paint_icons()
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return first[1], window.grab(above).toImage()

    has_read_before(edited_paths)
    with ends:
        yield paint


@pytest.mark.parametrize("language", ["", "ar"])
@pytest.mark.parametrize("size", [(1280, 780), (700, 500)])
def test_the_first_picture_is_the_last_one(painted, size, language):
    for start in ("first start", "later one, which recalls the widths of columns"):
        first, last = painted(size, language)
        assert places_that_differ(first, last) == [], start


def places_that_differ(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Return pixels in which two pictures differ, at most some."""
    assert one.size() == other.size()
    if one == other:
        return []
    pixels = ((x, y) for y in range(one.height()) for x in range(one.width()))
    return [at for at in pixels if one.pixel(*at) != other.pixel(*at)][:5]
