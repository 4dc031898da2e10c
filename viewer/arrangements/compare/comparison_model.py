"""Two arrangements as a table of fields."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from index.built.library import Library
from index.model import Arrangement
from index.words.punctuation import labelled, listed, listed_apart, quoted
from index.words.record_words import record_words
from index.words.wording import parties_text
from viewer.arrangements.compare.comparison import ComparedField, Value, compared
from viewer.kit.roles import StatementRole
from viewer.kit.said_row import DESCRIPTION, SaidRow

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole


class ComparisonModel(SaidRow, QAbstractTableModel):
    """One row a field, one column an arrangement; `StatementRole` gives the statement under a value, or None.

    The tooltip is that statement in words, and screen readers hear field, value and statement.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._pair: tuple[Arrangement, ...] = ()
        self._fields: tuple[ComparedField, ...] = ()

    def set_pair(self, one: Arrangement | None, other: Arrangement | None) -> None:
        """Compare these two; nothing is shown until there are two."""
        self.beginResetModel()
        self._pair = (one, other) if one and other else ()
        self._fields = compared(one, other) if one and other else ()
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of fields."""
        return 0 if parent.isValid() else len(self._fields)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of arrangements."""
        return 0 if parent.isValid() else len(self._pair)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the parties of an arrangement, or the name of a field, marked where the two differ."""
        if role != _DISPLAY:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return parties_text(self._pair[section]) if section < len(self._pair) else None
        field = self._fields[section]
        return f"≠ {field.name}" if field.differs else field.name

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return a value, its statement, or both in words."""
        if not index.isValid():
            return None
        value = self._fields[index.row()].values[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.text
            case Qt.ItemDataRole.ToolTipRole:
                return self.evidence(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index, value)
        if role == StatementRole:
            return value.statement
        return self.said_of(index) if role == DESCRIPTION else None

    def evidence(self, index: Index) -> str:
        """Return the statement under a value; its number alone if the field above has the same one."""
        value = self._fields[index.row()].values[index.column()]
        above = [field.values[index.column()].statement for field in self._fields[: index.row()]]
        if value.statement in above:
            return self._number(value)
        return self._words(value)

    def _spoken(self, index: Index, value: Value) -> str:
        field = self._fields[index.row()]
        said = self.tr("differs") if field.differs else self.tr("the same")
        return ". ".join(filter(None, (labelled(listed((field.name, said)), value.text), self._words(value))))

    def _words(self, value: Value) -> str:
        statement = value.statement
        if statement is None:
            return ""
        words = quoted(statement.quote) or listed_apart(map(record_words, statement.citations))
        return " ".join(filter(None, (self._number(value), words)))

    def _number(self, value: Value) -> str:
        block = self._library.block(value.statement.passage) if value.statement else None
        return f"§ {block.number}" if block and block.number else ""
