"""Context menus of panes: the actions that a pane was given, wherever they came from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QTextEdit

from viewer.kit.menu_keys import MenuKeys
from viewer.kit.widgets.keys_menu import KeysMenu


def offer(pane: QAbstractScrollArea, actions: list[QAction], prepare: Callable[[QPoint], object] | None = None) -> None:
    """Give a pane these actions, after those it has, and a context menu of all its actions, by mouse and by key.

    `prepare` is called with the point that the menu is about, before it is shown.
    """
    pane.addActions(actions)
    menu = pane.findChild(_PaneMenu) or _PaneMenu(pane)
    if prepare is not None:
        menu.preparing.append(prepare)


def separator(pane: QAbstractScrollArea) -> QAction:
    """Return a line between actions."""
    line = QAction(pane)
    line.setSeparator(True)
    return line


class _PaneMenu(QObject):
    """Shows the menu of a pane where it is asked for."""

    def __init__(self, pane: QAbstractScrollArea) -> None:
        super().__init__(pane)
        self._pane = pane
        self.preparing: list[Callable[[QPoint], object]] = []
        pane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pane.customContextMenuRequested.connect(self._show)
        MenuKeys(pane)

    def _show(self, at: QPoint) -> None:
        pane = self._pane
        if isinstance(pane, QTextEdit):
            _bring_caret(pane, at)
        for prepare in self.preparing:
            prepare(at)
        menu = KeysMenu(pane)
        menu.setAccessibleName(pane.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(pane.actions())
        menu.popup(pane.viewport().mapToGlobal(at))


def _bring_caret(text: QTextEdit, at: QPoint) -> None:
    """Put the caret where the menu is asked for, unless something is selected there: the menu is about that place."""
    cursor, selected = text.cursorForPosition(at), text.textCursor()
    if not selected.selectionStart() <= cursor.position() <= selected.selectionEnd():
        text.setTextCursor(cursor)
