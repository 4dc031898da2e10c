"""Clicks and keys that open something in a new tab: middle click, Ctrl+click, Ctrl+Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTextBrowser

_CONTROL = Qt.KeyboardModifier.ControlModifier


def asks_for_tab() -> bool:
    """Return whether Ctrl is held while a link is followed."""
    return bool(QGuiApplication.keyboardModifiers() & _CONTROL)


def is_aside(event: QEvent) -> bool:
    """Return whether a press, release or key is one that asks for a new tab."""
    if isinstance(event, QMouseEvent):
        if event.button() is Qt.MouseButton.MiddleButton:
            return True
        return event.button() is Qt.MouseButton.LeftButton and event.modifiers() == _CONTROL
    if not isinstance(event, QKeyEvent) or not event.modifiers() & _CONTROL:
        return False
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowClicks(QObject):
    """Watches an item view; `asked` carries the index meant, which neither becomes current nor is opened."""

    asked = Signal(QModelIndex)

    def __init__(self, view: QAbstractItemView, chosen_with_others: Callable[[QModelIndex], object]) -> None:
        """Leave Ctrl+click to rows that can be `chosen_with_others`."""
        super().__init__(view)
        self._view, self._chosen_with_others = view, chosen_with_others
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take these clicks and keys out of the stream of events."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress and watched is self._view and is_aside(event):
            self._ask(self._view.currentIndex())
            return True
        if isinstance(event, QMouseEvent) and watched is self._view.viewport() and is_aside(event):
            index = self._view.indexAt(event.position().toPoint())
            if event.button() is Qt.MouseButton.LeftButton and self._chosen_with_others(index):
                return False
            if kind is QEvent.Type.MouseButtonRelease:
                self._ask(index)
            return True
        return super().eventFilter(watched, event)

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid():
            self.asked.emit(index)


class RightClicks(QObject):
    """Watches an item view; `asked` carries the index under a right click, which neither becomes current nor opens."""

    asked = Signal(QModelIndex)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take right clicks out of the stream of events; the menu that they ask for comes by another one."""
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.RightButton:
            index = self._view.indexAt(event.position().toPoint())
            if event.type() is QEvent.Type.MouseButtonPress and index.isValid():
                self.asked.emit(index)
            return True
        return super().eventFilter(watched, event)


class LinkClicks(QObject):
    """Watches a text; `asked` carries the address of the link meant, as far as it begins with `scheme`."""

    asked = Signal(str)

    def __init__(self, text: QTextBrowser, scheme: str) -> None:
        super().__init__(text)
        self._text, self._scheme = text, scheme
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take these clicks and keys out of the stream of events, where they mean such a link."""
        link = self._link(watched, event)
        if not link.startswith(self._scheme):
            return super().eventFilter(watched, event)
        if event.type() is not QEvent.Type.MouseButtonPress:
            self.asked.emit(link.removeprefix(self._scheme))
        return True

    def _link(self, watched: QObject, event: QEvent) -> str:
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease) and isinstance(event, QMouseEvent):
            by_mouse = watched is self._text.viewport() and is_aside(event)
            return self._text.anchorAt(event.position().toPoint()) if by_mouse else ""
        if kind is QEvent.Type.KeyPress and watched is self._text and is_aside(event):
            return self._text.textCursor().charFormat().anchorHref()
        return ""
