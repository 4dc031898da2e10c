"""Every window by keyboard, by screen reader and with an unsteady hand."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from tests.viewer.audits import kept_open_by_escape, nameless, out_of_order, too_small, unexplained, unmarked_focus
from tests.viewer.every_window import STATES, look_at_every_window


@pytest.fixture
def every_window(qtbot, start):
    """Return a function that applies an audit to every window and returns what it found, a line each."""
    program, features = start()

    def apply(audit) -> str:
        found: list[str] = []
        look = lambda key, window: found.extend(f"{key}: {fault}" for fault in audit(window))  # noqa: E731
        seen = look_at_every_window(program, features, qtbot, look)
        assert len(seen) >= len(STATES) + 8
        return "\n".join(found)

    apply.program = program
    return apply


def test_every_control_has_a_name(every_window):
    assert every_window(lambda window: nameless(QAccessible.queryAccessibleInterface(window))) == ""


def test_what_a_name_does_not_explain_has_a_description(every_window):
    assert every_window(lambda window: unexplained(QAccessible.queryAccessibleInterface(window))) == ""


def test_tab_reaches_everything_once_as_it_is_read_and_shift_tab_leads_back(every_window):
    assert every_window(out_of_order) == ""


def test_escape_closes_every_window_over_the_main_one(every_window):
    assert every_window(kept_open_by_escape) == ""


def test_everything_clicked_is_large_enough(every_window):
    assert every_window(too_small) == ""


@pytest.mark.parametrize("theme", ["light", "dark", "sepia", "high-contrast"])
def test_the_focus_is_seen_without_colours(every_window, theme):
    every_window.program.appearance.try_theme(theme)
    assert every_window(unmarked_focus) == ""
