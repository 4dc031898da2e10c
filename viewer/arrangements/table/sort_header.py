"""The header of a table: a click sorts, Shift+click adds a column to sort by, a right click opens the menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from viewer.kit.widgets.viewport import known_viewport

_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortHeader(QHeaderView):
    """Emits sort requests and never sorts.

    `sort_requested` carries the column and whether it is added to the others.
    """

    sort_requested = Signal(int, bool)
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._viewport = known_viewport(self)
        self._with_shift = False
        self._titles: dict[int, str] = {}
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_requested.emit(self.mapToGlobal(at)))
        self.sectionClicked.connect(lambda section: self.sort_requested.emit(section, self._with_shift))

    def set_title(self, section: int, title: str) -> None:
        """Show another title than the model's, which a screen reader still says; blank for the model's."""
        self._titles[section] = title
        self._viewport.update()

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:  # noqa: N802  Qt’s name
        """Put in the title of `set_title`."""
        super().initStyleOptionForIndex(option, section)
        if title := self._titles.get(section):
            option.text = title

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember whether Shift is held, since the signal of the click does not say so."""
        self._with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)


def next_keys(
    keys: tuple[tuple[int, Qt.SortOrder], ...], column: int, *, besides: bool
) -> tuple[tuple[int, Qt.SortOrder], ...]:
    """Return the sort keys after a column was clicked: up, then down, then no longer; `besides` keeps the others."""
    order = dict(keys).get(column)
    others = tuple(key for key in keys if key[0] != column)
    if order is None:
        return (*keys, (column, _ASCENDING)) if besides else ((column, _ASCENDING),)
    if order is _ASCENDING:
        turned = tuple((key, _DESCENDING if key == column else way) for key, way in keys)
        return turned if besides else ((column, _DESCENDING),)
    return others if besides else ()
