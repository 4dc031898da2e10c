"""What is wrong with a window for those who use it by keyboard, by screen reader, or without a steady hand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QSlider,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from viewer.annotations.margin_signs import MarginSign

Role = QAccessible.Role
OPERATED = frozenset(
    {
        *(Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.ComboBox),
        *(Role.EditableText, Role.List, Role.Tree, Role.Table, Role.Slider, Role.SpinBox, Role.PageTab),
        *(Role.PageTabList, Role.MenuItem, Role.PopupMenu, Role.Dialog, Role.Link),
    }
)
EXPLAINED = frozenset({Role.EditableText, Role.ComboBox, Role.List, Role.Tree, Role.Table, Role.Slider, Role.SpinBox})
"""What its name alone does not say: what to type, what is listed, which keys do something."""
_READ = frozenset({Role.Cell, Role.TreeItem, Role.ListItem, Role.RowHeader, Role.ColumnHeader})
_SPOKEN, ROWS = Qt.ItemDataRole.AccessibleTextRole, 20
_SEEN = 40  # of 255 levels of grey
_RING = 4 * 24  # pixels: a line round the smallest target
_CLICKED = QAbstractButton | QComboBox | QAbstractSpinBox | QLineEdit | QSlider
_SMALLEST, _SMALLEST_SIGN = 24, 32  # px: WCAG 2.2 (2.5.8), and our own for buttons that show a sign without words


def nameless(window: QWidget) -> Iterator[str]:
    """Yield the controls of a window that a screen reader could not name."""
    for each in shown(QAccessible.queryAccessibleInterface(window)):
        if each.role() in OPERATED and not each.text(QAccessible.Text.Name).strip():
            yield f"no name: {each.role().name} {kind(each)}"


def unexplained(window: QWidget) -> Iterator[str]:
    """Yield the controls of a window that a name alone does not explain, and that have no description."""
    for each in shown(QAccessible.queryAccessibleInterface(window)):
        if each.role() is Role.EditableText and each.state().readOnly:
            continue  # a text to be read explains itself
        within = each.parent() is not None and (each.parent().role() in EXPLAINED or _is_question(each.parent()))
        if each.role() in EXPLAINED and not within and not each.text(QAccessible.Text.Description).strip():
            yield f"no description: {each.role().name} {each.text(QAccessible.Text.Name)}"


def repeated_cells(window: QWidget) -> Iterator[str]:
    """Yield the rows of tables of which a screen reader would say cells alike that are not, or one not at all."""
    for view in window.findChildren(QTableView):
        model = view.model()
        if model is None or not view.isVisible():
            continue
        shown = [column for column in range(model.columnCount()) if not view.isColumnHidden(column)]
        for row in range(min(model.rowCount(), ROWS)):
            cells = [model.index(row, column) for column in shown]
            said = [str(cell.data(_SPOKEN) or cell.data() or "") for cell in cells]
            if len(set(said)) < len({cell.data() for cell in cells}) or "" in said:
                yield f"cells of a row are not told apart: {name(view)}: {said}"


def said_wrong(window: QWidget) -> Iterator[str]:
    """Yield what a screen reader would say of a window that is not so, or that is only how the window is made."""
    said = window.accessibleDescription()
    if said and said in [label.text() for label in window.findChildren(QLabel)]:
        yield f"said twice, with the window and as what is read in it: {said}"
    for each in _walked(QAccessible.queryAccessibleInterface(window)):
        labelled = any(flag & QAccessible.RelationFlag.Label for _other, flag in each.relations())
        if each.role() is Role.ComboBox and not labelled and not each.state().editable:
            yield f"its value is its name: {each.text(QAccessible.Text.Name)} {kind(each)}"
        if each.role() is Role.LayeredPane:
            yield f"layered pane: {kind(each)}"
        if each.role() is Role.TreeItem and each.state().expanded and not each.state().expandable:
            yield f"nothing below it, and said to be expanded: {each.text(QAccessible.Text.Name)}"


def _walked(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what is shown and the first rows of what is listed."""
    if interface.state().invisible:
        return
    yield interface
    for number in range(min(interface.childCount(), ROWS)):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _walked(child)


def shown(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what a screen reader goes through below an interface, without the rows of lists."""
    if interface.state().invisible:
        return
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and child.role() not in _READ:
            yield from shown(child)


def _is_question(interface: QAccessibleInterface) -> bool:
    """Whether this is a dialog of one question, which stands in full as the name of its line."""
    return isinstance(interface.object(), QInputDialog)


def kind(interface: QAccessibleInterface) -> str:
    """Return what to call an interface in a message."""
    thing = interface.object()
    return f"{thing.metaObject().className()} {thing.objectName()}" if thing is not None else ""


def focusable(window: QWidget) -> list[QWidget]:
    """Return what Tab has to reach in a window; of several choices, the chosen one stands for all."""
    found = [each for each in window.findChildren(QWidget) if each.window() is window]
    return [each for each in found if each.isVisible() and each.isEnabled() and _takes_focus(each)]


def _takes_focus(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and not widget.isChecked():
        group = widget.group()
        if widget.autoExclusive() or (group is not None and group.exclusive()):
            return False
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.focusProxy() is None


def walk(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """Return what has the focus in turn when a key is pressed until it is where it began; links are passed over."""
    window.raise_()
    window.activateWindow()
    focusable(window)[0].setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    seen: list[QWidget] = []
    for _ in range(300):
        focus = QApplication.focusWidget()
        if focus is None or (len(seen) > 1 and focus is seen[0]):
            break
        if not seen or focus is not seen[-1]:
            seen.append(focus)
        QTest.keyClick(focus, key)
    return seen


def out_of_order(window: QWidget) -> Iterator[str]:
    """Yield what Tab does not reach, reaches twice or against the way a window is read, and does not lead back to."""
    if not focusable(window):
        return
    walk(window, Qt.Key.Key_Tab)  # reaching a widget for the first time may create another
    there, back = walk(window, Qt.Key.Key_Tab), walk(window, Qt.Key.Key_Backtab)
    yield from (f"not reached: {name(each)}" for each in focusable(window) if each not in there)
    yield from (f"reached twice: {name(each)}" for each in dict.fromkeys(there) if there.count(each) > 1)
    # A round is begun by chance; it leads back to the top once, from its end.
    backward = [to for at, to in pairwise([*there, there[0]]) if _against(window, at, to)]
    yield from (f"against the reading: {name(to)}" for to in backward if len(backward) > 1)
    if [there[0], *reversed(there[1:])] != back:
        yield f"not the same way back: {', '.join(map(name, there))} - {', '.join(map(name, back))}"


def _against(window: QWidget, before: QWidget, after: QWidget) -> bool:
    one, other = _place(window, before), _place(window, after)
    beside = one.top() < other.bottom() and other.top() < one.bottom()
    up = other.bottom() <= one.top() and other.left() < one.right()  # not to the next column
    return (beside and other.right() <= one.left()) or up


def _place(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def kept_open_by_escape(window: QWidget) -> Iterator[str]:
    """Yield a window over the main one that Esc does not close."""
    if isinstance(window, QMainWindow):
        return
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    if window.isVisible():
        yield f"not closed by Esc: {name(window)}"


def too_small(window: QWidget) -> Iterator[str]:
    """Yield what is clicked and smaller than a finger or an unsteady hand needs.

    Buttons within a line of text are left out: what they do has a key, and they stand apart as the standard asks. Signs
    in the margin are as high as a line of text may be, and have the standard's size.
    """
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisible():
            continue
        if isinstance(widget, QTabBar):
            sizes = [widget.tabRect(at).size() for at in range(widget.count()) if widget.isTabVisible(at)]
        elif isinstance(widget, _CLICKED) and not _within(widget):
            sizes = [widget.size()]
        else:
            continue
        sign = isinstance(widget, QToolButton) and not isinstance(widget, MarginSign) and _is_sign(widget)
        least = _SMALLEST_SIGN if sign else _SMALLEST
        for size in sizes:
            if min(size.width(), size.height()) < least:
                yield f"too small: {name(widget)} {size.width()} x {size.height()}"


def _within(widget: QWidget) -> bool:
    return isinstance(widget.parent(), QLineEdit | QComboBox | QAbstractSpinBox)


def _is_sign(button: QToolButton) -> bool:
    only_icon = button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()
    return only_icon or len(button.text()) <= 1


def name(widget: QWidget) -> str:
    """Return what to call a widget in a message."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName() or text}"


def unmarked_focus(window: QWidget) -> Iterator[str]:
    """Yield what looks the same with and without the focus to those who see no colours."""
    window.raise_()
    window.activateWindow()
    QApplication.processEvents()
    every = focusable(window)
    if len(every) < 2:
        return
    every[-1].setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    for widget in every:
        _bring_into_view(widget)
        without = _picture(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        changed = _changed(without, _picture(window, widget))
        if changed < _RING:
            yield f"focus not seen: {name(widget)}: {changed} pixels"


def _bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget, as Tab does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _picture(window: QWidget, widget: QWidget) -> QImage:
    """Return what is seen of a widget and just round it, in levels of grey."""
    place = _place(window, widget).adjusted(-2, -2, 2, 2)
    return window.grab(place).toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def _changed(one: QImage, other: QImage) -> int:
    """Return how many pixels of two grey pictures of one size differ by what an eye can tell apart."""
    before, after = (np.frombuffer(picture.constBits(), np.uint8).astype(int) for picture in (one, other))
    return int(np.count_nonzero(abs(before - after) >= _SEEN))
