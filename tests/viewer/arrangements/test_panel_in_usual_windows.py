"""The panel of arrangements in a small window and in that of a first start: no title and no label is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.viewer.shown_texts import cut
from tests.viewer.starting import WINDOW
from viewer.settings.language_service import LANGUAGES

SMALL = (1024, 640)  # px
_PADDING = 6  # px at each side of a title, as in the style of the window


def cut_titles(table) -> list[str]:
    """Return the titles of columns that are wider than their column."""
    header, model = table.header, table.model()
    titles = {
        section: header._titles.get(section) or model.headerData(section, Qt.Orientation.Horizontal)
        for section in map(int, table._shown.columns)
    }
    room = {section: header.sectionSize(section) - 2 * _PADDING for section in titles}
    return [title for at, title in titles.items() if header.fontMetrics().horizontalAdvance(title) > room[at]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_title_and_no_label_is_cut_off(start, language):
    program, _features = start(language)
    panel = program.window.arrangements
    for size in (SMALL, WINDOW):
        program.window.resize(*size)
        for view in ("table", "pairs", "timeline"):
            panel.set_view(view)
            QApplication.processEvents()
            QApplication.processEvents()  # what became wider or narrower by that is laid out anew
            assert list(cut(panel)) == [], (size, view)
        assert cut_titles(panel.table) == [], size
