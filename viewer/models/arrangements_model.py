"""The arrangements as a table that sorts itself."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from index.folding import fold_name
from index.model import Status
from viewer.models.roles import ArrangementRole, SortRole
from viewer.models.sentences import arrangement_sentence, party_text, period_text, status_text

if TYPE_CHECKING:
    from index.model import Arrangement

    Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in the order in which a sentence names them."""

    POWER = 0
    FOR = 1
    IN = 2
    PERIOD = 3
    STATUS = 4


_HEADERS = {
    Column.POWER: ("Power", "The protecting power: the state that acts for another."),
    Column.FOR: ("For", "The represented state: whose interests are looked after."),
    Column.IN: ("In", "The host state: where they are looked after."),
    Column.PERIOD: ("Period", "When, as the source words it."),
    Column.STATUS: ("Status", "Whether it is in force, and as of which date that is known."),
}
_STATUS_ORDER = {Status.CURRENT: "1", Status.ENDED: "2", Status.NEVER: "3", Status.UNKNOWN: ""}


class ArrangementsModel(QAbstractTableModel):
    """One row for each arrangement. Roles in every column: ArrangementRole, SortRole.

    Sorting is done here, in one pass and not by a proxy's thousands of comparisons. What is not stated comes last in
    both directions, rows that are equal keep the order they were in, and column -1 brings back the given order.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[Arrangement, ...] = ()
        self._rows: list[Arrangement] = []

    def set_arrangements(self, arrangements: tuple[Arrangement, ...]) -> None:
        """Show these arrangements, in this order, instead of those before."""
        self.beginResetModel()
        self._given = arrangements
        self._rows = list(arrangements)
        self.endResetModel()

    def arrangement(self, row: int) -> Arrangement:
        """Return the arrangement in a row; raises IndexError if there is no such row."""
        return self._rows[row]

    def row_of(self, arrangement_id: str) -> int:
        """Return the row of an arrangement, -1 if it is not here."""
        return next((row for row, each in enumerate(self._rows) if each.id == arrangement_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, see the class."""
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        self._rows = self._sorted(column, order) if column >= 0 else list(self._given)
        row_now = {arrangement.id: row for row, arrangement in enumerate(self._rows)}
        old = self.persistentIndexList()
        new = [self.createIndex(row_now[before[index.row()].id], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, and what `viewer.models.roles` says of the other roles."""
        if not index.isValid():
            return None
        arrangement, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(arrangement, column)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return arrangement_sentence(arrangement)
        if role == SortRole:
            return _sort_key(arrangement, column)
        return arrangement if role == ArrangementRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column, and as its tooltip what it means."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        name, meaning = _HEADERS[Column(section)]
        return {Qt.ItemDataRole.DisplayRole: name, Qt.ItemDataRole.ToolTipRole: meaning}.get(Qt.ItemDataRole(role))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of arrangements."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def _sorted(self, column: int, order: Qt.SortOrder) -> list[Arrangement]:
        keyed = [(_sort_key(arrangement, Column(column)), arrangement) for arrangement in self._rows]
        stated = [pair for pair in keyed if pair[0]]
        stated.sort(key=lambda pair: pair[0], reverse=order is Qt.SortOrder.DescendingOrder)
        return [arrangement for _, arrangement in [*stated, *(pair for pair in keyed if not pair[0])]]


def cell_text(arrangement: Arrangement, column: Column) -> str:
    """Return what the table shows in a column, "not stated" where the library does not say."""
    match column:
        case Column.POWER:
            return party_text(arrangement.power)
        case Column.FOR:
            return party_text(arrangement.represented)
        case Column.IN:
            return party_text(arrangement.host)
        case Column.PERIOD:
            return period_text(arrangement)
        case Column.STATUS:
            return status_text(arrangement)


def _sort_key(arrangement: Arrangement, column: Column) -> str:
    """Return what a column is sorted by: a folded name, an ISO date, a status and its date; blank if not stated."""
    match column:
        case Column.PERIOD:
            return arrangement.start or arrangement.end
        case Column.STATUS:
            rank = _STATUS_ORDER[arrangement.status]
            return rank and rank + arrangement.as_of
        case Column.POWER:
            return fold_name(arrangement.power.name)
        case Column.FOR:
            return fold_name(arrangement.represented.name)
        case Column.IN:
            return fold_name(arrangement.host.name)
