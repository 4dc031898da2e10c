"""After Escape the focus is where it was: after every menu and every window that an action opens."""

from __future__ import annotations

from itertools import cycle

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from tests.viewer.audits import focusable, name
from tests.viewer.every_window import LEFT_OUT
from viewer.kit.menu_keys import open_menu
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.shell.all_actions import ACTIONS

_ESCAPES = 6  # a menu within a menu of the menu bar takes four


@pytest.fixture
def window(start, qtbot):
    """Return a main window that the keys go to, with a text, rows and hits in it."""
    program, features = start("en")
    with qtbot.waitSignal(features.search.results_ready):
        program.window.search_box.setText("US Iran")
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return program.window


def _above(window: QMainWindow) -> list[QWidget]:
    """Return the windows that stand over the main window."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    return [each for each in shown if each.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)]


def _escape(window: QMainWindow) -> None:
    """Press Escape as long as something has popped up, stands over the window or keeps the focus in the menu bar."""
    for _time in range(_ESCAPES):
        above = [QApplication.activePopupWidget(), QApplication.activeModalWidget(), *_above(window)]
        if window.menuBar().hasFocus():
            above.append(window.menuBar())
        if not any(above):
            break
        QTest.keyClick(next(filter(None, above)), Qt.Key.Key_Escape)
        _give_keys(window)


def _give_keys(window: QMainWindow) -> None:
    """Do what a desktop does by itself when another window, or a menu, has closed."""
    QApplication.processEvents()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QApplication.processEvents()


def _panes(window: QMainWindow) -> list[QWidget]:
    panes = (window.search_box, window.reader, window.contents.list, window.arrangements.focus_widget)
    return [pane for pane in panes if pane.isVisible()]


def _lost(before: QWidget) -> str:
    now = QApplication.focusWidget()
    kept = now is before and now.isVisible() and now.isEnabled()
    return "" if kept else f"{name(before)} -> {name(now) if now else None}"


def test_after_a_window_that_an_action_opens(window):
    found = []
    for number, spec in enumerate(each for each in ACTIONS if each.key not in LEFT_OUT):
        panes = _panes(window)  # actions hide some
        before = panes[number % len(panes)]
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        opened: list[QWidget] = []

        def look(opened: list[QWidget] = opened) -> None:
            QApplication.processEvents()
            opened += _above(window)
            _escape(window)

        QTimer.singleShot(0, window, look)  # some windows wait for their answer
        window.actions_table[spec.key].trigger()
        QApplication.processEvents()
        QApplication.processEvents()
        if opened and (lost := _lost(before)):
            found.append(f"{spec.key}: {lost}")
    assert "\n".join(found) == ""


@pytest.mark.parametrize("leave", ["Escape", "a window"])
def test_after_each_menu_of_the_menu_bar(window, leave):
    bar, found = window.menuBar(), []
    for title, before in zip(bar.actions(), cycle(_panes(window)), strict=False):
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClick(before, Qt.Key.Key_F10)
        bar.setActiveAction(title)
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
        _give_keys(window)
        if leave == "a window":  # asked for by its keys, while the menu bar has the focus
            window.actions_table["go-to"].trigger()
            QApplication.processEvents()
        _escape(window)
        if lost := _lost(before):
            found.append(f"{title.text()}: {lost}")
    assert "\n".join(found) == ""


def test_after_each_menu_that_is_asked_for(window):
    found, opened = [], 0
    for widget in focusable(window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        before = QApplication.focusWidget()
        open_menu(before)
        QApplication.processEvents()
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            opened += 1
            entries = [each for each in menu.actions() if each.isEnabled() and each.isVisible() and each.text()]
            if entries and menu.activeAction() is not entries[0]:
                found.append(f"{name(before)}: the menu is opened at {menu.activeAction()}")
        _escape(window)
        if lost := _lost(before):
            found.append(lost)
    assert opened >= len(_panes(window))
    assert "\n".join(found) == ""


def test_an_alt_that_comes_late_leaves_the_menu_open_that_it_opened(qtbot, monkeypatch):
    menu = KeysMenu()
    qtbot.addWidget(menu)
    menu.addAction(QAction("Table", menu))
    monkeypatch.setattr(
        "viewer.kit.widgets.keys_menu.QGuiApplication.keyboardModifiers", lambda: Qt.KeyboardModifier.AltModifier
    )
    menu.popup(menu.pos())
    QTest.keyPress(menu, Qt.Key.Key_Alt)
    assert menu.isVisible()
    QTest.keyRelease(menu, Qt.Key.Key_Alt)
    QTest.keyPress(menu, Qt.Key.Key_Alt)
    assert not menu.isVisible()
