"""Groups, and in each its rows: the two levels that lists of hits and of annotations have."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex


class GroupedModel(QAbstractItemModel):
    """A tree of two levels and one column; a subclass defines its content.

    An index carries 0 for a group; for a row it carries the row's group, counted from 1.
    """

    @abstractmethod
    def _count(self, group: int | None) -> int:
        """Return how many rows a group has, counted from 0; for None how many groups there are."""

    def _at(self, group: int, row: int) -> QModelIndex:
        """Return the index of a row that exists."""
        return self.createIndex(row, 0, group + 1)

    def _position(self, index: Index) -> tuple[int, int] | None:
        """Return the group and the row of an index, None at a group or an invalid index."""
        if not index.isValid() or index.internalId() == 0:
            return None
        return index.internalId() - 1, index.row()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """Return the index of a group, or of a row in the group `parent`."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    @overload
    def parent(self, /) -> QObject | None: ...
    @overload
    def parent(self, index: Index, /) -> QModelIndex: ...
    def parent(self, index: Index | None = None, /) -> QObject | QModelIndex | None:
        """Return the group of a row; without an argument the owner of this object, as Qt has it."""
        if index is None:
            return super().parent()
        position = self._position(index)
        return self.index(position[0], 0) if position else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of groups, or of rows in the group `parent`."""
        if not parent.isValid():
            return self._count(None)
        return self._count(parent.row()) if parent.internalId() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002
        """Return 1."""
        return 1
