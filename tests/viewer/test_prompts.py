"""What a box asks for can be read whole where its panel is as narrow as it gets, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.viewer.every_window import look_at_every_window
from tests.viewer.shown_texts import cut_prompts
from viewer.settings.language_service import LANGUAGES

SMALL = (1024, 640)  # px


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_prompt_is_cut_off_in_the_narrowest_panels(start, qtbot, language):
    program, features = start(language)
    found: set[str] = set()

    def look(name: str, window) -> None:
        if window is program.window:
            window.resize(*SMALL)
            panes = window.splitter
            widths = [panes.widget(at).minimumWidth() for at in range(panes.count())]
            panes.setSizes([widths[0], SMALL[0], widths[2]])
        else:
            window.resize(window.minimumSizeHint())
        QApplication.processEvents()
        found.update(f"{name}: {each}" for each in cut_prompts(window))

    look_at_every_window(program, features, qtbot, look)
    assert found == set()
