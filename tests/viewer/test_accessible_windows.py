"""Every window by keyboard, by screen reader, with an unsteady hand, and copied, in every language and every theme."""

from __future__ import annotations

from itertools import cycle

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QToolButton

from tests.viewer.audits import (
    kept_open_by_escape,
    nameless,
    out_of_order,
    repeated_cells,
    said_wrong,
    too_small,
    unexplained,
    unmarked_focus,
)
from tests.viewer.copied_texts import copied_with_looks
from tests.viewer.every_window import STATES, look_at_every_window
from tests.viewer.heard_audits import selected_otherwise, several_focused, unsaid
from tests.viewer.mnemonics import shared_letters
from tests.viewer.shown_texts import cut
from viewer.settings.language_service import LANGUAGES
from viewer.settings.setting_specs import THEME

THEMES = [choice for choice in THEME.choices if choice != "system"]
IN_EVERY_LANGUAGE = (nameless, unexplained, repeated_cells, said_wrong, too_small, shared_letters, cut)
IN_EVERY_THEME = (unmarked_focus, copied_with_looks)
ONCE = (out_of_order, selected_otherwise, several_focused, unsaid, kept_open_by_escape)
"""What depends on neither: which windows there are, and in which order they are read."""
SMALL = (1024, 640)  # px


@pytest.fixture(autouse=True)
def listened_to(qapp):
    """Let Qt keep what it says to screen readers true, as it does while there is one."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_every_theme_is_looked_at():
    assert len(LANGUAGES) >= len(THEMES)


@pytest.mark.parametrize(("language", "theme"), [*zip(LANGUAGES, cycle(THEMES), strict=False)])
def test_every_window_can_be_used_by_everybody(qtbot, start, language, theme):
    program, features = start(language)
    program.appearance.try_theme(theme)
    place = LANGUAGES.index(language)
    if place:  # in which order things are read depends on the room
        program.window.resize(*SMALL)
    audits = IN_EVERY_LANGUAGE + IN_EVERY_THEME * (place < len(THEMES)) + ONCE * (place == 0)
    found = []

    def look(key, window):
        found.extend(f"{key}: {fault}" for audit in audits for fault in audit(window))

    assert len(look_at_every_window(program, features, qtbot, look)) >= len(STATES) + 8
    assert "\n".join(found) == ""


def test_the_buttons_that_come_up_within_boxes_have_names_too(start):
    program, _features = start("en")
    boxes = program.window.findChildren(QLineEdit)
    nameless_buttons = [box for box in boxes for each in box.findChildren(QToolButton) if not each.accessibleName()]
    assert [box.accessibleName() for box in nameless_buttons] == []
