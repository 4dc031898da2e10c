"""Widgets in lines, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from viewer.kit.widgets.flow_layout import FlowLayout


def test_what_has_no_room_begins_a_line_and_lower_things_stand_in_its_middle(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    flow, parts = FlowLayout(window, gap=4), []
    for width, height in ((40, 32), (30, 20), (50, 20)):
        parts.append(QWidget())
        parts[-1].setFixedSize(width, height)
        flow.addWidget(parts[-1])
    flow.setGeometry(QRect(0, 0, 100, 100))
    assert [part.geometry().getRect()[:2] for part in parts] == [(0, 0), (44, 6), (0, 36)]
    assert flow.heightForWidth(100) == 56
