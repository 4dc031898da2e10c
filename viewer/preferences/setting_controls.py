"""The controls that values are set with: a choice, a number, a switch, a line of words.

Each has `value`, `show_value` and the signal `changed`, which carries a value that was set by hand.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QWidget

from viewer.kit.widgets.choice_box import PlainBox
from viewer.kit.widgets.number_box import NumberBox
from viewer.kit.widgets.tick_box import TickBox

_STEPS_A_PAGE = 5  # steps of the slider for Page Up and Page Down
_NUMBER_WIDTH = 118  # px, for the longest number with its unit
_INSET = 6  # px before and after the number


class ChoiceControl(PlainBox):
    """One of a few words, each shown by its name."""

    changed = Signal(object)

    def __init__(self, choices: Sequence[str], names: Sequence[str]) -> None:
        super().__init__()
        for choice, name in zip(choices, names, strict=True):
            self.addItem(name, choice)
        self.activated.connect(lambda _at: self.changed.emit(self.value()))

    def value(self) -> str:
        """Return the word that is chosen."""
        return str(self.currentData())

    def show_value(self, value: str) -> None:
        """Show a word as chosen."""
        self.setCurrentIndex(self.findData(value))

    def name_parts(self, name: str, description: str) -> None:
        """Name the control for screen readers."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)


class SwitchControl(TickBox):
    """Yes or no; its own words say what yes means."""

    changed = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.clicked.connect(self._on_clicked)

    def value(self) -> bool:
        """Return whether the box is ticked."""
        return self.isChecked()

    def show_value(self, value: bool) -> None:
        """Tick the box, or take its tick away."""
        self.setChecked(value)

    def _on_clicked(self) -> None:
        self.changed.emit(self.value())

    def name_parts(self, name: str, description: str) -> None:
        """Name the control for screen readers."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)


class WordsControl(QLineEdit):
    """A line of words, set when it is left or Enter is pressed."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.editingFinished.connect(lambda: self.changed.emit(self.text()))

    def value(self) -> str:
        """Return the words."""
        return self.text()

    def show_value(self, value: str) -> None:
        """Show these words."""
        self.setText(value)

    def name_parts(self, name: str, description: str) -> None:
        """Name the control for screen readers."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)


class NumberControl(QWidget):
    """A number within bounds: to drag, and to type. `unit` is how it is written, such as "{0} %"."""

    changed = Signal(object)

    def __init__(self, bounds: tuple[int, int], step: int, unit: str) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*bounds)
        self.slider.setSingleStep(step)
        self.slider.setPageStep(step * _STEPS_A_PAGE)
        self.box = NumberBox()
        self.box.setRange(*bounds)
        self.box.setSingleStep(step)
        self.box.setKeyboardTracking(False)  # no value is emitted for half a number
        self.box.setFixedWidth(_NUMBER_WIDTH)
        self.box.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        before, _, after = unit.partition("{0}")
        self.box.setPrefix(before)
        self.box.setSuffix(after)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.slider, 1)
        row.addWidget(self.box)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._on_set)
        self.box.valueChanged.connect(self._on_set)

    def value(self) -> int:
        """Return the number."""
        return self.box.value()

    def show_value(self, value: int) -> None:
        """Show a number."""
        for part in (self.slider, self.box):
            blocker = QSignalBlocker(part)
            part.setValue(value)
            blocker.unblock()

    def name_parts(self, name: str, description: str) -> None:
        """Name both parts for screen readers."""
        for part in (self, self.slider, self.box):
            part.setAccessibleName(name)
            part.setAccessibleDescription(description)

    def _on_set(self, value: int) -> None:
        self.show_value(value)
        self.changed.emit(value)


SettingControl = ChoiceControl | SwitchControl | WordsControl | NumberControl
