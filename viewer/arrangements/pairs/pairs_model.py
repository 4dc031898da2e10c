"""The pairs of states as a tree: pair, direction, arrangement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from index.model import Arrangement
from index.values import Struct, field
from index.words.language import translate
from index.words.wording import not_stated, party_text, period_text, row_sentence, status_text
from viewer.arrangements.pairs.pairs import Way, pairs, way_of
from viewer.arrangements.table.columns import Column
from viewer.kit.roles import ArrangementRole, CountRole, MarkedRole

if TYPE_CHECKING:
    from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class _PairNode(Struct, eq=False):
    """A row: a pair or a direction with its text, or an arrangement."""

    text: str
    parent: _PairNode | None = None
    row: int = 0
    arrangement: Arrangement | None = None
    count: int = 0
    children: list[_PairNode] = field(default_factory=list)

    def add(self, text: str, arrangement: Arrangement | None = None, count: int = 0) -> _PairNode:
        self.children.append(_PairNode(text, self, len(self.children), arrangement, count))
        return self.children[-1]

    @property
    def shown(self) -> str:
        arrangement = self.arrangement
        if arrangement is None:
            return self.text
        period = period_text(arrangement)
        if period == not_stated():
            period = translate("Pairs", "period not stated")
        parts = [party_text(arrangement.power), period, status_text(arrangement)]
        return " · ".join(part for part in parts if part != not_stated())

    @property
    def spoken(self) -> str:
        if self.arrangement:
            return row_sentence(self.arrangement)
        if not self.count:
            return self.text
        return translate("Pairs", "{pair}, %n arrangement(s)", n=self.count).format(pair=self.text)


class PairsModel(QAbstractItemModel):
    """What the filter model shows, grouped; read anew by `refresh`, so that a view nobody sees costs nothing.

    ArrangementRole gives an arrangement or None, CountRole how many a pair has, MarkedRole as in the table.
    """

    def __init__(self, source: ArrangementsFilterModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._root = _PairNode("")
        self._known: Counter[Way] = Counter()
        self._leaves: dict[str, _PairNode] = {}
        source.dataChanged.connect(self._on_marks_changed)
        source.source.modelReset.connect(self._count)
        self._count()
        self.refresh()

    def refresh(self) -> None:
        """Group what the filter model shows now."""
        self.beginResetModel()
        self._root, self._leaves = _PairNode(""), {}
        for pair in pairs(self._source.rows, self._known):
            top = self._root.add(pair.title, count=sum(len(direction.shown) for direction in pair.directions))
            for direction in pair.directions:
                middle = top.add(direction.title)
                for arrangement in direction.shown:
                    self._leaves[arrangement.id] = middle.add("", arrangement)
        self.endResetModel()

    def index_of(self, arrangement_id: str) -> QModelIndex:
        """Return the index of an arrangement, an invalid one if it is not shown."""
        node = self._leaves.get(arrangement_id)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a row below a parent."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).children[row])

    def parent(self, index: Index = _ROOT) -> Any:  # noqa: ANN401  Qt's method without an index returns the owner
        """Return the index above."""
        above = self._node(index).parent if index.isValid() else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows below a parent."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002
        """Return 1."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's text and what `viewer.kit.roles` says of the other roles."""
        if not index.isValid():
            return None
        node = self._node(index)
        arrangement, source = node.arrangement, self._source.source
        values: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._source.mark(arrangement) + node.shown,
            Qt.ItemDataRole.ToolTipRole: lambda: node.spoken,
            Qt.ItemDataRole.AccessibleTextRole: lambda: (
                self._source.value(arrangement, Column.POWER, role) if arrangement else node.spoken
            ),
            MarkedRole: lambda: arrangement is not None and source.is_marked(arrangement),
            CountRole: lambda: node.count,
            ArrangementRole: lambda: arrangement,
        }
        return values[role]() if role in values else None

    def _count(self) -> None:
        self._known = Counter(map(way_of, self._source.source.rows))

    def _node(self, index: Index) -> _PairNode:
        node: _PairNode = index.internalPointer() if index.isValid() else self._root
        return node

    def _on_marks_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            index = self.index_of(self._source.arrangement(row).id)
            if index.isValid():
                self.dataChanged.emit(index, index)
