"""The direction of a text is its own, not that of the window's language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle

from viewer.kit.text.direction import direction_of, isolated, leading, margins, turned, turned_style

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def rightward(qapp):
    """Turn the window round for one test."""
    QGuiApplication.setLayoutDirection(RIGHT)
    yield
    QGuiApplication.setLayoutDirection(LEFT)


@pytest.mark.parametrize(
    ("text", "way"),
    [("Iran", LEFT), ("«إيران»", RIGHT), ("1980, ישראל", RIGHT), ("“Iran” إيران", LEFT), ("伊朗", LEFT), ("4.2", LEFT)],
)
def test_the_first_letter_that_has_a_direction_decides(qapp, text, way) -> None:
    assert direction_of(text) is way


def test_signs_alone_go_with_the_window(rightward) -> None:
    assert direction_of("4.2") is RIGHT


def test_only_a_text_of_the_other_direction_is_set_apart(rightward) -> None:
    assert [isolated(text) for text in ("إيران.", "Iran.")] == ["إيران.", "\u2066Iran.\u2069"]


def test_margins_alignment_and_style_are_turned_round(rightward) -> None:
    assert margins(1, 2, 3, 4) == QMargins(3, 2, 1, 4)
    assert leading() == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    style = "{ border-left: 1px; padding-right: 2px; left: 3px; }"
    assert turned_style(style) == "{ border-right: 1px; padding-left: 2px; left: 3px; }"


@pytest.mark.parametrize("part", [QRect(12, 5, 7, 9), QRect(10, 5, 40, 9), QRect(30, 0, 0, 0)])
def test_a_part_is_turned_as_by_the_style(rightward, part: QRect) -> None:
    whole = QRect(10, 0, 40, 20)
    assert turned(part, whole) == QStyle.visualRect(RIGHT, whole, part)
