"""The rows of a details card as a list that views and screen readers can walk through."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.arrangements.details.details import DetailRow
from viewer.kit.roles import ArrangementRole, DetailRole, StatementRole
from viewer.kit.said_row import DESCRIPTION, SaidRow

_ROOT = QModelIndex()


class DetailsModel(SaidRow, QAbstractListModel):
    """One row a DetailRow, which `DetailRole` gives; `StatementRole` and `ArrangementRole` give what it leads to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DetailRow, ...] = ()

    @property
    def rows(self) -> tuple[DetailRow, ...]:
        """All rows, in order."""
        return self._rows

    def set_rows(self, rows: tuple[DetailRow, ...]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's text, its accessible text, or what it leads to."""
        if not index.isValid():
            return None
        if role == DESCRIPTION:
            return self.said_of(index)
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.section}. {row.spoken or row.text}" if row.section else row.spoken or row.text
        return {DetailRole: row, StatementRole: row.statement, ArrangementRole: row.arrangement}.get(role)
