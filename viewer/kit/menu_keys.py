"""Context menus by keyboard: the menu key and Shift+F10 open them at the chosen item, not in the middle of the pane."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QTextEdit

from viewer.kit.widgets.panned_view import PannedView

_KEYBOARD = QContextMenuEvent.Reason.Keyboard


class MenuKeys(QObject):
    """Opens a pane's menu by key at the place where a click on the chosen item would.

    Qt would open it in the middle of a list or a drawing, and knows Shift+F10 on some systems only.
    """

    def __init__(self, pane: QAbstractScrollArea) -> None:
        super().__init__(pane)
        self._pane = pane
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Replace the key's own event by one at the right place."""
        by_key = isinstance(event, QContextMenuEvent) and event.reason() is _KEYBOARD
        if watched is not self._pane or not (by_key or _is_shift_f10(event)):
            return super().eventFilter(watched, event)
        place, viewport = _place(self._pane), self._pane.viewport()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Other, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, asked)
        return True


def _is_shift_f10(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() is QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_F10
        and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    )


def _place(pane: QAbstractScrollArea) -> QPoint:
    """Return where to open the menu of a pane, in viewport coordinates."""
    if isinstance(pane, QAbstractItemView):
        pane.scrollTo(pane.currentIndex())
        row = pane.visualRect(pane.currentIndex()) & pane.viewport().rect()
        return row.center() if row.isValid() else QPoint(0, 0)
    if isinstance(pane, QTextEdit):
        return pane.cursorRect().center()
    if isinstance(pane, PannedView):
        return pane.place_of_chosen()
    return pane.viewport().rect().center()
