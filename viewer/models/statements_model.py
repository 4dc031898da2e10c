"""The statements of one arrangement as a list: the quoted words and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from index.library import Library
from index.model import Arrangement, Statement
from viewer.models.roles import NumberRole, StatementRole

_ROOT = QModelIndex()


class StatementsModel(QAbstractListModel):
    """One row a statement; `StatementRole` gives it, `NumberRole` its passage number ("4.2")."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._statements: tuple[Statement, ...] = ()

    def set_arrangement(self, arrangement: Arrangement | None) -> None:
        """Show the statements of this arrangement, or none."""
        self.beginResetModel()
        self._statements = arrangement.statements if arrangement else ()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return the number of statements."""
        return 0 if parent.isValid() else len(self._statements)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the quoted words, the statement, or its passage number."""
        if not index.isValid():
            return None
        statement = self._statements[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return statement.quote or statement.citation
        if role == StatementRole:
            return statement
        if role == NumberRole:
            return self._number(statement)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Passage {0}: {1}").format(self._number(statement), statement.quote or statement.citation)
        return None

    def _number(self, statement: Statement) -> str:
        block = self._library.block(statement.passage) if statement.passage else None
        return block.number if block else ""
