"""The menus of a window that are made when they are asked for: by a right click on anything in it, or by a button."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QPushButton, QToolButton, QWidget

from viewer.annotations.margin_signs import MarginSign
from viewer.search.search_box import SearchBox

_FIRST_ROW = QPoint(60, 12)  # px

Menus = list[list[str]]


def asked_menus(window: QWidget) -> Iterator[tuple[str, list[str]]]:
    """Yield the texts of each menu of a visible window, and of those in it, with what it was asked of.

    Asked is as readers ask: by a right click, by the buttons that open one, and from the search box by an arrow key.
    """
    for widget in [each for each in window.findChildren(QWidget) if each.window() is window and each.isVisible()]:
        name = f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}".strip()
        own = _own(widget)
        found = _texts_of(own) if own is not None else []
        for ask in _ways_to_ask(widget):
            found += _answer(ask)
        yield from ((name, texts) for texts in found)


def _own(widget: QWidget) -> QMenu | None:
    return widget.menu() if isinstance(widget, QToolButton | QPushButton) else None


def _ways_to_ask(widget: QWidget) -> Iterator[Callable[[], object]]:
    """Yield a right click in the middle, and in a view of rows or lines one on the first of them; then what opens."""
    parent = widget.parent()
    inside = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    for at in (widget.rect().center(), _FIRST_ROW) if inside else (widget.rect().center(),):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        yield partial(QApplication.sendEvent, widget, event)
    if isinstance(widget, SearchBox):
        yield widget.show_menu
    if isinstance(widget, MarginSign):
        yield widget.click


def _answer(ask: Callable[[], object]) -> Menus:
    """Ask for a menu; return the texts of it, and of the menus in it."""
    found: Menus = []

    def take() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            found.extend(_texts_of(menu))
            menu.close()

    QTimer.singleShot(0, take)  # some menus wait for their answer
    ask()
    take()
    QApplication.processEvents()
    return found


def _texts_of(menu: QMenu) -> Menus:
    menu.aboutToShow.emit()
    actions = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    return [
        [action.text() for action in actions],
        *(more for action in actions if isinstance(inner := action.menu(), QMenu) for more in _texts_of(inner)),
    ]
