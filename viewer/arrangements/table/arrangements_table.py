"""The arrangements as a table: sorted by one column or several, with the columns there is room for, no word cut off."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QTableView, QWidget

from index.model import Arrangement
from index.words.language import spoken, translate
from index.words.wording import parties_text
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.selected_arrangement import SelectedArrangement
from viewer.arrangements.table import known_widths
from viewer.arrangements.table.cell_metrics import CellMetrics
from viewer.arrangements.table.column_layout import Need, Shown, choose, spread
from viewer.arrangements.table.columns import COLUMNS, PARTIES, Column
from viewer.arrangements.table.row_heights import RowHeights
from viewer.arrangements.table.sort_header import SortHeader, next_keys
from viewer.arrangements.table.table_delegate import TOP_MARGIN, TableDelegate, room_beside
from viewer.kit.look.theme import Theme
from viewer.kit.roles import ArrangementRole
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.kit.widgets.viewport import known_viewport


class ArrangementsTable(QTableView):
    """`opened` carries the Arrangement to read; `columns_changed` the names of the columns the reader chose.

    In a narrow table the first column stands for all three parties: "Switzerland for the United States in Iran".
    """

    opened = Signal(Arrangement)
    columns_changed = Signal(str)
    measured = Signal(str)
    """The widths of all words, for `recall` at the next start."""

    def __init__(
        self, model: ArrangementsFilterModel, chosen: SelectedArrangement, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._viewport = known_viewport(self)
        self._rows, self._chosen = model, chosen
        self._wanted: frozenset[Column] = frozenset()
        self._shown = Shown(tuple(Column))
        self._widths: dict[Column, int] = {}
        self._kept: dict[Column, int] = {}
        self._metrics = CellMetrics(self.font())
        self._words: known_widths.Words = {}
        self._sized = self._painted = False
        self._row_heights: dict[str, tuple[str, int]] = {}  # with the signs that they were measured with
        self.header = SortHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self._look()
        self._heights = RowHeights(self)
        self.delegate = TableDelegate(self, theme, self.text, lambda: self._metrics)
        self.setItemDelegate(self.delegate)
        self._connect()

    @property
    def folded(self) -> bool:
        """Whether the first column stands for all three parties."""
        return self._shown.folded

    def text(self, arrangement: Arrangement, column: Column) -> str:
        """Return what a cell shows."""
        words = self._rows.source.words(arrangement)[column]
        if column is not Column.POWER:
            return words
        return self._signs(arrangement) + (parties_text(arrangement) if self.folded else words)

    def _signs(self, arrangement: Arrangement) -> str:
        """Return what stands before the first words of a row and may come and go."""
        return self._rows.mark(arrangement) + self._rows.source.signs(arrangement)

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
        self._fit()

    def recall(self, widths: str) -> None:
        """Take the widths of words that were `measured` at an earlier start, until after the first paint."""
        self._words = known_widths.read(widths, self._holds_for())

    def sort_beside(self, column: int, besides: bool) -> None:
        """Sort by a column up, then down, then no longer; alone, or besides the columns sorted by already."""
        keys = next_keys(self._rows.sort_keys, column, besides=besides)
        self._rows.sort_by(tuple((Column(section), order) for section, order in keys))

    def menu(self) -> KeysMenu:
        """Return the menu of columns and sorting, for the heading and for a button."""
        columns = (menu := KeysMenu(self)).add_below(self.tr("&Columns"))
        for column in Column:
            action = columns.addAction(translate("Columns", COLUMNS[column].title))
            action.setCheckable(True)
            action.setChecked(column in self._columns_now())
            action.setEnabled(column not in PARTIES)
            action.toggled.connect(partial(self._on_column_toggled, column))
        columns.addSeparator()
        columns.addAction(self.tr("&What there is room for")).triggered.connect(lambda: self._choose_columns(""))
        sorts, besides = map(menu.add_below, (self.tr("&Sort by"), self.tr("&Then by")))
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
            arrangement = self.currentIndex().data(ArrangementRole)
            QGuiApplication.clipboard().setText("\t".join(self.text(arrangement, each) for each in self._shown.columns))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns there is room for, and keep what is chosen in view."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._sized = True
            self._fit()
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have all rows measured after the first paint."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._measure_all)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._metrics.font != self.font():
            self._metrics = CellMetrics(self.font())
            self._measure_anew()

    def _look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Arrangements"))
        self.setAccessibleDescription(self.tr("Enter opens the sentence that states the arrangement."))
        self.header.setMinimumSectionSize(30)
        self.header.setStretchLastSection(True)
        self.verticalHeader().hide()

    def _connect(self) -> None:
        self.header.sort_requested.connect(self.sort_beside)
        self.header.sectionResized.connect(self._on_section_resized)
        self.header.menu_requested.connect(self._on_menu_requested)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)
        self._chosen.changed.connect(self.refresh)
        self._rows.source.modelReset.connect(self._measure_anew)
        self._rows.headerDataChanged.connect(self._fit)
        self._rows.modelReset.connect(self._heights.forget)
        self._rows.modelReset.connect(self._fit_rows)
        self._rows.dataChanged.connect(self._on_data_changed)

    def _measure_all(self) -> None:
        """Measure what was recalled, and the rows out of view."""
        self._words = {}
        self._fit()
        self.measured.emit(known_widths.written(self._words, self._holds_for()))

    def _holds_for(self) -> str:
        return f"{spoken().code} {self.font().toString()}"

    def _measure_anew(self) -> None:
        self._words, self._row_heights = {}, {}
        self._fit()

    def _need(self, column: Column, folded: bool) -> Need:
        """Return what a column takes, whatever the filter leaves, so that no column jumps when it changes."""
        key = (column, folded and column is Column.POWER)
        if key not in self._words:
            source = self._rows.source
            texts = (parties_text(each) if key[1] else source.words(each)[column] for each in source.given)
            self._words[key] = self._metrics.widest(texts)
        word, line = self._words[key]
        title = self.header.sectionSizeFromContents(column).width()
        return Need(title=title, word=word, line=line, margins=room_beside(column))

    def _fit(self) -> None:
        """Show the columns there is room for; that of a scroll bar is left free, so that no word moves with it."""
        if not self._sized:
            return
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        room = self.contentsRect().width() - bar
        self._shown = choose(room, self._need, self._wanted)
        for column in Column:
            self.setColumnHidden(column, column not in self._shown.columns)
        needs = {column: self._need(column, self.folded) for column in self._shown.columns}
        self.header.set_title(Column.POWER, self.tr("Arrangement") if self.folded else "")
        if (widths := spread(room, needs, self._kept)) != self._widths:
            self._widths, self._row_heights = widths, {}
        with QSignalBlocker(self.header):
            for column, width in self._widths.items():
                self.header.resizeSection(column, width)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Make every row as high as its words; what was measured for these widths is remembered.

        Before the table has a size there is nothing to fit to. Before the first paint only the rows that it shows are
        measured, and all others soon after it.
        """
        if not self._sized:
            return
        # The last column may be wider, as long as there is no scroll bar beside it.
        rooms = [(column, width - room_beside(column)) for column, width in self._widths.items()]
        cells = [(column, self._metrics.heights(room)) for column, room in rooms]
        known, words, own = self._row_heights, self._rows.source.words, (Column.POWER,) if self.folded else ()
        below = math.inf if self._painted else self._viewport.height()  # the height that no row has taken yet
        for row in self._rows.rows:
            if below < 0:
                break
            signs = self._signs(row)
            if row.id not in known or known[row.id][0] != signs:
                texts = words(row)
                heights = [height_of[texts[column]] for column, height_of in cells if column not in own]
                if own or signs:
                    heights.append(cells[0][1][self.text(row, Column.POWER)])
                known[row.id] = signs, max(heights) + 2 * TOP_MARGIN + 1
            below -= known[row.id][1]
        usual = ("", self._metrics.line_height + 2 * TOP_MARGIN + 1)
        self._heights.set([known.get(row.id, usual)[1] for row in self._rows.rows])

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Measure rows anew whose signs changed."""
        changed, known = self._rows.rows[first.row() : last.row() + 1], self._row_heights
        if any(row.id in known and known[row.id][0] != self._signs(row) for row in changed):
            self._fit_rows()

    def _columns_now(self) -> set[Column]:
        return set(self._shown.columns) | set(PARTIES)

    def _on_section_resized(self, section: int, before: int, after: int) -> None:
        """Take what the reader gives a column from the next one, as far as its words leave room."""
        if QGuiApplication.mouseButtons() is not Qt.MouseButton.LeftButton:
            return
        visual = self.header.visualIndex
        column = Column(section)
        following = [each for each in sorted(self._shown.columns, key=visual) if visual(each) > visual(column)]
        if following:
            both = before + self._widths[following[0]]
            least, other_least = (self._need(each, self.folded).least for each in (column, following[0]))
            width = round(max(min(after, both - other_least), least))
            with QSignalBlocker(self.header):
                self.header.resizeSection(column, width)
                self.header.resizeSection(following[0], both - width)
            self._widths |= {column: width, following[0]: both - width}
            self._row_heights = {}
        self._kept = dict(self._widths)
        self._fit_rows()

    def _on_column_toggled(self, column: Column, shown: bool) -> None:
        now = self._columns_now() - {column}
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
