"""The rows of a tree that are open to view, one below another and all of one level."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QAbstractItemModel, QAbstractProxyModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from index.values import Struct
from viewer.kit.said_row import DESCRIPTION, SaidRow

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_Key = tuple[int, int]


class _FlatRow(Struct, eq=False):
    """A row of the tree that is shown, how many are above it in the tree, and whether those below it are shown."""

    source: QPersistentModelIndex
    level: int
    unfolded: bool = False


class FlatTreeModel(SaidRow, QAbstractProxyModel):
    """The tree `source` as a list; a row that has others below it says so, and is unfolded to show them.

    Qt counts a row of a tree among its siblings where assistive technology asks which row is selected, and so tells
    of another one. In a list without levels every row is counted right.
    """

    def __init__(self, source: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._rows: list[_FlatRow] = []
        self._numbers: dict[_Key, int] = {}
        self._unfolded: list[QPersistentModelIndex] = []  # also those that are not shown now
        self._ends: list[int] = []
        self.setSourceModel(source)
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._on_reset)
        source.dataChanged.connect(self._on_data_changed)
        source.rowsInserted.connect(self._on_inserted)
        source.rowsAboutToBeRemoved.connect(self._on_about_to_remove)
        source.rowsRemoved.connect(self._on_removed)
        self._rows = list(self._below(QModelIndex(), 0))

    def level(self, index: Index) -> int:
        """Return how many rows are above one in the tree."""
        return self._rows[index.row()].level

    def above(self, index: Index) -> QModelIndex:
        """Return the row above one in the tree, an invalid index for a root."""
        level = self.level(index)
        rows = range(index.row() - 1, -1, -1)
        return next((self.index(row, 0) for row in rows if self._rows[row].level < level), QModelIndex())

    def is_unfolded(self, index: Index) -> bool:
        """Return whether the rows below one in the tree are shown."""
        return self._rows[index.row()].unfolded

    def end(self, index: Index) -> int:
        """Return the number after that of the last row shown below one in the tree."""
        first = index.row() + 1
        level = self.level(index)
        return next((row for row in range(first, len(self._rows)) if self._rows[row].level <= level), len(self._rows))

    def unfold(self, index: Index) -> list[QModelIndex]:
        """Show the rows below one in the tree; return those among them that are unfolded too, as they were before."""
        row = self._rows[index.row()]
        if row.unfolded:
            return []
        at = index.row() + 1
        source = row.source.sibling(row.source.row(), 0)
        if self._source.canFetchMore(source):
            self._source.fetchMore(source)
        row.unfolded = True
        self._unfolded.append(row.source)
        shown = list(self._below(source, row.level + 1))
        self._insert(at, shown)
        return [self.index(number, 0) for number in range(at, at + len(shown)) if self._rows[number].unfolded]

    def fold(self, index: Index) -> None:
        """Show the rows below one in the tree no more."""
        row = self._rows[index.row()]
        if not row.unfolded:
            return
        row.unfolded = False
        self._unfolded.remove(row.source)
        first, end = index.row() + 1, self.end(index)
        if end > first:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            self._take(first, end)
            self.endRemoveRows()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """Return the index of a row, counted from the first that is shown."""
        within = not parent.isValid() and 0 <= row < len(self._rows) and 0 <= column < self.columnCount()
        return self.createIndex(row, column) if within else QModelIndex()

    @overload
    def parent(self, /) -> QObject | None: ...
    @overload
    def parent(self, index: Index, /) -> QModelIndex: ...
    def parent(self, index: Index | None = None, /) -> QObject | QModelIndex | None:
        """Return an invalid index; without an argument the owner of this object, as Qt has it."""
        return super().parent() if index is None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows shown; none is below another."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns of the tree."""
        return 0 if parent.isValid() else self._source.columnCount()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the tree says of a row; without the way through Qt, which painting takes eleven times a row."""
        if role == DESCRIPTION:
            return self.said_of(index)
        return self._source.data(self.mapToSource(index), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column, none where the tree has no names and Qt would give a number, which is said."""
        name = self._source.headerData(section, orientation, role)
        return name if isinstance(name, str) else None

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        """Return whether a row can be unfolded."""
        return self._source.hasChildren(self.mapToSource(parent)) if parent.isValid() else bool(self._rows)

    def mapToSource(self, index: Index) -> QModelIndex:  # noqa: N802  Qt's name
        """Return the index in the tree of a row shown."""
        if not index.isValid() or index.row() >= len(self._rows):
            return QModelIndex()
        source = self._rows[index.row()].source
        return source.sibling(source.row(), index.column())

    def mapFromSource(self, index: Index) -> QModelIndex:  # noqa: N802  Qt's name
        """Return the row of an index in the tree, an invalid index when it is not shown."""
        if not index.isValid():
            return QModelIndex()
        return self.index(self._number(index.sibling(index.row(), 0)), index.column())

    def _number(self, source: QModelIndex) -> int:
        """Return the number of the row that shows an index of the first column, -1 when none does."""
        if not self._numbers:
            self._numbers = {(row.source.row(), row.source.internalId()): at for at, row in enumerate(self._rows)}
        return self._numbers.get((source.row(), source.internalId()), -1)

    def _below(self, parent: QModelIndex, level: int, rows: range | None = None) -> Iterator[_FlatRow]:
        """Yield rows below a parent, all of them or these, with what is unfolded among and below them."""
        source = self._source
        for number in rows or range(source.rowCount(parent)):
            index = source.index(number, 0, parent)
            kept = QPersistentModelIndex(index)
            row = _FlatRow(kept, level, bool(self._unfolded) and kept in self._unfolded)
            yield row
            if row.unfolded:
                yield from self._below(index, level + 1)

    def _insert(self, at: int, rows: list[_FlatRow]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows[at:at] = rows
            self._numbers = {}
            self.endInsertRows()

    def _take(self, first: int, end: int) -> None:
        del self._rows[first:end]
        self._numbers = {}

    def _on_reset(self) -> None:
        self._unfolded = []
        self._rows = list(self._below(QModelIndex(), 0))
        self._numbers = {}
        self.endResetModel()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        """Tell of the rows from the first to the last of those that changed; most often there is none between."""
        siblings = (first.siblingAtRow(row) for row in range(first.row(), last.row() + 1))
        shown = [number for number in (self._number(each.siblingAtColumn(0)) for each in siblings) if number >= 0]
        if shown:
            self.dataChanged.emit(
                self.index(shown[0], first.column()), self.index(shown[-1], last.column()), roles or []
            )

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self._numbers = {}
        above = self.mapFromSource(parent)
        if parent.isValid() and not (above.isValid() and self.is_unfolded(above)):
            return
        level = self.level(above) + 1 if above.isValid() else 0
        at = above.row() + 1 if above.isValid() else 0
        if first:
            at = self.end(self.mapFromSource(self._source.index(first - 1, 0, parent)))
        self._insert(at, list(self._below(parent, level, range(first, last + 1))))

    def _on_about_to_remove(self, parent: QModelIndex, first: int, last: int) -> None:
        source = self._source
        shown = self.mapFromSource(source.index(first, 0, parent))
        if shown.isValid():
            end = self.end(self.mapFromSource(source.index(last, 0, parent)))
            self.beginRemoveRows(QModelIndex(), shown.row(), end - 1)
            self._take(shown.row(), end)
            self._ends.append(end)

    def _on_removed(self) -> None:
        self._numbers = {}
        self._unfolded = [each for each in self._unfolded if each.isValid()]
        if self._ends:
            self._ends.pop()
            self.endRemoveRows()
