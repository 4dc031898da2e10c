"""The small panel behind the Filter button: every condition that a filter can have."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
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
from viewer.kit.widgets.tick_box import TickBox


class FilterForm(QFrame):
    """`changed` carries the ArrangementFilter after every change that makes sense; the text is left as it is."""

    changed = Signal(ArrangementFilter)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filter-form")
        self.setAccessibleName(self.tr("Filter arrangements"))
        self._wanted = ArrangementFilter()
        self._create_widgets(choices)
        self._lay_out()
        self._connect()

    def show_filter(self, wanted: ArrangementFilter, count: str) -> None:
        """Show what is asked for now, and how many that leaves."""
        self._wanted = wanted
        self.count.setText(count)
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
        for field, check in self.checks.items():
            with QSignalBlocker(check):
                check.setChecked(getattr(wanted, field))
        self.checks["undecided"].setEnabled(bool(wanted.on))

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
        self.date.setPlaceholderText(self.tr("1985, 1985-04 or 1985-04-30"))
        self.date.setAccessibleName(self.tr("In force on"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(choices.first_year, choices.last_year)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("In force in the year"))
        self.slider.setAccessibleDescription(self.tr("Arrow keys go by one year, Page Up and Page Down by ten."))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.checks = {field: TickBox(field_name(field)) for field in ("undecided", "firm_only")}
        self.checks["undecided"].setToolTip(self.tr("Show also those whose dates do not say either way"))
        self.checks["firm_only"].setToolTip(self.tr("Leave out what is only reported, believed or likely"))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.clear = QPushButton(self.tr("Clear all"))
        self.clear.setAutoDefault(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        for field in LABELS:
            if field == "on":
                form.addRow(self.tr("In force on"), self.date)
                form.addRow("", self.slider)
                form.addRow("", self.checks["undecided"])
                form.addRow(self.problem)
            elif field in self.boxes:
                form.addRow(self.tr("Any role") if field == "any_state" else field_name(field), self.boxes[field])
        form.addRow("", self.checks["firm_only"])
        last = QHBoxLayout()
        last.addWidget(self.count, 1)
        last.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
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
        for check in self.checks.values():
            check.toggled.connect(self._on_changed)
        self.clear.clicked.connect(self._on_clear)

    @property
    def _on(self) -> str:
        return in_plain_signs(self.date.text()).strip()

    def _on_changed(self) -> None:
        asked: dict[str, Any] = {field: _value(box) for field, box in self.boxes.items()}
        asked |= {field: box.isChecked() for field, box in self.checks.items()}
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
    box.addItem(no_choice, "")
    for value, words in values.items():
        box.addItem(words, value)
    return box


def _value(box: QComboBox) -> str:
    return cleaned(box.currentText()).strip() if box.isEditable() else str(box.currentData())
