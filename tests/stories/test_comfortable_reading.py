"""Somebody reads for an hour, and sets the text as their eyes like it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from viewer.preferences.preferences_dialog import PreferencesDialog


def preferences(reader):
    reader.press("Ctrl+,")
    return reader.window.findChild(PreferencesDialog)


def test_letters_size_and_line_length_are_set_by_keyboard_and_the_line_stays(qtbot, reader):
    reader.program.reading.open_topic("switzerlands-role")
    place = reader.window.reader.place
    controls = preferences(reader).pages[0].controls
    qtbot.keyClick(controls["text_family"], Qt.Key.Key_Down)
    qtbot.keyClick(controls["text_size"].slider, Qt.Key.Key_Right)
    qtbot.keyClick(controls["text_width"].slider, Qt.Key.Key_Left)
    typography = reader.program.appearance.typography()
    assert (typography.family, typography.measure) == ("Literata", 67)
    assert reader.window.reader.place == place


def test_what_was_set_comes_back_the_next_day(reader):
    controls = preferences(reader).pages[0].controls
    controls["line_spacing"].slider.setValue(180)
    reader.quit()
    reader.start()
    assert reader.program.appearance.typography().line_height == 1.8


def test_escape_closes_the_preferences(qtbot, reader):
    dialog = preferences(reader)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
