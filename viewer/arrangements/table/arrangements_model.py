"""The arrangements as a table that sorts itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from index.words.language import translatable, translate
from index.words.punctuation import labelled
from index.words.remark_words import contradiction_sentence
from index.words.wording import row_sentence
from viewer.arrangements.table.columns import COLUMNS, Column, cell_text, sort_key
from viewer.kit.look.assessment_signs import DOUBTED, assessment_meaning, doubt_sign
from viewer.kit.roles import ArrangementRole, MarkedRole, SortRole

if TYPE_CHECKING:
    from index.model import Arrangement

    Index = QModelIndex | QPersistentModelIndex
    SortKey = tuple[Column, Qt.SortOrder]

_ARROWS = {
    Qt.SortOrder.AscendingOrder: ("▲", translatable("Columns", "{column}, ascending")),
    Qt.SortOrder.DescendingOrder: ("▼", translatable("Columns", "{column}, descending")),
}


class ArrangementsModel(QAbstractTableModel):
    """One row for each arrangement. Roles in every column: ArrangementRole, SortRole, MarkedRole.

    Sorting is done here, in one pass and not by a proxy's thousands of comparisons. What is not stated comes last in
    both directions, rows that are equal keep the order they were in, and column -1 restores the given order.
    """

    found_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[Arrangement, ...] = ()
        self._rows: list[Arrangement] = []
        self._keys: tuple[SortKey, ...] = ()
        self._column_ranks: dict[Column, dict[str, int]] = {}
        self._marked: frozenset[str] = frozenset()
        self._found: frozenset[str] = frozenset()
        self._ticked: frozenset[str] = frozenset()
        self._words: dict[str, tuple[str, ...]] = {}
        self._sentences: dict[str, str] = {}

    @property
    def rows(self) -> list[Arrangement]:
        """The arrangements in the order shown; not to be changed."""
        return self._rows

    @property
    def given(self) -> tuple[Arrangement, ...]:
        """The arrangements in the order of the library, however the rows are sorted."""
        return self._given

    @property
    def sort_keys(self) -> tuple[SortKey, ...]:
        """What the rows are sorted by, the first column first; nothing for the given order."""
        return self._keys

    def set_arrangements(self, arrangements: tuple[Arrangement, ...]) -> None:
        """Replace the arrangements, in this order."""
        self.beginResetModel()
        self._given = arrangements
        self._rows = list(arrangements)
        self._keys = ()
        self._column_ranks, self._words, self._sentences = {}, {}, {}
        self.endResetModel()

    def set_marked(self, arrangement_ids: Iterable[str]) -> None:
        """Mark these arrangements and no others: the passage in view states them."""
        before, self._marked = self._marked, frozenset(arrangement_ids)
        self._tell_changed(before ^ self._marked)

    def set_found(self, arrangement_ids: Iterable[str]) -> None:
        """Mark these arrangements too, and no others: a search has found them."""
        before, self._found = self._found, frozenset(arrangement_ids)
        self._tell_changed(before ^ self._found)
        if before != self._found:
            self.found_changed.emit()

    def set_ticked(self, arrangement_ids: Iterable[str]) -> None:
        """Show these arrangements, and no others, as ticked for the briefing sheet."""
        before, self._ticked = self._ticked, frozenset(arrangement_ids)
        self._tell_changed(before ^ self._ticked)

    def _tell_changed(self, changed: frozenset[str]) -> None:
        """Tell once, however many rows changed: from the first of them to the last."""
        rows = [row for row, arrangement in enumerate(self._rows) if arrangement.id in changed]
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], len(Column) - 1))

    def arrangement(self, row: int) -> Arrangement:
        """Return the arrangement in a row; raises IndexError if there is no such row."""
        return self._rows[row]

    def row_of(self, arrangement_id: str) -> int:
        """Return the row of an arrangement, -1 if it is not here."""
        return next((row for row, arrangement in enumerate(self._rows) if arrangement.id == arrangement_id), -1)

    def is_marked(self, arrangement: Arrangement) -> bool:
        """Return whether the passage in view states an arrangement, or a search has found it."""
        return arrangement.id in self._marked or arrangement.id in self._found

    def is_found(self, arrangement: Arrangement) -> bool:
        """Return whether a search has found an arrangement."""
        return arrangement.id in self._found

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by one column, see the class."""
        self.sort_by(((Column(column), order),) if column >= 0 else ())

    def sort_by(self, keys: tuple[SortKey, ...]) -> None:
        """Sort by several columns, the first one first; no column restores the given order."""
        self.layoutAboutToBeChanged.emit()
        before, self._keys = self._rows, keys
        self._rows = self._sorted(keys)
        if old := self.persistentIndexList():
            row_now = {arrangement.id: row for row, arrangement in enumerate(self._rows)}
            new = [self.createIndex(row_now[before[index.row()].id], index.column()) for index in old]
            self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, and what `viewer.kit.roles` says of the other roles."""
        return self.value(self._rows[index.row()], Column(index.column()), role) if index.isValid() else None

    def value(self, arrangement: Arrangement, column: Column, role: int) -> object:
        """Return what any model of arrangements answers for a cell in a role."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(arrangement, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._told(arrangement)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(arrangement, column)
        if role == SortRole:
            return sort_key(arrangement, column)
        if role == MarkedRole:
            return self.is_marked(arrangement)
        return arrangement if role == ArrangementRole else None

    def _spoken(self, arrangement: Arrangement, column: Column) -> str:
        """Return the whole row in the first column, which is always shown, and elsewhere what the cell shows."""
        if column is not Column.POWER:
            return labelled(translate("Columns", COLUMNS[column].title), self.words(arrangement)[column])
        stated = self.tr("The passage in view states it.") if arrangement.id in self._marked else ""
        found = self.tr("The search has found it.") if arrangement.id in self._found else ""
        ticked = self.tr("Ticked.") if arrangement.id in self._ticked else ""
        return " ".join(filter(None, (self._told(arrangement), ticked, stated, found)))

    def text(self, arrangement: Arrangement, column: Column) -> str:
        """Return the text of a cell with the signs that stand before it."""
        words = self.words(arrangement)[column]
        return self.signs(arrangement) + words if column is Column.POWER else words

    def words(self, arrangement: Arrangement) -> tuple[str, ...]:
        """Return the texts of a row without the signs that come and go; they are made once."""
        known = self._words.get(arrangement.id)
        if known is None:
            texts = [cell_text(arrangement, column) for column in Column]
            if doubt := doubt_sign(arrangement):
                texts[Column.PERIOD] = f"{doubt}\u00a0{texts[Column.PERIOD]}"
            self._words[arrangement.id] = known = tuple(texts)
        return known

    def _told(self, arrangement: Arrangement) -> str:
        """Return a row in words, made once: a screen reader asks for them again and again."""
        if arrangement.id not in self._sentences:
            self._sentences[arrangement.id] = _told(arrangement)
        return self._sentences[arrangement.id]

    def signs(self, arrangement: Arrangement) -> str:
        """Return what stands before the power: that it is ticked, and that its source contradicts itself."""
        ticked = "☑ " if arrangement.id in self._ticked else ""
        return f"{ticked}≠ " if arrangement.contradictions else ticked

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column and how the rows are sorted by it; as its tooltip what it means."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        match role:  # translated only then: a heading that is measured asks for a dozen roles
            case Qt.ItemDataRole.DisplayRole:
                return translate("Columns", COLUMNS[column].title) + self._sorting(column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken_header(column, translate("Columns", COLUMNS[column].title))
            case Qt.ItemDataRole.ToolTipRole:
                return translate("Columns", COLUMNS[column].meaning)
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of arrangements."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def _sorting(self, column: Column) -> str:
        """Return what follows a column's name when the rows are sorted by it: " ▲", " ▼2"."""
        place, order = self._place(column)
        among = str(place) if len(self._keys) > 1 else ""
        return f" {_ARROWS[order][0]}{among}" if place else ""

    def _spoken_header(self, column: Column, name: str) -> str:
        """Return a column's name and how the rows are sorted by it: "Power, ascending 2"."""
        place, order = self._place(column)
        said = translate("Columns", _ARROWS[order][1]).format(column=name) if place else name
        return f"{said} {place}" if place and len(self._keys) > 1 else said

    def _place(self, column: Column) -> tuple[int, Qt.SortOrder]:
        """Return the position of a column among those that rows are sorted by, from 1, and its order; 0 for others."""
        found = ((at, order) for at, (key, order) in enumerate(self._keys, start=1) if key == column)
        return next(found, (0, Qt.SortOrder.AscendingOrder))

    def _ranks(self, column: Column) -> dict[str, int]:
        """Return the place of every arrangement in the ascending order of a column, 0 where it is not stated."""
        if column not in self._column_ranks:
            texts = {arrangement.id: sort_key(arrangement, column) for arrangement in self._given}
            places = {text: place for place, text in enumerate(sorted(set(texts.values()) - {""}), start=1)}
            self._column_ranks[column] = {identifier: places.get(text, 0) for identifier, text in texts.items()}
        return self._column_ranks[column]

    def _sorted(self, keys: tuple[SortKey, ...]) -> list[Arrangement]:
        """Return the rows by all keys at once; the last place in either direction is for what is not stated."""
        if not keys:
            return list(self._given)
        last = len(self._given) + 1
        columns = []
        for column, order in keys:
            sign = 1 if order is Qt.SortOrder.AscendingOrder else -1
            ranks = self._ranks(column)
            columns.append([sign * rank if (rank := ranks[arrangement.id]) else last for arrangement in self._rows])
        places = list(zip(*columns, strict=True))
        return [self._rows[at] for at in sorted(range(len(places)), key=places.__getitem__)]


def _told(arrangement: Arrangement) -> str:
    """Return a row in words, with what is to be said against it."""
    doubt = f"{assessment_meaning(arrangement.assessment)}." if arrangement.assessment in DOUBTED else ""
    said = (row_sentence(arrangement), doubt, *map(contradiction_sentence, arrangement.contradictions))
    return " ".join(filter(None, said))
