"""The arrangements as a table: sorted by one column or several, with the columns the reader wants."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from index.model import Arrangement
from index.words.language import translate
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table.arrangement_delegate import ArrangementDelegate
from viewer.arrangements.table.columns import COLUMNS, PARTIES, Column
from viewer.arrangements.table.sort_header import SortHeader, next_keys
from viewer.kit.look.theme import Theme
from viewer.kit.roles import ArrangementRole
from viewer.kit.widgets.viewport import known_viewport

_CELL_PADDING = 9  # px at each side of a cell


class ArrangementsTable(QTableView):
    """`opened` carries the Arrangement to read; `columns_changed` the names of the columns the reader chose."""

    opened = Signal(Arrangement)
    columns_changed = Signal(str)

    def __init__(
        self, model: ArrangementsFilterModel, chosen: SelectedArrangement, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._viewport = known_viewport(self)
        self._rows, self._chosen = model, chosen
        self._wanted: frozenset[Column] = frozenset()
        self._resized = False
        self.header = SortHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self._look()
        self.delegate = ArrangementDelegate(self, theme)
        self.setItemDelegate(self.delegate)
        self.header.sort_requested.connect(self.sort_beside)
        self.header.sectionResized.connect(self._on_section_resized)
        self.header.menu_requested.connect(self._on_menu_requested)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)
        chosen.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Select the row that is chosen, or none."""
        index = self._rows.index_of(self._chosen.id)
        if not index.isValid():
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        elif index.row() != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.setCurrentIndex(index)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.delegate.set_theme(theme)

    def set_columns(self, names: str) -> None:
        """Show the columns of these names ("PERIOD STATUS") besides the three parties; blank: what has room for."""
        self._wanted = frozenset(column for column in Column if column.name in names.split())
        self._fit_columns()

    def sort_beside(self, column: int, besides: bool) -> None:
        """Sort by a column up, then down, then no longer; alone, or besides the columns sorted by already."""
        keys = next_keys(self._rows.sort_keys, column, besides=besides)
        self._rows.sort_by(tuple((Column(section), order) for section, order in keys))

    def menu(self) -> QMenu:
        """Return the menu of columns and sorting, for the heading and for a button."""
        menu = QMenu(self)
        columns = menu.addMenu(self.tr("&Columns"))
        for column in Column:
            action = columns.addAction(translate("Columns", COLUMNS[column].title))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.setEnabled(column not in PARTIES)
            action.toggled.connect(partial(self._on_column_toggled, column))
        columns.addSeparator()
        columns.addAction(self.tr("&What there is room for")).triggered.connect(lambda: self._choose_columns(""))
        sorts, besides = menu.addMenu(self.tr("&Sort by")), menu.addMenu(self.tr("&Then by"))
        besides.setEnabled(bool(self._rows.sort_keys))
        for column in Column:
            name = str(self._rows.headerData(column, Qt.Orientation.Horizontal))
            sorts.addAction(name).triggered.connect(partial(self.sort_beside, column, False))
            besides.addAction(name).triggered.connect(partial(self.sort_beside, column, True))
        menu.addAction(self.tr("&Order of the documents")).triggered.connect(lambda: self._rows.sort_by(()))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the columns shown of the current row on Ctrl+C, with tabs between them; all else as tables do."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            cells = (self.currentIndex().siblingAtColumn(each) for each in Column if not self.isColumnHidden(each))
            QGuiApplication.clipboard().setText("\t".join(cell.data() for cell in cells))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns there is room for, unless the reader chose them, and keep what is chosen in view."""
        super().resizeEvent(event)
        self._fit_columns()
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Give rows and columns the room that larger letters need."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_row_height()
            self._fit_columns()

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() * 2 + 12)

    def _look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Arrangements"))
        self.setAccessibleDescription(self.tr("Enter opens the sentence that states the arrangement."))
        self.header.setMinimumSectionSize(56)
        self.header.setStretchLastSection(True)
        self.header.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_row_height()

    def _width(self, column: Column) -> int:
        cell = self.fontMetrics().horizontalAdvance(COLUMNS[column].sample) + 2 * _CELL_PADDING
        return max(cell, self._title_width(column))

    def _title_width(self, column: Column) -> int:
        return self.header.sectionSizeFromContents(column).width()

    def _fit_columns(self) -> None:
        shown = set(self._wanted) | set(PARTIES) if self._wanted else set(Column)
        # Without room the last columns are hidden first; the details below show them.
        for column in () if self._wanted else reversed(Column):
            if sum(map(self._width, shown)) * COLUMNS[column].gives_way > self.width():
                shown.discard(column)
        for column in Column:
            self.setColumnHidden(column, column not in shown)
        if not self._resized:
            self._fit_widths(shown)

    def _fit_widths(self, shown: set[Column]) -> None:
        """Fill the width; where it is scarce the period, which has most words, is narrowed first."""
        wanted = {column: float(self._width(column)) for column in shown}
        room = self.viewport().width() if not self._wanted else max(self.viewport().width(), sum(wanted.values()))
        if Column.PERIOD in shown:
            wanted[Column.PERIOD] -= max(min(sum(wanted.values()) - room, wanted[Column.PERIOD] / 4), 0)
        # The name of a power is usually one word, which cannot be broken.
        power = wanted.pop(Column.POWER)
        fixed = {Column.POWER: power * max(room / (power + sum(wanted.values())), 1)}
        share = (room - fixed[Column.POWER]) / sum(wanted.values())
        for column in [each for each in wanted if wanted[each] * share < self._title_width(each)]:
            fixed[column] = self._title_width(column)
            del wanted[column]
        share = max(room - sum(fixed.values()), 0) / max(sum(wanted.values()), 1)
        with QSignalBlocker(self.header):
            for column, width in (*fixed.items(), *((each, wanted[each] * share) for each in wanted)):
                self.header.resizeSection(column, int(width))

    def _on_section_resized(self) -> None:
        self._resized = QGuiApplication.mouseButtons() is Qt.MouseButton.LeftButton or self._resized

    def _on_column_toggled(self, column: Column, shown: bool) -> None:
        now = {other for other in Column if not self.isColumnHidden(other)} - {column}
        self._choose_columns(" ".join(other.name for other in sorted(now | ({column} if shown else set()))))

    def _choose_columns(self, names: str) -> None:
        self.set_columns(names)
        self.columns_changed.emit(names)

    def _on_menu_requested(self, at: QPoint) -> None:
        self.menu().popup(at)

    def _on_selected(self, selected: QItemSelection) -> None:
        # Not the current row: a table that only gets the focus makes its first row that.
        for index in selected.indexes()[:1]:
            self._chosen.choose(index.data(ArrangementRole))

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ArrangementRole))
