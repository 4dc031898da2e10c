"""The sign of a row that can be opened is seen on a chosen row in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from viewer.settings.setting_specs import THEME

LEAST = 3.0  # WCAG 2.2 (1.4.11): signs against their ground


def luminance(color: QColor) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [each for each in THEME.choices if each != "system"])
def test_the_sign_is_seen_on_a_chosen_row(program, theme):
    program.settings.set(THEME, theme)
    tree = program.window.contents.tree
    rows = [tree.model().index(row, 0) for row in range(tree.model().rowCount())]
    row = next(each for each in rows if tree.model().hasChildren(each))
    tree.setCurrentIndex(row)
    QApplication.processEvents()
    rect = tree._sign(tree.visualRect(row), row)
    picture = tree.viewport().grab(rect).toImage()
    ground = picture.pixelColor(1, 1)
    seen = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    assert max(contrast(each, ground) for each in seen) >= LEAST
