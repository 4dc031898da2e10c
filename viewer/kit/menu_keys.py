"""Context menus by keyboard: the menu key and Shift+F10 open them at the chosen item, and lead to the first entry."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QMenu, QTextEdit, QWidget

from viewer.kit.told_focus import tell_after
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.kit.widgets.panned_view import PannedView

_KEYBOARD = QContextMenuEvent.Reason.Keyboard


class MenuKeys(QObject):
    """Opens a pane's menu by key at the place where a click on the chosen item would.

    Qt would open it in the middle of a list or a drawing.
    """

    def __init__(self, pane: QAbstractScrollArea) -> None:
        super().__init__(pane)
        self._pane = pane
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Replace the key's own event by one at the right place."""
        by_key = isinstance(event, QContextMenuEvent) and event.reason() is _KEYBOARD
        if watched is not self._pane or not (by_key or asks_for_menu(event)):
            return super().eventFilter(watched, event)
        open_menu(self._pane)
        return True


def open_menu(widget: QWidget) -> None:
    """Open the menu of a widget as by a right click on what is chosen in it, and go to the first entry."""
    # Some menus wait for their answer.
    QTimer.singleShot(0, widget, _go_to_first_entry)
    asked = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    place = _place(widget)
    QApplication.sendEvent(asked, QContextMenuEvent(QContextMenuEvent.Reason.Other, place, asked.mapToGlobal(place)))


def _go_to_first_entry() -> None:
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu) and not isinstance(menu, KeysMenu):  # one that Qt makes for a text
        tell_after(menu)
    if isinstance(menu, QMenu) and menu.activeAction() is None:
        entries = (each for each in menu.actions() if each.isEnabled() and each.isVisible() and not each.isSeparator())
        for entry in [*entries][:1]:
            menu.setActiveAction(entry)


def asks_for_menu(event: QEvent) -> bool:
    """Return whether Shift+F10 was pressed, which Qt knows on some systems only."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() is QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_F10
        and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    )


def _place(pane: QWidget) -> QPoint:
    """Return where to open the menu of a widget, in its coordinates, or in those of its viewport."""
    if isinstance(pane, QAbstractItemView):
        pane.scrollTo(pane.currentIndex())
        row = pane.visualRect(pane.currentIndex()) & pane.viewport().rect()
        return row.center() if row.isValid() else QPoint(0, 0)
    if isinstance(pane, QTextEdit):
        return pane.cursorRect().center()
    if isinstance(pane, PannedView):
        return pane.place_of_chosen()
    return pane.rect().center()
