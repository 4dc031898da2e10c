"""The keys of the chosen action: one button for each that takes it away, one that adds, one that resets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from index.words.punctuation import listed
from viewer.kit.action_spec import ActionSpec, translate
from viewer.kit.keymap import Keymap, native, plain_name
from viewer.kit.widgets.flow_layout import FlowLayout
from viewer.shortcuts.key_recorder import KeyRecorder


class KeysStrip(QFrame):
    """Shows an action and its keys; the signals carry what the reader wants done."""

    removed = Signal(QKeySequence)
    reset_requested = Signal()

    def __init__(self, *, locked: bool) -> None:
        super().__init__()
        self._locked = locked
        self._chips: list[QPushButton] = []
        self.name, self.help = QLabel(), QLabel()
        bold = self.name.font()
        bold.setBold(True)
        self.name.setFont(bold)
        self.help.setObjectName("muted")
        for label in (self.name, self.help):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.recorder = KeyRecorder()
        self.reset = QPushButton()
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self.reset_requested)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=6)
        for button in (self.recorder, self.reset):
            self._flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        for widget in (self.name, self.help, self._row):
            column.addWidget(widget)

    def show_action(self, spec: ActionSpec | None, keymap: Keymap, usual: Keymap) -> None:
        """Show an action with its keys; None shows that none is chosen."""
        focus = self.focusWidget() if self.isAncestorOf(self.focusWidget() or self.window()) else None
        self._clear()
        if spec is None:
            self.name.setText(self.tr("No action is chosen."))
            self.help.clear()
            self._row.hide()
            return
        self.name.setText(plain_name(spec))
        self.help.setText(translate(spec.help))
        for keys in keymap.shown(spec):
            self._add_chip(keys)
        self._flow.addWidget(self.recorder)
        self._flow.addWidget(self.reset)
        self._name_buttons(spec, keymap, usual)
        self._row.show()
        self._row.updateGeometry()
        if focus is not None and focus is not self.recorder and self.recorder.isEnabled():
            self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_buttons(self, spec: ActionSpec, keymap: Keymap, usual: Keymap) -> None:
        usually = listed(map(native, usual.shown(spec))) or self.tr("no keys")
        self.reset.setText(self.tr("Default: {0}").format(usually))
        self.reset.setVisible(keymap.keys(spec) != usual.keys(spec))
        self.reset.setEnabled(not self._locked)
        self.recorder.setEnabled(not self._locked)
        self.recorder.setAccessibleName(self.tr("Add keys for {0}").format(plain_name(spec)))
        self.recorder.setAccessibleDescription(self.tr("Takes the next keys that you press; Esc gives up."))

    def _add_chip(self, keys: QKeySequence) -> None:
        chip = QPushButton(f"{native(keys)}  ✕")
        chip.setAutoDefault(False)
        chip.setAccessibleName(self.tr("Remove {0}").format(native(keys)))
        chip.setToolTip(self.tr("Remove these keys"))
        chip.setEnabled(not self._locked)
        chip.clicked.connect(partial(self.removed.emit, keys))
        self._chips.append(chip)
        self._flow.addWidget(chip)

    def _clear(self) -> None:
        for widget in (*self._chips, self.recorder, self.reset):
            self._flow.removeWidget(widget)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
