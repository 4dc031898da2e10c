"""The reader's annotations in groups: by place, by date, or by tag, and of all only those that a filter leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from index.typed import in_plain_signs
from index.values import Struct
from index.words.language import spoken
from viewer.annotations.annotation import Standing, local_day
from viewer.annotations.annotation_words import PlacedAnnotation, sentence
from viewer.kit.roles import AnnotationRole, CountRole
from viewer.kit.widgets.grouped_model import GroupedModel

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex


_MANY = 1000  # rows: laying out more of them at once can be felt
_LARGEST_GROUP = 500  # rows of a group where there are many


class Order(StrEnum):
    """What the annotations are grouped and sorted by."""

    PLACE = "place"
    DATE = "date"
    TAG = "tag"


class _AnnotationGroup(Struct, frozen=True):
    title: str
    rows: tuple[PlacedAnnotation, ...]


class AnnotationsModel(GroupedModel):
    """Groups of annotations; those whose text changed form a group of their own before all others.

    Roles: AnnotationRole (a PlacedAnnotation, None for a group), CountRole (a group's annotations, 0 for one of them).
    An annotation with several tags is in the group of each. Where there are very many rows, groups are divided.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[PlacedAnnotation, ...] = ()
        self._order = Order.PLACE
        self._words: tuple[str, ...] = ()
        self._groups: list[_AnnotationGroup] = []

    @property
    def total(self) -> int:
        """The number of annotations, whether the filter leaves them or not."""
        return len(self._all)

    @property
    def is_large(self) -> bool:
        """Whether there are so many rows that only one group is to be open at a time."""
        return sum(len(group.rows) for group in self._groups) > _MANY

    @property
    def shown(self) -> tuple[PlacedAnnotation, ...]:
        """The annotations that the filter leaves, each once, in the order shown."""
        return tuple({row.annotation.id: row for group in self._groups for row in group.rows}.values())

    def set_annotations(self, rows: Iterable[PlacedAnnotation]) -> None:
        """Replace the annotations; rows that keep their place keep their index, and changed ones are shown anew."""
        self._all = tuple(rows)
        groups = self._grouped()
        if _shape(groups) == _shape(self._groups):
            before, self._groups = self._groups, groups
            for at, (was, now) in enumerate(zip(before, groups, strict=True)):
                news = [row for row, pair in enumerate(zip(was.rows, now.rows, strict=True)) if pair[0] is not pair[1]]
                if news:
                    self.dataChanged.emit(self._at(at, news[0]), self._at(at, news[-1]))
            return
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def set_order(self, order: Order) -> None:
        """Group and sort by this."""
        self._order = order
        self._regroup()

    def set_filter(self, text: str) -> None:
        """Leave only annotations that have every one of these words in their quote, text, tags or place."""
        self._words = tuple(in_plain_signs(text).casefold().split())
        self._regroup()

    def placed(self, index: Index) -> PlacedAnnotation | None:
        """Return the annotation at an index, None at a group or an invalid index."""
        position = self._position(index)
        return self._groups[position[0]].rows[position[1]] if position else None

    def index_of(self, annotation_id: str) -> QModelIndex:
        """Return the first index of an annotation, an invalid one when it is not shown."""
        for at, group in enumerate(self._groups):
            for row, placed in enumerate(group.rows):
                if placed.annotation.id == annotation_id:
                    return self._at(at, row)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the quote or the title of a group, and what `viewer.kit.roles` says."""
        if not index.isValid():
            return None
        placed = self.placed(index)
        if placed is None:
            return _group_data(self._groups[index.row()], role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return placed.annotation.anchor.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence(placed)
        return {AnnotationRole: placed, CountRole: 0}.get(role)

    def _count(self, group: int | None) -> int:
        return len(self._groups if group is None else self._groups[group].rows)

    def _regroup(self) -> None:
        self.beginResetModel()
        self._groups = self._grouped()
        self.endResetModel()

    def _grouped(self) -> list[_AnnotationGroup]:
        left = [row for row in self._all if all(word in row.searchable for word in self._words)]
        left.sort(key=lambda row: (row.block.row if row.block else 0, row.annotation.anchor.start))
        changed = [row for row in left if row.annotation.standing is Standing.CHANGED]
        others = [row for row in left if row.annotation.standing is not Standing.CHANGED]
        match self._order:
            case Order.DATE:
                others.sort(key=lambda row: row.annotation.created, reverse=True)
                groups = _by(others, lambda row: (_month(row),))
            case Order.TAG:
                groups = _by(others, lambda row: row.annotation.tags or ("",))
                # Those without a tag come last.
                groups.sort(key=lambda group: (not group.title, group.title.casefold()))
                untagged = self.tr("Without a tag")
                groups = [_AnnotationGroup(group.title or untagged, group.rows) for group in groups]
            case _:
                groups = _by(others, lambda row: (row.subject,))
        lost = [_AnnotationGroup(self.tr("The text changed"), tuple(changed))] if changed else []
        return [part for group in (*lost, *groups) for part in self._divided(group, len(left))]

    def _divided(self, group: _AnnotationGroup, of: int) -> Iterator[_AnnotationGroup]:
        """Yield a group whole, or in parts if it is too large to be opened at once."""
        if of <= _MANY or len(group.rows) <= _LARGEST_GROUP:
            yield group
            return
        for start in range(0, len(group.rows), _LARGEST_GROUP):
            rows = group.rows[start : start + _LARGEST_GROUP]
            first, last = map(spoken().number, (start + 1, start + len(rows)))
            yield _AnnotationGroup(self.tr("{0}, {1} to {2}").format(group.title, first, last), rows)


def _by(
    rows: Iterable[PlacedAnnotation], titles: Callable[[PlacedAnnotation], tuple[str, ...]]
) -> list[_AnnotationGroup]:
    """Return the rows in groups by title, groups and rows in the order of the rows."""
    found: dict[str, list[PlacedAnnotation]] = {}
    for row in rows:
        for title in titles(row):
            found.setdefault(title, []).append(row)
    return [_AnnotationGroup(title, tuple(group)) for title, group in found.items()]


def _month(row: PlacedAnnotation) -> str:
    day = local_day(row.annotation.created)
    return QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy")


def _shape(groups: list[_AnnotationGroup]) -> list[tuple[str, list[str]]]:
    return [(group.title, [row.annotation.id for row in group.rows]) for group in groups]


def _group_data(group: _AnnotationGroup, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
            return group.title
        case Qt.ItemDataRole.AccessibleTextRole:
            return f"{group.title} ({len(group.rows)})"
    return len(group.rows) if role == CountRole else None
