"""What a screen reader is told of a window that is not so: another row than the chosen one, another thing in focus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTabBar, QTableView, QWidget

from tests.viewer.audits import ROWS, Role, focusable, kind, name, shown
from viewer.kit.passing_description import describe_again, describe_in_passing
from viewer.kit.told_focus import followed

_WORDS = "Something that a key has led to."


def selected_otherwise(window: QWidget) -> Iterator[str]:
    """Yield the rows of lists, tables and trees that, once chosen, a screen reader is told are others."""
    for view in window.findChildren(QAbstractItemView):
        if isinstance(view, QHeaderView) or view.model() is None or not view.isVisible():
            continue
        choice, said = view.selectionModel(), QAccessible.queryAccessibleInterface(view).selectionInterface()
        before = choice.selection()
        choice.blockSignals(True)  # nothing is to be opened
        for index in filter(_can_be_chosen, _first_rows(view)):
            choice.select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            told = said.selectedItems()
            if len(told) != 1 or not told[0].state().selected:
                yield f"another row is said to be chosen: {name(view)}: {index.data()}"
        choice.select(before, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        choice.blockSignals(False)


def several_focused(window: QWidget) -> Iterator[str]:
    """Yield what else says that it has the focus when a widget has it.

    Qt says so of the current tab of every bar, of the current row of every list, and of what hands the focus on to a
    part of itself.
    """
    for widget in focusable(window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        every = [each for each in shown(QAccessible.queryAccessibleInterface(window)) if _has_focus(each)]
        if len(every) > 1:
            yield f"several have the focus: {name(widget)}: {', '.join(map(kind, every))}"


def _has_focus(interface: QAccessibleInterface) -> bool:
    widget = interface.object()
    hands_on = isinstance(widget, QWidget) and widget.focusProxy() is not None
    return bool(interface.state().focused) and interface.role() is not Role.PageTab and not hands_on


def _first_rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Yield the first rows of a view, and those below them, in the first column that is shown."""
    model = view.model()
    column = 0
    if isinstance(view, QTableView):
        column = next(each for each in range(model.columnCount()) if not view.isColumnHidden(each))
    for row in range(min(model.rowCount(), ROWS)):
        above = model.index(row, column)
        yield above
        yield from (model.index(below, column, above) for below in range(min(model.rowCount(above), ROWS)))


def _can_be_chosen(index: QModelIndex) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)


def unsaid(window: QWidget) -> Iterator[str]:
    """Yield what takes the focus and, told something by a key, describes by it something that nobody listens to.

    Screen readers listen to what has the focus, and in a list to its current row alone.
    """
    for widget in focusable(window):
        describe_in_passing(widget, _WORDS)
        interface = QAccessible.queryAccessibleInterface(widget)
        chosen = isinstance(widget, QTabBar) or (isinstance(widget, QAbstractItemView) and followed(widget))
        heard = interface.focusChild() if chosen else None
        if (heard or interface).text(QAccessible.Text.Description) != _WORDS:
            yield f"what is said is not heard: {name(widget)}"
        describe_again(widget)
        if (heard or interface).text(QAccessible.Text.Description) == _WORDS:
            yield f"what was said stays: {name(widget)}"
