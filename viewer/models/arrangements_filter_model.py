"""The rows of the arrangements table that match what the reader typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from index.folding import fold_name
from viewer.models.arrangements_model import ArrangementsModel, Column, cell_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.model import Arrangement, State


class ArrangementsFilterModel(QSortFilterProxyModel):
    """Keeps the arrangements in which every typed word begins a word of the row or of a name of its states.

    Case, accents and dots do not count. Sorting is the model's own, so that it is the same with and without a filter.
    """

    def __init__(self, source: ArrangementsModel, states: Iterable[State], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrangements = source
        self._names = {state.code: _names(state) for state in states}
        self._words: list[str] = []
        self._texts: dict[str, str] = {}
        source.modelAboutToBeReset.connect(self._texts.clear)
        self.setSourceModel(source)

    def set_text(self, text: str) -> None:
        """Keep the rows that match all words of `text`; blank text keeps all rows."""
        self.beginFilterChange()
        self._words = [f" {word}" for word in fold_name(text).split()]
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def arrangement(self, row: int) -> Arrangement:
        """Return the arrangement in a row of those kept; raises IndexError if there is no such row."""
        return self._arrangements.arrangement(self.mapToSource(self.index(row, 0)).row())

    def index_of(self, arrangement_id: str) -> QModelIndex:
        """Return the index of an arrangement's first cell; an invalid one if it is filtered out or unknown."""
        row = self._arrangements.row_of(arrangement_id)
        return self.mapFromSource(self._arrangements.index(row, 0)) if row >= 0 else QModelIndex()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the model itself by a column; -1 brings back its given order."""
        self._arrangements.sort(column, order)

    def filterAcceptsRow(
        self,
        source_row: int,
        source_parent: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> bool:
        """Return whether a row of the model is kept."""
        if not self._words:
            return True
        text = self._text(self._arrangements.arrangement(source_row))
        return all(word in text for word in self._words)

    def _text(self, arrangement: Arrangement) -> str:
        """Return all words of a row, folded, each after a space."""
        if arrangement.id not in self._texts:
            cells = (cell_text(arrangement, column) for column in Column)
            parties = (arrangement.power, arrangement.represented, arrangement.host)
            names = (self._names.get(party.code or "", "") for party in parties)
            self._texts[arrangement.id] = f" {_folded(cells)} {' '.join(names)}"
        return self._texts[arrangement.id]


def _names(state: State) -> str:
    return _folded((state.code, state.name, *state.aliases, *state.demonyms, state.capital))


def _folded(texts: Iterable[str]) -> str:
    # Brackets and other signs do not begin a word.
    words = "".join(letter if letter.isalnum() else " " for letter in fold_name(" ".join(texts)))
    return " ".join(words.split())
