"""Two arrangements side by side, field by field, with the statement under each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from index.built.library import Library
from index.model import Arrangement, Statement
from index.words.wording import not_stated, parties_text, period_text
from viewer.arrangements.compare.comparison import likely_partner
from viewer.arrangements.compare.comparison_delegate import ComparisonDelegate
from viewer.arrangements.compare.comparison_model import ComparisonModel
from viewer.kit.look.theme import Theme
from viewer.kit.roles import StatementRole
from viewer.kit.widgets.choice_box import ChoiceBox


class CompareDialog(QDialog):
    """Not modal; `statement_opened` carries the Statement under the chosen value."""

    statement_opened = Signal(Statement)

    def __init__(self, library: Library, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._every = library.arrangements()
        self._theme = theme
        self._model = ComparisonModel(library, self)
        self.setWindowTitle(self.tr("Compare two arrangements"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 640)
        self._create_widgets(theme())
        self._lay_out()
        self._connect()

    def compare(self, one: Arrangement | None, other: Arrangement | None = None) -> None:
        """Set two arrangements side by side; without the second, the likeliest one to compare the first with."""
        if one is not None and other is None:
            other = likely_partner(one, self._every)
        for box, arrangement in zip(self.boxes, (one, other), strict=True):
            box.setCurrentIndex(self._every.index(arrangement) if arrangement in self._every else -1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "table"):
            self._delegate.theme = self._theme()
            self.table.viewport().update()

    def _create_widgets(self, theme: Theme) -> None:
        names = [self._name(arrangement) for arrangement in self._every]
        self.boxes = (self._box(names), self._box(names))
        self.boxes[0].set_name(self.tr("One arrangement"))
        self.boxes[1].set_name(self.tr("The other arrangement"))
        for box in self.boxes:
            box.set_prompt(self.tr("Choose an arrangement"))
        self.table = QTableView()
        self.table.setModel(self._model)
        self._delegate = ComparisonDelegate(self.table, self._model, theme)
        self.table.setItemDelegate(self._delegate)
        self.table.setAccessibleName(self.tr("Comparison"))
        self.table.setAccessibleDescription(self.tr("Enter opens the sentence under a value."))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        for box in self.boxes:
            row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        for box in self.boxes:
            box.currentIndexChanged.connect(self._show)
        # All columns have their new widths only when the event that resizes them is over.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.table.resizeRowsToContents)
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._later.start())
        self.table.activated.connect(self._on_activated)
        self.table.doubleClicked.connect(self._on_activated)
        self.buttons.rejected.connect(self.reject)

    def _show(self) -> None:
        chosen = [self._every[at] if (at := box.currentIndex()) >= 0 else None for box in self.boxes]
        self._model.set_pair(*chosen)
        self.table.resizeRowsToContents()

    def _on_activated(self, index: QModelIndex) -> None:
        statement = index.data(StatementRole)
        if statement is not None:
            self.statement_opened.emit(statement)

    def _box(self, names: list[str]) -> ChoiceBox:
        box = ChoiceBox()
        box.addItems(names)
        box.setCurrentIndex(-1)
        box.complete_from(box.model())
        return box

    @staticmethod
    def _name(arrangement: Arrangement) -> str:
        period = period_text(arrangement)
        return parties_text(arrangement) if period == not_stated() else f"{parties_text(arrangement)}, {period}"
