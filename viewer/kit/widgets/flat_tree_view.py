"""A tree on the screen and under the keys, whose rows are all of one level for assistive technology."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTableModelChangeEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from viewer.kit.told_focus import tell
from viewer.kit.widgets.flat_tree_model import FlatTreeModel

Index = QModelIndex | QPersistentModelIndex

_Move = QAbstractItemView.CursorAction
_Primitive = QStyle.PrimitiveElement


class FlatTreeView(QTreeView):
    """A tree view over a `FlatTreeModel` of the model that it is given.

    Where an index goes in, it may be one of that model or of the flat one; those that come out are of the flat one,
    and answer the same roles. Rows are set in by `step` pixels for each row above them, and by as many more for a sign
    where they can be opened; their delegate leaves that to `paint_ground`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = 0
        self.folding = False
        """Whether the current row is only the row that was folded over it."""
        self._rows: FlatTreeModel | None = None
        self._on_sign = False
        self._moved = False  # rows came or went since the last layout
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._tell_again)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the rows of a tree."""
        self._rows = FlatTreeModel(model, self) if model is not None else None
        super().setModel(self._rows)
        if self._rows is not None:
            self._rows.rowsInserted.connect(self._on_moved)
            self._rows.rowsRemoved.connect(self._on_moved)

    def doItemsLayout(self) -> None:  # noqa: N802  Qt calls it by this name
        """Lay the rows out, and have assistive technology ask for them anew when some came or went.

        Qt numbers them for it when they come, which is before they are laid out and so by the places they had.
        """
        super().doItemsLayout()
        if self._moved and QAccessible.isActive():
            kind = QAccessibleTableModelChangeEvent.ModelChangeType.ModelReset
            QAccessible.updateAccessibility(QAccessibleTableModelChangeEvent(self, kind))
        self._moved = False
        self._laid_out.start()  # Qt does so once more a little later

    def tell_current(self) -> None:
        """Tell assistive technology of the current row, where Qt does not since it has been current before."""
        tell(self, QAccessible.Event.Focus)

    def _tell_again(self) -> None:
        if self.hasFocus():  # the row that was told is none of those that there are now
            self.tell_current()

    def row_of(self, index: Index) -> QModelIndex:
        """Return the row that shows an index of the tree, an invalid index if what is above it is not open."""
        rows = self._rows
        if rows is None or not index.isValid():
            return QModelIndex()
        own = index.model() is rows
        return rows.index(index.row(), index.column()) if own else rows.mapFromSource(index)

    def in_tree(self, row: Index) -> QModelIndex:
        """Return the index of the tree that a row shows."""
        return self._rows.mapToSource(row) if self._rows is not None else QModelIndex()

    def reveal(self, index: Index) -> QModelIndex:
        """Open what is above an index of the tree, and return the row that shows it."""
        above = index.parent()
        if above.isValid():
            self.expand(self.reveal(above))
        return self.row_of(index)

    def level(self, index: Index) -> int:
        """Return how many rows are above a row in the tree."""
        return self._rows.level(index) if self._rows is not None else 0

    def expand(self, index: Index) -> None:
        """Open a row."""
        super().expand(self.row_of(index))

    def collapse(self, index: Index) -> None:
        """Close a row."""
        super().collapse(self.row_of(index))

    def isExpanded(self, index: Index) -> bool:  # noqa: N802  Qt's name
        """Return whether a row is open; one that is not shown is not."""
        return super().isExpanded(self.row_of(index))

    def setExpanded(self, index: Index, expanded: bool) -> None:  # noqa: N802  Qt's name
        """Open or close a row."""
        super().setExpanded(self.row_of(index), expanded)

    def setCurrentIndex(self, index: Index) -> None:  # noqa: N802  Qt's name
        """Make a row the current one, having opened what is above it."""
        super().setCurrentIndex(self.reveal(index))

    def expandToDepth(self, depth: int) -> None:  # noqa: N802  Qt's name
        """Open all rows that have as many rows above them, or fewer."""
        row = 0
        while self._rows is not None and row < self._rows.rowCount():
            index = self._rows.index(row, 0)
            if self._rows.level(index) <= depth and self._rows.hasChildren(index):
                self.expand(index)
            row += 1

    def expandAll(self) -> None:  # noqa: N802  Qt's name
        """Open every row."""
        self.expandToDepth(self._rows.rowCount() if self._rows is not None else 0)

    def room_before(self, index: Index) -> int:
        """Return how far in a row begins, in pixels."""
        return (self.level(index) + int(self.itemsExpandable())) * self.step

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a row and its sign, and leave the option what is beside them."""
        if not self.step:
            return
        self.style().drawPrimitive(_Primitive.PE_PanelItemViewItem, option, painter, self)
        if self._can_open(index):
            self._paint_sign(painter, option, index)
        rest = option.rect.adjusted(self.room_before(index), 0, 0, 0)
        option.rect = QStyle.visualRect(self.layoutDirection(), option.rect, rest)

    def _paint_sign(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        sign = QStyleOptionViewItem(option)
        sign.rect = self._sign(option.rect, index)
        sign.state = option.state & ~QStyle.StateFlag.State_Open
        sign.state |= QStyle.StateFlag.State_Item | QStyle.StateFlag.State_Children
        if self.isExpanded(index):
            sign.state |= QStyle.StateFlag.State_Open
        if option.state & QStyle.StateFlag.State_Selected:
            color = option.palette.color(QPalette.ColorRole.HighlightedText)
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
                sign.palette.setColor(role, color)
        self.style().drawPrimitive(_Primitive.PE_IndicatorBranch, sign, painter, self)

    def moveCursor(  # noqa: N802  Qt calls it by this name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads: from a row that is not open back to the one above, from an open one into it."""
        index, rows = self.currentIndex(), self._rows
        back, on = (_Move.MoveLeft, _Move.MoveRight)[:: -1 if self.isRightToLeft() else 1]
        if rows is not None and index.isValid() and self.itemsExpandable():
            if action is back and not self.isExpanded(index) and rows.above(index).isValid():
                return rows.above(index)
            if action is on and self.isExpanded(index) and rows.end(index) > index.row() + 1:
                return rows.index(index.row() + 1, 0)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open all that is below the current row at an asterisk."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Asterisk and self.itemsExpandable() and index.isValid():
            self._expand_below(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close a row where its sign is pressed."""
        self._on_sign = self._turned(event)
        if not self._on_sign:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click on a sign as another one."""
        self._on_sign = self._turned(event)
        if not self._on_sign:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Have nothing clicked where a sign was pressed."""
        if not self._on_sign:
            super().mouseReleaseEvent(event)
        self._on_sign = False

    def _on_moved(self) -> None:
        self._moved = True

    def _turned(self, event: QMouseEvent) -> bool:
        """Open or close the row whose sign is at an event's place; return whether there is one."""
        at: QPoint = event.position().toPoint()
        index = self.indexAt(at)
        left = event.button() is Qt.MouseButton.LeftButton
        if not (left and index.isValid() and self._can_open(index)):
            return False
        if not self._sign(self.visualRect(index), index).contains(at):
            return False
        self.setExpanded(index, not self.isExpanded(index))
        return True

    def _can_open(self, index: Index) -> bool:
        return self._rows is not None and self.itemsExpandable() and self._rows.hasChildren(index)

    def _sign(self, row: QRect, index: Index) -> QRect:
        """Return where the sign of a row stands in it."""
        sign = QRect(row.left() + self.level(index) * self.step, row.top(), self.step, row.height())
        return QStyle.visualRect(self.layoutDirection(), row, sign)

    def _expand_below(self, index: QModelIndex) -> None:
        rows, row = self._rows, index.row()
        while rows is not None and row < rows.end(index):
            if rows.hasChildren(rows.index(row, 0)):
                self.expand(rows.index(row, 0))
            row += 1

    def _on_expanded(self, index: QModelIndex) -> None:
        if self._rows is not None:
            for below in map(QPersistentModelIndex, self._rows.unfold(index)):
                self.expand(below)

    def _on_collapsed(self, index: QModelIndex) -> None:
        """Stand at the row that was closed if the current one was below it."""
        if self._rows is None:
            return
        if index.row() < self.currentIndex().row() < self._rows.end(index):
            self.folding = True
            super().setCurrentIndex(index)
            self.folding = False
        self._rows.fold(index)
