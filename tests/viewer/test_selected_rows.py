"""The chosen row of a list is read in every theme, a line above a group of rows too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication

from tests.resources.test_themes import contrast
from tests.viewer.every_window import STATES
from viewer.settings.setting_specs import THEME


def _contrast(image: QImage) -> float:
    """Return how far the letters of a row stand out from its ground, its commonest colour."""
    colors = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
    ground = max(set(colors), key=colors.count)
    return max(contrast(color, ground) for color in set(colors))


@pytest.mark.parametrize("theme", [choice for choice in THEME.choices if choice != "system"])
def test_the_chosen_row_of_every_list_is_read(qtbot, start, theme):
    program, features = start()
    program.appearance.try_theme(theme)
    for state in ("two marks on a passage", "results"):
        STATES[state](program, features, qtbot)
        program.window.actions_table["bookmarks"].trigger()
    looked_at = 0
    for view in program.window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None:
            continue
        for row in range(min(2, model.rowCount())):
            view.setCurrentIndex(model.index(row, 0))
            QApplication.processEvents()
            rect = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
            if not rect.isEmpty():
                looked_at += 1
                assert _contrast(view.viewport().grab(rect).toImage()) >= 4.5, (type(view).__name__, row)
    assert looked_at >= 3
