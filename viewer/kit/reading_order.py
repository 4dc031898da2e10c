"""The Tab order of a window: the order in which it is read, whenever its widgets were created.

Panes are created when first needed, chips and tabs come and go. Qt’s own chain would reach them last, and
where widgets pass their focus on, go in circles that leave others out. So the order is taken from the layouts at the
moment when somebody presses Tab.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)


def beside(root: QWidget, current: QWidget | None, step: int) -> QWidget | None:
    """Return what the focus goes to from `current` with Tab (1) or Shift+Tab (-1), round the ends; None for nothing."""
    order = in_reading_order(root)
    at = order.index(current) if current in order else -max(step, 0)
    around = [order[(at + step * count) % len(order)] for count in range(1, len(order) + 1)]
    return next((widget for widget in around if widget.isVisible() and widget.isEnabled()), None)


def step_focus(root: QWidget, *, forward: bool) -> bool:
    """Move the focus with Tab, or back, within `root`; return whether there was anything to move it to."""
    following = beside(root, QApplication.focusWidget(), 1 if forward else -1)
    if following is not None:
        following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        reveal(following)
    return following is not None


def holds(pane: QWidget, focus: QWidget) -> bool:
    """Return whether a focus is in a pane, or is the pane itself."""
    return pane is focus or pane.isAncestorOf(focus)


def reveal(widget: QWidget) -> None:
    """Scroll the area around a widget so that it is visible."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def in_reading_order(root: QWidget) -> list[QWidget]:
    """Return what takes the focus by Tab in `root`, hidden or not, each once, in the order of its layouts."""
    found = dict.fromkeys(_laid_out(root))
    # Widgets without a layout come last, in order of creation.
    found |= dict.fromkeys(child for child in root.findChildren(QWidget) if child.window() is root.window())
    return [widget for widget in found if _takes_focus(widget)]


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QSplitter | QStackedWidget):
        children: Iterator[QObject | None] = (widget.widget(at) for at in range(widget.count()))
    elif isinstance(widget, QScrollArea):
        children = iter([widget.widget()])
    elif isinstance(widget, QAbstractScrollArea):
        children = iter(_down(widget.viewport()))
    else:
        children = _items(widget.layout())
    for child in children:
        if isinstance(child, QWidget):
            yield from _laid_out(child)


def _down(viewport: QWidget) -> list[QWidget]:
    """Return what lies in a view, such as signs in the margin of a text, from the top down."""
    inside = viewport.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return sorted(inside, key=lambda widget: widget.y())


def _items(layout: QLayout | None) -> Iterator[QWidget]:
    for at in range(layout.count() if layout else 0):
        item = layout.itemAt(at) if layout else None
        if item is None:
            continue
        inner, child = item.layout(), item.widget()
        if child is not None:
            yield child
        elif inner is not None:
            yield from _items(inner)


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.focusProxy() is None
