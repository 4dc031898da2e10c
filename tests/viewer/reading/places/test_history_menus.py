"""The menus of the history, the list of recent passages, and the way back from a search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog


@pytest.fixture
def been(program):
    """Return the program after a walk through three passages."""
    for block in ("lost-passport", "us-in-north-korea", "prisoners-text"):
        program.navigation.open(block)
    return program


def entries(button):
    """Return what the menu of a button lists."""
    menu = button.menu()
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_the_history_is_listed_by_number_and_title_nearest_first(been):
    back, forward = been.window.history_buttons
    assert entries(back)[:2] == ["§ 1.1 · The Swedish embassy", "§ 1.1 · Why channels matter"]
    assert entries(forward) == []
    back.menu().actions()[1].trigger()
    assert been.navigation.place.block == "lost-passport"
    assert entries(forward) == ["§ 1.1 · The Swedish embassy", "§ 1.1 · Prisoners"]


@pytest.mark.parametrize("way", ["keys", "right click"])
def test_the_menu_opens_by_keyboard_and_by_right_click(qtbot, been, way):
    back, _ = been.window.history_buttons
    menu = back.menu()
    with qtbot.waitSignal(menu.aboutToShow):
        menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
        if way == "keys":
            back.setFocus()
            qtbot.keyClick(back, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        else:
            back.customContextMenuRequested.emit(back.rect().center())


def test_enter_does_not_forget_the_recent_passages(qtbot, been):
    been.window.closing.emit()
    been.window.actions_table["recent"].trigger()
    dialog = been.window.findChild(QDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.list.count() > 0


def test_recent_passages_open_by_keyboard_and_are_forgotten(qtbot, been):
    been.window.closing.emit()
    been.window.actions_table["beginning"].trigger()
    been.window.actions_table["recent"].trigger()
    dialog = been.window.findChild(QDialog)
    assert dialog.list.item(0).text().startswith("§ 1.1 · Prisoners\nDuring World War II")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert been.navigation.place.block == "prisoners-text"
    been.window.actions_table["recent"].trigger()
    dialog = been.window.findChildren(QDialog)[-1]
    dialog.forget.click()
    assert dialog.list.count() == 0
    assert not dialog.empty.isHidden()
    dialog.reject()
