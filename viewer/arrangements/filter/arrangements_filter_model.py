"""The arrangements that pass the filter, which every view of the panel shows."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from index.arrangements.filtering import ArrangementFilter, in_force
from index.folding import fold_name
from index.late_patterns import late_pattern
from index.values import replace
from index.words.language import translate
from index.words.wording import party_text, period_text
from viewer.arrangements.filter.filter_words import UNDECIDED
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.arrangements.table.columns import PARTIES, Column, cell_text
from viewer.kit.said_row import DESCRIPTION, SaidRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.model import Arrangement, Party, State
    from viewer.arrangements.table.arrangements_model import SortKey

    Index = QModelIndex | QPersistentModelIndex

_NO_WORD = late_pattern(r"[\W_]+")
_ROOT = QModelIndex()
# What a row says besides its parties.
_TEXTS = tuple(column for column in Column if column not in PARTIES)


class ArrangementsFilterModel(SaidRow, QAbstractTableModel):
    """Keeps the arrangements that an `ArrangementFilter` matches, in the order of its source model.

    The filter's text is read here: every word must begin a word of the row or of a name of its states; case, accents
    and dots do not count. One pass decides over all rows and one reset shows it, since thousands of single removals
    would cost a view more than drawing what it shows.
    """

    def __init__(self, source: ArrangementsModel, states: Iterable[State], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._states = tuple(states)
        self._folds: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._wanted = ArrangementFilter()
        self._rows = list(source.rows)
        self._undecided: frozenset[str] = frozenset()
        source.modelAboutToBeReset.connect(self._texts.clear)
        source.modelReset.connect(self._refilter)
        source.layoutAboutToBeChanged.connect(self.layoutAboutToBeChanged)
        source.layoutChanged.connect(self._on_sorted)
        source.dataChanged.connect(self._on_data_changed)
        source.headerDataChanged.connect(self.headerDataChanged)

    @property
    def wanted(self) -> ArrangementFilter:
        """The filter in use."""
        return self._wanted

    @property
    def rows(self) -> list[Arrangement]:
        """The arrangements kept, in the order shown; not to be changed."""
        return self._rows

    @property
    def undecided(self) -> frozenset[str]:
        """The ids of what matches all else, but is not dated well enough to tell whether it was in force then.

        These are among the rows if the filter asks for them too.
        """
        return self._undecided

    @property
    def total(self) -> int:
        """How many arrangements there are without a filter."""
        return len(self._source.rows)

    @property
    def sort_keys(self) -> tuple[SortKey, ...]:
        """What the rows are sorted by, the first column first."""
        return self._source.sort_keys

    @property
    def source(self) -> ArrangementsModel:
        """The model of all arrangements."""
        return self._source

    def set_filter(self, wanted: ArrangementFilter) -> None:
        """Keep the rows that `wanted` matches."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._refilter()

    def arrangement(self, row: int) -> Arrangement:
        """Return the arrangement in a row of the filtered ones; raises IndexError if there is no such row."""
        return self._rows[row]

    def index_of(self, arrangement_id: str) -> QModelIndex:
        """Return the index of an arrangement's first cell; an invalid one if it is filtered out or unknown."""
        row = next((row for row, arrangement in enumerate(self._rows) if arrangement.id == arrangement_id), -1)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the model of all arrangements by a column, so that it is the same with and without a filter."""
        self._source.sort(column, order)

    def sort_by(self, keys: tuple[SortKey, ...]) -> None:
        """Sort the model of all arrangements by several columns; no column restores the given order."""
        self._source.sort_by(keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what `value` returns for the cell."""
        if not index.isValid():
            return None
        if role == DESCRIPTION:
            return self.said_of(index)
        return self.value(self._rows[index.row()], Column(index.column()), role)

    def value(self, arrangement: Arrangement, column: Column, role: int) -> object:
        """Return what the model of all arrangements returns for a cell, marked where the dates do not decide."""
        value = self._source.value(arrangement, column, role)
        match role:
            case Qt.ItemDataRole.DisplayRole if column is Column.POWER:
                return f"{self.mark(arrangement)}{value}"
            case Qt.ItemDataRole.AccessibleTextRole if column is not Column.POWER:
                return value
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole if self.mark(arrangement):
                return f"{value} {translate('Filter', 'Not dated well enough to tell.')}"
        return value

    def mark(self, arrangement: Arrangement | None) -> str:
        """Return what stands before an arrangement whose dates do not tell whether it belongs here; blank else."""
        return f"{UNDECIDED} " if arrangement is not None and arrangement.id in self._undecided else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the model of all arrangements returns for the column."""
        return self._source.headerData(section, orientation, role)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of arrangements kept."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def prepare(self) -> None:
        """Fold the texts of all rows, so that the first letter typed is answered as soon as those after it."""
        for arrangement in self._source.rows:
            self._text(arrangement)

    def _refilter(self) -> None:
        self.beginResetModel()
        self._rows, self._undecided = self._kept()
        self.endResetModel()

    def _kept(self) -> tuple[list[Arrangement], frozenset[str]]:
        """Return the rows to keep, and the ids of those of which the dates do not tell whether they are to be kept."""
        words, on = [f" {word}" for word in _folded(self._wanted.text).split()], self._wanted.on
        rest = replace(self._wanted, text="", undecided=bool(on))
        kept = self._source.rows
        if rest != ArrangementFilter(find_state=rest.find_state):
            kept = [arrangement for arrangement in kept if rest.matches(arrangement)]
        for word in words:
            kept = [arrangement for arrangement in kept if word in self._text(arrangement)]
        open_ones = (arrangement.id for arrangement in kept if in_force(arrangement, on) is None) if on else ()
        undecided = frozenset(open_ones)
        if not self._wanted.undecided:
            kept = [arrangement for arrangement in kept if arrangement.id not in undecided]
        return list(kept), undecided

    def _on_sorted(self) -> None:
        before, every = self._rows, self._source.rows
        kept = {arrangement.id for arrangement in before} if len(before) < len(every) else None
        self._rows = [arrangement for arrangement in every if kept is None or arrangement.id in kept]
        if old := self.persistentIndexList():
            row_now = {arrangement.id: row for row, arrangement in enumerate(self._rows)}
            new = [self.createIndex(row_now[before[index.row()].id], index.column()) for index in old]
            self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        changed = {self._source.arrangement(row).id for row in range(first.row(), last.row() + 1)}
        rows = [row for row, arrangement in enumerate(self._rows) if arrangement.id in changed]
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], len(Column) - 1))

    def _text(self, arrangement: Arrangement) -> str:
        """Return all words of a row, folded, each after a space."""
        if arrangement.id not in self._texts:
            parties = (arrangement.power, arrangement.represented, arrangement.host)
            texts = (period_text(arrangement), *(cell_text(arrangement, column) for column in _TEXTS))
            parts = [*map(self._party, parties), *map(self._fold, texts)]
            self._texts[arrangement.id] = " ".join(("", *parts))
        return self._texts[arrangement.id]

    @cached_property
    def _names(self) -> dict[str, str]:
        return {state.code: _names(state) for state in self._states}

    def _party(self, party: Party) -> str:
        return f"{self._fold(party_text(party))} {self._names.get(party.code or '', '')}"

    def _fold(self, text: str) -> str:
        """Return what `_folded` does; thousands of rows share a few texts."""
        if text not in self._folds:
            self._folds[text] = _folded(text)
        return self._folds[text]


def _names(state: State) -> str:
    return _folded(" ".join((state.code, state.name, *state.aliases, *state.demonyms, state.capital)))


def _folded(text: str) -> str:
    # Brackets and other signs do not begin a word.
    return _NO_WORD.sub(" ", fold_name(text)).strip()
