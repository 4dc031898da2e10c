"""Somebody comes back: nothing they arranged or read is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from viewer.kit.roles import MarkedRole
from viewer.reading.overview.overview_places import HOME
from viewer.settings.setting_specs import LAST_BLOCK, LAST_OFFSET


def test_the_same_line_window_and_panes_come_back(reader):
    reader.window.resize(790, 560)
    reader.press("F9")
    reader.program.reading.open_topic("switzerlands-role")
    bar = reader.window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 60)
    line = reader.window.reader.place
    reader.quit()
    reader.start()
    assert reader.window.reader.place == line
    assert (reader.window.width(), reader.window.contents.isVisible()) == (790, False)


def test_after_a_crash_the_line_that_was_kept_is_the_line_that_opens(qtbot, reader, home, whole_built):
    reader.quit()
    settings = home / "settings.ini"
    environment = os.environ | {"GOOD_OFFICES_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    script = Path(__file__).with_name("scrolling_program.py")
    program = subprocess.Popen([sys.executable, "-P", script, whole_built], env=environment, cwd=script.parents[2])
    try:
        qtbot.waitUntil(lambda: settings.exists() and "last_offset" in settings.read_text(), timeout=300_000)
    finally:
        program.kill()  # as a crash or a power cut would
        program.wait()
    reader.start()
    kept = reader.program.settings
    assert reader.window.reader.place == (kept.get(LAST_BLOCK), kept.get(LAST_OFFSET))
    assert kept.get(LAST_OFFSET) > 0


def test_theme_and_text_size_come_back(reader):
    reader.window.actions_table["theme-dark"].trigger()
    reader.press("Ctrl++", "Ctrl++")
    size = reader.program.appearance.typography().size
    reader.quit()
    reader.start()
    assert reader.program.appearance.theme.key == "dark"
    assert reader.program.appearance.typography().size == size


def test_a_damaged_settings_file_is_set_aside_and_the_library_opens(reader, home):
    reader.quit()
    (home / "settings.ini").write_bytes(b"\x00\xff garbage [[[")
    reader.start()
    assert reader.place == HOME
    assert list(home.glob("settings.damaged-*.ini"))


def test_text_size_keeps_the_place(qtbot, reader):
    reader.program.reading.open_topic("switzerlands-role")
    place = reader.window.reader.place
    reader.press("Ctrl++", "Ctrl++", "Ctrl+-", "Ctrl+0")
    assert reader.window.reader.place == place


def test_the_mouse_has_back_and_forward_buttons(qtbot, reader):
    reader.program.reading.open_topic("un-role")
    reader.window.activateWindow()
    viewport = reader.window.reader.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.BackButton)
    assert reader.window.reader.page_number == 1
    qtbot.mouseClick(viewport, Qt.MouseButton.ForwardButton)
    assert reader.place == "un-role"


def test_the_arrangements_that_the_passage_states_are_marked_from_the_start(reader):
    reader.program.navigation.open("swiss-mandate-since-1980")
    marked = [reader.program.shown.index(row, 0).data(MarkedRole) for row in range(reader.program.shown.rowCount())]
    reader.quit()
    reader.start()
    shown = reader.program.shown
    assert [shown.index(row, 0).data(MarkedRole) for row in range(shown.rowCount())] == marked
    assert any(marked)


@pytest.mark.parametrize("key", ["Alt+Left", "Alt+Right", "Alt+Shift+Left"])
def test_a_key_that_leads_nowhere_does_nothing_in_the_contents_either(reader, key):
    reader.program.reading.open_topic("switzerlands-role")
    line = reader.window.reader.place
    reader.quit()
    reader.start()
    reader.window.activateWindow()
    reader.window.contents.tree.setFocus()
    reader.wait(reader.window.contents.tree.hasFocus)
    reader.press(*[key] * 3)  # a list would close the topic, then go up
    assert reader.window.reader.place == line
