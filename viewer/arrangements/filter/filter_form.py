"""What the Filter button shows above the arrangements: every condition that a filter can have."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from index.arrangements.filtering import ArrangementFilter, NotADateError
from index.model import Assessment, Status
from index.typed import cleaned, in_plain_signs
from index.values import replace
from index.words.wording import not_a_date
from viewer.arrangements.filter.filter_words import LABELS, STATE_FIELDS, Choices, field_name, value_words
from viewer.kit.widgets.choice_box import ChoiceBox, PlainBox
from viewer.kit.widgets.field_label import field_label
from viewer.kit.widgets.flow_layout import FlowLayout
from viewer.kit.widgets.prompt import Prompt
from viewer.kit.widgets.tick_box import TickBox

_GAP, _MARGIN = 10, 10  # px between names and what they name, and at the sides


class FilterForm(QFrame):
    """`changed` carries the ArrangementFilter after every change that makes sense, with its text; `left` is Esc."""

    changed = Signal(ArrangementFilter)
    left = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter-form")
        self.setAccessibleName(self.tr("Filter arrangements"))
        self._wanted = ArrangementFilter()
        self._create_widgets(choices)
        self._lay_out()
        self._connect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def fit(self, width: int) -> None:
        """Set names above what they name where a width has no room for both in a line."""
        policy, part = QFormLayout.RowWrapPolicy, QFormLayout.ItemRole
        rows = range(self._rows.rowCount())
        names = [item.sizeHint().width() for row in rows if (item := self._rows.itemAt(row, part.LabelRole))]
        named = [item.minimumSize().width() for row in rows if (item := self._rows.itemAt(row, part.FieldRole))]
        beside = max(names) + _GAP + max(named) + 2 * (_MARGIN + self.frameWidth()) <= width
        self._rows.setRowWrapPolicy(policy.DontWrapRows if beside else policy.WrapAllRows)

    def show_filter(self, wanted: ArrangementFilter) -> None:
        """Show what is asked for now."""
        self._wanted = wanted
        for field, box in self.boxes.items():
            value = str(getattr(wanted, field))
            with QSignalBlocker(box):
                if not box.isEditable():
                    box.setCurrentIndex(max(box.findData(value), 0))
                elif _value(box) != value:
                    box.setEditText(value)
        if self._on != wanted.on and not self.problem.text():
            with QSignalBlocker(self.date):
                self.date.setText(wanted.on)
        with QSignalBlocker(self.slider):
            self.slider.setValue(int(wanted.on[:4]) if wanted.on else self.slider.maximum())
        with QSignalBlocker(self.firm_only):
            self.firm_only.setChecked(wanted.firm_only)

    def _create_widgets(self, choices: Choices) -> None:
        self.boxes = {field: _state_box(choices.states[field]) for field in STATE_FIELDS}
        offers = {"status": tuple(Status), "layer": choices.layers, "assessment": tuple(Assessment)}
        for field, values in offers.items():
            self.boxes[field] = _choice_box(self.tr("any"), {value: value_words(field, value) for value in values})
        for field, box in self.boxes.items():
            if isinstance(box, ChoiceBox):
                box.set_name(field_name(field))
            else:
                box.setAccessibleName(field_name(field))
                box.setAccessibleDescription(self.tr("Show only the arrangements of which this is so."))
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.boxes["any_state"].setToolTip(self.tr("In any of the three roles"))
        self.date = QLineEdit()
        Prompt(self.date, "1985-04-30")
        self.date.setToolTip(self.tr("1985, 1985-04 or 1985-04-30"))
        self.date.setAccessibleName(self.tr("In force on"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(choices.first_year, choices.last_year)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("In force in the year"))
        self.slider.setAccessibleDescription(self.tr("Arrow keys go by one year, Page Up and Page Down by ten."))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.firm_only = TickBox(field_name("firm_only"))
        self.firm_only.setToolTip(self.tr("Leave out what is only reported, believed or likely"))
        self.clear = QPushButton(self.tr("Clear all"))
        self.clear.setAutoDefault(False)

    def _lay_out(self) -> None:
        self._rows = form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(_GAP)
        form.setVerticalSpacing(6)
        for field in LABELS:
            if field == "on":
                when = QHBoxLayout()
                when.addWidget(self.date, 1)
                when.addWidget(self.slider, 1)
                form.addRow(self.tr("In force on"), when)
                form.addRow(self.problem)
            elif field in self.boxes:
                form.addRow(field_label(field_name(field), self.boxes[field]), self.boxes[field])
        last = FlowLayout(gap=6)
        last.addWidget(self.firm_only)
        last.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        column.setSpacing(8)
        column.addLayout(form)
        column.addLayout(last)

    def _connect(self) -> None:
        for box in self.boxes.values():
            if box.isEditable():
                box.editTextChanged.connect(self._on_changed)
            box.currentIndexChanged.connect(self._on_changed)
        self.date.textChanged.connect(self._on_changed)
        self.slider.valueChanged.connect(lambda year: self.date.setText(str(year)))
        self.firm_only.toggled.connect(self._on_changed)
        self.clear.clicked.connect(self._on_clear)

    @property
    def _on(self) -> str:
        return in_plain_signs(self.date.text()).strip()

    def _on_changed(self) -> None:
        asked: dict[str, Any] = {field: _value(box) for field, box in self.boxes.items()}
        asked |= {"firm_only": self.firm_only.isChecked(), "undecided": self._wanted.undecided and bool(self._on)}
        try:
            wanted = replace(self._wanted, on=self._on, **asked)
        except NotADateError as error:
            self.problem.setText(not_a_date(error.text))
        else:
            self.problem.setText("")
            self.changed.emit(wanted)
        self.problem.setVisible(bool(self.problem.text()))

    def _on_clear(self) -> None:
        self.problem.setText("")
        self.problem.hide()
        self.changed.emit(ArrangementFilter(text=self._wanted.text, find_state=self._wanted.find_state))


def _state_box(names: tuple[str, ...]) -> QComboBox:
    box = ChoiceBox()
    box.addItems(["", *names])
    box.complete_from(QStringListModel(names, box))
    return box


def _choice_box(no_choice: str, values: dict[str, str]) -> QComboBox:
    box = PlainBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.addItem(no_choice, "")
    for value, words in values.items():
        box.addItem(words, value)
    return box


def _value(box: QComboBox) -> str:
    return cleaned(box.currentText()).strip() if box.isEditable() else str(box.currentData())
