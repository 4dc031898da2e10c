"""Context menus of panes: the actions that a pane was given, wherever they came from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QTextEdit

from viewer.kit.menu_keys import MenuKeys


def offer(pane: QAbstractScrollArea, actions: list[QAction]) -> None:
    """Give a pane these actions, after those it has, and a context menu of all its actions, by mouse and by key."""
    pane.addActions(actions)
    if pane.contextMenuPolicy() is not Qt.ContextMenuPolicy.CustomContextMenu:
        pane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pane.customContextMenuRequested.connect(partial(_show, pane))
        MenuKeys(pane)


def separator(pane: QAbstractScrollArea) -> QAction:
    """Return a line between actions."""
    line = QAction(pane)
    line.setSeparator(True)
    return line


def _show(pane: QAbstractScrollArea, at: QPoint) -> None:
    if isinstance(pane, QTextEdit):
        _bring_caret(pane, at)
    menu = QMenu(pane)
    menu.setAccessibleName(pane.accessibleName())
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addActions(pane.actions())
    menu.popup(pane.viewport().mapToGlobal(at))


def _bring_caret(text: QTextEdit, at: QPoint) -> None:
    """Put the caret where the menu is asked for, unless something is selected there: the menu is about that place."""
    cursor, selected = text.cursorForPosition(at), text.textCursor()
    if not selected.selectionStart() <= cursor.position() <= selected.selectionEnd():
        text.setTextCursor(cursor)
