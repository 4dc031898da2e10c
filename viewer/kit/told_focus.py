"""What screen readers are told, and not told, of what has the focus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QMenuBar, QWidget

_SETTLING = 1000  # ms; what Orca 48 reads of a widget while it still speaks of the focus, it takes for known
_moved = QElapsedTimer()


def moved() -> None:
    """Note that screen readers hear of the focus now."""
    _moved.start()


def settling() -> int:
    """Return for how many ms yet screen readers are busy with the focus, and may miss what is said of it."""
    return max(0, _SETTLING - _moved.elapsed()) if QAccessible.isActive() and _moved.isValid() else 0


def tell(widget: QWidget, what: QAccessible.Event) -> None:
    """Tell screen readers something of a widget, or of the row or tab in it that they follow."""
    if QAccessible.isActive():
        if what is QAccessible.Event.Focus:
            moved()
        interface = QAccessible.queryAccessibleInterface(widget)
        within = interface.focusChild() if not isinstance(widget, QAbstractItemView) or followed(widget) else None
        QAccessible.updateAccessibility(QAccessibleEvent(within or interface, what))


def followed(view: QAbstractItemView) -> bool:
    """Return whether screen readers follow the current row of a view: Orca goes to what is selected, else to none."""
    return view.currentIndex().isValid() and view.selectionModel().isSelected(view.currentIndex())


def tell_after(menu: QMenu) -> None:
    """Tell screen readers of what has the focus when a menu has closed, where it has stayed there.

    Qt tells nothing then, and they would believe to be in the menu still.
    """
    menu.aboutToHide.connect(_tell_later)


def _tell_later() -> None:
    focus = QApplication.focusWidget()
    if QAccessible.isActive() and focus is not None and not isinstance(focus, QMenuBar):
        QTimer.singleShot(0, focus, partial(_tell_again, focus))


def _tell_again(focus: QWidget) -> None:
    if QApplication.activePopupWidget() is None and QApplication.focusWidget() is focus:
        tell(focus, QAccessible.Event.Focus)


@contextmanager
def unheard(widget: QWidget) -> Iterator[None]:
    """Tell screen readers nothing of what is done meanwhile, unless the widget has the focus.

    Qt tells of every tab and row that is chosen. Orca goes there for good, wherever the focus is, and what is said of
    what has the focus is not heard any more.
    """
    if widget.hasFocus() or not QAccessible.isActive():
        yield
        return
    QAccessible.setActive(False)
    try:
        yield
    finally:
        QAccessible.setActive(True)
