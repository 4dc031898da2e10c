"""What a window says: every text in it that a reader sees or hears, with where it stands; and what of it is cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QTreeView,
    QWidget,
)

_BESIDE_CARET = 2  # px that Qt leaves at the sides of what is typed


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what stands in a window and all within it, as (where, text); not what is a document's or typed."""
    yield _name(window), window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is not window and not isinstance(widget, QMenu):
            continue
        for said in (widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield _name(widget), said
        yield from ((_name(widget), said) for said in _own(widget))
    for action in window.findChildren(QAction):
        for said in (action.text(), action.toolTip(), action.statusTip()):
            yield f"action {action.objectName() or action.text()}", said


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QHeaderView() if widget.model() is not None:
            sections = range(widget.count())
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            for role in roles:
                yield from (str(widget.model().headerData(at, widget.orientation(), role) or "") for at in sections)
        case QAbstractItemView() if widget.model() is not None:
            yield from items(widget)


def items(view: QAbstractItemView) -> Iterator[str]:
    """Yield texts, tooltips and accessible texts of the first rows of a list, table or tree."""
    model = view.model()
    most = 400 if isinstance(view, QTreeView) else 20  # those below others are among them
    for row in range(min(model.rowCount(), most)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            yield from _item(model.index(row, column))


def _item(index: QModelIndex) -> Iterator[str]:
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        said = index.data(role)
        yield said if isinstance(said, str) else ""


def cut(window: QWidget) -> Iterator[str]:
    """Yield the labels, buttons and tabs of a visible window, or a part of one, that are smaller than their text."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window.window():
            continue
        if (isinstance(widget, QLabel) and _is_cut_label(widget)) or (
            isinstance(widget, QAbstractButton) and _is_cut_button(widget)
        ):
            yield f"{_name(widget)}: {widget.text()}"
        if isinstance(widget, QTabBar) and not widget.usesScrollButtons():
            yield from (widget.tabText(at) for at in range(widget.count()) if _is_cut_tab(widget, at))


def _is_cut_label(label: QLabel) -> bool:
    if not label.text() or label.toolTip() or label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    plain = QTextDocumentFragment.fromHtml(label.text()).toPlainText() if "<" in label.text() else label.text()
    plain = plain.replace("&", "") if label.buddy() else plain
    return max(map(label.fontMetrics().horizontalAdvance, plain.split("\n"))) > label.contentsRect().width() + 1


def _is_cut_button(button: QAbstractButton) -> bool:
    icon_only = isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    if not button.text() or (icon_only and not button.icon().isNull()):
        return False
    return button.width() < button.minimumSizeHint().width() - 1


def cut_prompts(window: QWidget) -> Iterator[str]:
    """Yield what boxes of a visible window ask for and have no room to say."""
    for box in window.findChildren(QLineEdit):
        if box.isVisible() and box.window() is window.window() and _is_cut_prompt(box):
            yield f"{_name(box)}: {box.placeholderText()}"


def _is_cut_prompt(box: QLineEdit) -> bool:
    option = QStyleOptionFrame()
    box.initStyleOption(option)
    inner = box.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, box)
    beside = sum(each.width() for each in box.findChildren(QToolButton) if each.isVisible())
    margins = box.textMargins()
    room = inner.width() - margins.left() - margins.right() - beside - 2 * _BESIDE_CARET
    return box.fontMetrics().horizontalAdvance(box.placeholderText()) > room


def _is_cut_tab(bar: QTabBar, at: int) -> bool:
    needed = bar.fontMetrics().horizontalAdvance(bar.tabText(at).replace("&", ""))
    return not bar.tabToolTip(at) and bar.tabRect(at).width() < needed


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}".strip()
