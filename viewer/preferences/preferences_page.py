"""One page of the preferences: the settings of a section, each with the control that fits its type."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.preferences.setting_controls import (
    ChoiceControl,
    NumberControl,
    SettingControl,
    SwitchControl,
    WordsControl,
)
from viewer.settings.setting_specs import Spec
from viewer.settings.settings import Settings

_LABEL_WIDTH = 120  # px, so that controls of all pages begin at the same place


def translated(text: str) -> str:
    """Return a text of the table of settings in the reader's language."""
    return QCoreApplication.translate("Settings", text)


class PreferencesPage(QScrollArea):
    """Shows the settings of one section and sets them at once; what is locked is shown, and says why."""

    def __init__(self, specs: Sequence[Spec[Any]], settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.specs = {spec.key: spec for spec in specs}
        self.controls: dict[str, SettingControl] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        for spec in specs:
            self._add_row(grid, spec)
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 8)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(inside)
        # Rows may scroll, but a control that is cut off at its side could not be used.
        self.setMinimumWidth(inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())

    def refresh(self, key: str) -> None:
        """Show the value that a setting has now; a setting of another page changes nothing."""
        if key in self.controls:
            self.controls[key].show_value(self._settings.get(self.specs[key]))

    def _add_row(self, grid: QGridLayout, spec: Spec[Any]) -> None:
        label, help_text = translated(spec.label), translated(spec.help)
        locked = self._settings.is_locked(spec)
        why = self.tr("Set by your administrator; it cannot be changed here.") if locked else ""
        control = self.controls[spec.key] = _control(spec, help_text)
        control.setObjectName(f"setting-{spec.key}")
        control.name_parts(label, " ".join(filter(None, (help_text, why))))
        control.setEnabled(not locked)
        self.refresh(spec.key)
        control.changed.connect(partial(self._set, spec))
        name = QLabel(label)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setBuddy(control)
        row = grid.rowCount()
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(control, row, 1)
        below = why if isinstance(control, SwitchControl) else why or help_text
        grid.addWidget(_help_label(below), row + 1, 1)

    def _set(self, spec: Spec[Any], value: object) -> None:
        if spec.accepts(value):
            self._settings.set(spec, value)
        self.refresh(spec.key)


def _control(spec: Spec[Any], help_text: str) -> SettingControl:
    """Return the control that fits the type of a setting."""
    if spec.choices:
        return ChoiceControl(spec.choices, [translated(name) for name in spec.names or spec.choices])
    if isinstance(spec.default, bool):
        return SwitchControl(help_text)
    if isinstance(spec.default, int) and spec.bounds:
        return NumberControl(spec.bounds, spec.step, translated(spec.unit))
    return WordsControl()


def _help_label(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(0, 0, 0, 10)
    return label
