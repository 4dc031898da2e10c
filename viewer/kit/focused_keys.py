"""Ctrl+C and Ctrl+A where the focus is: the main window's menu has these keys for the text, and so takes them first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

_SEVERAL = (QAbstractItemView.SelectionMode.ExtendedSelection, QAbstractItemView.SelectionMode.MultiSelection)


def press_in_focus(key: Qt.Key) -> bool:
    """Press Ctrl and C or A in the list or label that has the focus; return whether that means something there."""
    focus = QApplication.focusWidget()
    if focus is None or not _means_something(focus, key):
        return False
    # Not sent: it would come back as the shortcut of the menu.
    focus.event(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier))
    return True


def _means_something(focus: QWidget, key: Qt.Key) -> bool:
    match focus:
        case QAbstractItemView() if key is Qt.Key.Key_A:
            return focus.selectionMode() in _SEVERAL
        case QAbstractItemView():
            return focus.currentIndex().isValid() and focus.selectionModel().hasSelection()
        case QLabel():
            return key is Qt.Key.Key_C and focus.hasSelectedText()
    return False
