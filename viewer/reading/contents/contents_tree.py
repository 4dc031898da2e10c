"""The tree of the contents: one row is chosen in it, or several of a kind that can be dealt with together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from viewer.kit.widgets.wrapping_tree_view import WrappingTreeView

Index = QModelIndex | QPersistentModelIndex

_Flag = QItemSelectionModel.SelectionFlag


class ContentsTree(WrappingTreeView):
    """Rows of one kind are chosen together as in any list: with Ctrl and Shift, by click or key, all with Ctrl+A."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.kind_of: Callable[[Index], str] = lambda _index: ""
        """Returns the kind of a row that can be chosen with others of its kind; blank for one that cannot."""

    @property
    def chosen(self) -> list[QModelIndex]:
        """The rows that are chosen, from above."""
        return sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)

    def can_join(self, index: Index) -> bool:
        """Return whether a row can be chosen with others."""
        return bool(self.kind_of(index))

    def choose(self, rows: list[QModelIndex]) -> None:
        """Choose these rows, of which the first becomes the current one; nothing is opened up for it."""
        selection = QItemSelection()
        for row in rows:
            selection.select(row, row)
        if rows:
            self.selectionModel().setCurrentIndex(rows[0], _Flag.NoUpdate)
        self.selectionModel().select(selection, _Flag.ClearAndSelect | _Flag.Rows)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> _Flag:  # noqa: N802  Qt calls it by this name
        """Return what becomes of the choice: a row that can be chosen with no other takes the place of all."""
        kinds = {self.kind_of(row) for row in self.chosen}
        if len(kinds) == 1 and "" not in kinds and self.kind_of(index) in ("", *kinds):
            return super().selectionCommand(index, event)
        return _Flag.ClearAndSelect | _Flag.Rows

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Let several rows be chosen, which screen readers are told, where the current one can be one of them."""
        super().currentChanged(current, previous)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if self.kind_of(current) else mode.SingleSelection)

    def setSelection(self, rect: QRect, command: _Flag) -> None:  # noqa: N802  Qt calls it by this name
        """Choose rows, and of a range those alone that are of one kind."""
        super().setSelection(rect, command)
        rows = self.chosen
        if len(rows) > 1:
            kind = next(filter(None, map(self.kind_of, rows)), "")
            strangers = QItemSelection()
            for row in rows:
                if self.kind_of(row) != kind:
                    strangers.select(row, row)
            self.selectionModel().select(strangers, _Flag.Deselect | _Flag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose all rows of the kind of the current one with Ctrl+A."""
        kind = self.kind_of(self.currentIndex())
        if kind and event.matches(QKeySequence.StandardKey.SelectAll):
            rows = (self.model().index(row, 0) for row in range(self.model().rowCount()))
            self.choose([row for row in rows if self.kind_of(row) == kind])
        else:
            super().keyPressEvent(event)
