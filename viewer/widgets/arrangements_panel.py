"""The side panel: who speaks for whom where, and the sentences that say so."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from index.library import Library
from index.model import Arrangement, Statement
from viewer.models.arrangements_model import Column
from viewer.models.roles import ArrangementRole, StatementRole
from viewer.models.sentences import arrangement_sentence
from viewer.models.statements_model import StatementsModel
from viewer.models.theme import Theme
from viewer.widgets.pane_title import PaneTitle
from viewer.widgets.statement_delegate import StatementDelegate

_CELL_PADDING = 11
_COLUMN_SAMPLES = {
    Column.POWER: "Switzerland",
    Column.FOR: "Argentina",
    Column.IN: "Argentina",
    Column.PERIOD: "during World",
    Column.STATUS: "current, as of",
}


class ArrangementsPanel(QWidget):
    """A filtered table of arrangements; below it the chosen one in a sentence with its statements.

    `arrangement_selected` carries an Arrangement or None; `statement_opened` the Statement to read.
    """

    arrangement_selected = Signal(object)
    statement_opened = Signal(object)
    filter_changed = Signal(str)

    def __init__(
        self, library: Library, model: QSortFilterProxyModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._create_widgets(library, model, theme)
        self._lay_out()
        self._connect()
        self._show_details(None)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The controls that take the focus, in tab order."""
        return (self.filter_box, self.table, self.statements)

    def set_theme(self, theme: Theme) -> None:
        """Paint the statements in another theme's colours."""
        self._delegate.theme = theme
        self.statements.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the status out where it would push the period off the panel; the details below tell it."""
        super().resizeEvent(event)
        samples = self.table.fontMetrics()
        needed = sum(samples.horizontalAdvance(sample) + 2 * _CELL_PADDING for sample in _COLUMN_SAMPLES.values())
        self.table.setColumnHidden(Column.STATUS, self.width() < needed)

    def _create_widgets(self, library: Library, model: QSortFilterProxyModel, theme: Theme) -> None:
        self.title = PaneTitle(self.tr("Protecting-power arrangements"))
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter by state, period or words"))
        self.filter_box.setAccessibleName(self.tr("Filter arrangements"))
        self.filter_box.setClearButtonEnabled(True)
        self.table = _table(model)
        self.table.setAccessibleName(self.tr("Arrangements"))
        self.table.setAccessibleDescription(self.tr("Enter opens the sentence that states the arrangement."))
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setObjectName("summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setContentsMargins(14, 10, 12, 6)
        self._statements = StatementsModel(library, self)
        self.statements = QListView()
        self.statements.setModel(self._statements)
        self.statements.setFrameShape(QFrame.Shape.NoFrame)
        self.statements.setWordWrap(True)
        self.statements.setResizeMode(QListView.ResizeMode.Adjust)
        self.statements.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.statements.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.statements.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.statements.setAccessibleName(self.tr("Statements of this arrangement"))
        self._delegate = StatementDelegate(self.statements, theme)
        self.statements.setItemDelegate(self._delegate)
        self.nothing = QLabel(self.tr("No arrangement matches. Clear the filter to see all."))
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(14, 8, 12, 8)

    def _lay_out(self) -> None:
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        box = QVBoxLayout()
        box.setContentsMargins(12, 0, 12, 6)
        box.addWidget(self.filter_box)
        column.addLayout(box)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        self.details = QWidget()
        details = QVBoxLayout(self.details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(0)
        details.addWidget(self.summary)
        details.addWidget(self.statements, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(top)
        split.addWidget(self.details)
        split.setSizes([420, 260])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        self.filter_box.textChanged.connect(self.filter_changed)
        self.table.model().rowsInserted.connect(self._on_rows_changed)
        self.table.model().rowsRemoved.connect(self._on_rows_changed)
        self.table.model().modelReset.connect(self._on_rows_changed)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.activated.connect(self._on_table_activated)
        self.table.clicked.connect(self._on_table_activated)
        self.statements.activated.connect(self._on_statement_activated)
        self.statements.clicked.connect(self._on_statement_activated)
        self._on_rows_changed()

    def _show_details(self, arrangement: Arrangement | None) -> None:
        self._statements.set_arrangement(arrangement)
        self.summary.setText(arrangement_sentence(arrangement) if arrangement else "")
        self.details.setVisible(arrangement is not None)

    def _on_rows_changed(self) -> None:
        empty = self.table.model().rowCount() == 0
        self.nothing.setVisible(empty)
        self.table.setVisible(not empty)

    def _on_row_changed(self, current: QModelIndex) -> None:
        arrangement: Arrangement | None = current.data(ArrangementRole)
        self._show_details(arrangement)
        self.arrangement_selected.emit(arrangement)

    def _on_table_activated(self, index: QModelIndex) -> None:
        arrangement: Arrangement = index.data(ArrangementRole)
        self.statement_opened.emit(main_statement(arrangement))

    def _on_statement_activated(self, index: QModelIndex) -> None:
        self.statement_opened.emit(index.data(StatementRole))


def main_statement(arrangement: Arrangement) -> Statement:
    """Return the statement that says most: the one the arrangement's period comes from, else the first."""
    said = [statement for statement in arrangement.statements if statement.period == arrangement.period]
    return said[0] if said else arrangement.statements[0]


def _table(model: QSortFilterProxyModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setSortingEnabled(True)
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setMinimumSectionSize(56)
    header.setStretchLastSection(True)
    for column, sample in _COLUMN_SAMPLES.items():
        header.resizeSection(column, table.fontMetrics().horizontalAdvance(sample) + 2 * _CELL_PADDING)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() * 2 + 12)
    table.setWordWrap(True)
    return table
