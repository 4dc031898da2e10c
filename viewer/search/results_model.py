"""The hits of a search, grouped by the subject they were found under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from index.values import Struct
from index.words.language import translatable, translate
from index.words.wording import hit_sentence, titled_count
from viewer.kit.roles import CountRole, HitRole, SnippetRole
from viewer.kit.text.path_text import SEPARATOR
from viewer.kit.widgets.grouped_model import GroupedModel

if TYPE_CHECKING:
    from index.results import Hit, SearchResult

    Index = QModelIndex | QPersistentModelIndex

# A group is called by the document and the subject, the first two steps of the path.
_GROUP_DEPTH = 2
_KIND_TITLES = {
    "arrangement": translatable("ResultsModel", "Arrangements"),
    "note": translatable("ResultsModel", "Editor’s notes"),
    "term": translatable("ResultsModel", "Glossary"),
}


class _HitGroup(Struct, frozen=True):
    title: str
    hits: tuple[Hit, ...]


class ResultsModel(GroupedModel):
    """Groups in the order of their best hit, and in each its hits in order of rank.

    Roles: HitRole, SnippetRole (both None for a group), CountRole (a group's hits, 0 for a hit).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[_HitGroup] = []

    def set_result(self, result: SearchResult) -> None:
        """Replace the hits by those of a result."""
        self.set_hits(result.hits)

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """Replace the hits."""
        self.beginResetModel()
        self._groups = _grouped(hits)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.set_hits(())

    def hit(self, index: Index) -> Hit | None:
        """Return the hit at an index, None at a group or an invalid index."""
        position = self._position(index)
        return self._groups[position[0]].hits[position[1]] if position else None

    def index_of(self, hit: Hit) -> QModelIndex:
        """Return the index of the hit that is the same text as this one, an invalid one where there is none."""
        for group, entry in enumerate(self._groups):
            for row, each in enumerate(entry.hits):
                if (each.kind, each.id) == (hit.kind, hit.id):
                    return self._at(group, row)
        return QModelIndex()

    def first_hit(self) -> QModelIndex:
        """Return the index of the best hit, an invalid one when there is none."""
        return self.index(0, 0, self.index(0, 0))

    def next_hit(self, index: Index, step: int) -> QModelIndex:
        """Return the index of the hit `step` hits on (back when negative), across groups, stopping at the ends.

        From a group the first step leads to its first hit or to the hit before it; from an invalid index
        to the first or the last of all. Without hits an invalid index is returned.
        """
        places = [(group, row) for group, entry in enumerate(self._groups) for row in range(len(entry.hits))]
        if not places:
            return QModelIndex()
        target = max(0, min(self._reading_position(index, step) + step, len(places) - 1))
        group, row = places[target]
        return self._at(group, row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a snippet or the title of a group, and what `viewer.kit.roles` says."""
        if not index.isValid():
            return None
        hit = self.hit(index)
        if hit is None:
            return _group_data(self._groups[index.row()], role)
        return _hit_data(hit, role)

    def _count(self, group: int | None) -> int:
        return len(self._groups if group is None else self._groups[group].hits)

    def _reading_position(self, index: Index, step: int) -> int:
        """Return the position of an index among all hits, chosen so that adding `step` gives the next one."""
        before = -1 if step > 0 else 0
        if not index.isValid():
            return before if step > 0 else sum(len(group.hits) for group in self._groups)
        group = index.internalId() - 1 if index.internalId() else index.row()
        start = sum(len(entry.hits) for entry in self._groups[:group])
        return start + (index.row() if index.internalId() else before)


def _grouped(hits: tuple[Hit, ...]) -> list[_HitGroup]:
    """Return the words of the documents by subject, and after them what else was found, by its kind."""
    texts: dict[tuple[bool, tuple[tuple[str, str], ...]], list[Hit]] = {}
    others: dict[str, list[Hit]] = {}
    for hit in hits:
        if hit.kind in _KIND_TITLES:
            others.setdefault(hit.kind, []).append(hit)
        else:
            texts.setdefault((hit.shelf, hit.path[:_GROUP_DEPTH]), []).append(hit)
    one_document = len({path[:1] for _, path in texts}) <= 1
    subjects = [_HitGroup(_title(path, one_document, own), tuple(found)) for (own, path), found in texts.items()]
    titles = {kind: translate("ResultsModel", _KIND_TITLES[kind]) for kind in others}
    return subjects + [_HitGroup(titles[kind], tuple(found)) for kind, found in others.items()]


def _title(path: tuple[tuple[str, str], ...], one_document: bool, own: bool) -> str:
    titles = [title for _, title in path]
    if own:
        return SEPARATOR.join((translate("Shelf", "My shelf"), *titles))
    return SEPARATOR.join(titles[-1:] if one_document else titles)


def _group_data(group: _HitGroup, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
            return group.title
        case Qt.ItemDataRole.AccessibleTextRole:
            return titled_count(group.title, len(group.hits))
    return len(group.hits) if role == CountRole else None


def _hit_data(hit: Hit, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return hit.snippet.text
        case Qt.ItemDataRole.AccessibleTextRole:
            return hit_sentence(hit)
    return {HitRole: hit, SnippetRole: hit.snippet, CountRole: 0}.get(role)
