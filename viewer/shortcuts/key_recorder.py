"""A button that takes the next keys that are pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from index.words.language import spoken
from viewer.kit.keymap import typed_by

_HELD_ALONE = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyRecorder(QPushButton):
    """Once clicked, takes one press of keys; Esc gives up, and Tab goes on to what follows, as everywhere."""

    recorded = Signal(QKeySequence)
    began = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.recording = False
        self.setAutoDefault(False)
        self._show()
        self.clicked.connect(self.start)

    def start(self) -> None:
        """Take the next keys."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.recording = True
        self._show()
        self.began.emit()

    def stop(self) -> None:
        """Take no keys any more."""
        self.recording = False
        self._show()

    def event(self, event: QEvent) -> bool:
        """Keep the keys from doing what they usually do, except for Tab."""
        if self.recording and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys; those that are only held are shown."""
        key, held = Qt.Key(event.key()), event.modifiers() & _MODIFIERS
        if not self.recording:
            super().keyPressEvent(event)
        elif key in _HELD_ALONE:
            self._show(held | _modifier(key))
        elif key is Qt.Key.Key_Escape and held == Qt.KeyboardModifier.NoModifier:
            self.stop()
        else:
            self.stop()
            self.recorded.emit(_sequence(key, held))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt calls it by this name
        """Show what is still held."""
        if self.recording:
            self._show(event.modifiers() & _MODIFIERS & ~_modifier(Qt.Key(event.key())))
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take no keys that are meant for something else."""
        super().focusOutEvent(event)
        self.stop()

    def _show(self, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        if not self.recording:
            self.setText(self.tr("Add keys…"))
        elif held == Qt.KeyboardModifier.NoModifier:
            self.setText(self.tr("Press the keys, or Esc"))
        else:
            with_letter = _sequence(Qt.Key.Key_A, held).toString(QKeySequence.SequenceFormat.NativeText)
            self.setText(spoken().set_apart(f"{with_letter.removesuffix('A')}…"))


def _sequence(key: Qt.Key, held: Qt.KeyboardModifier) -> QKeySequence:
    """Return the keys; a sign that Shift is needed for, such as the question mark, does without it."""
    typed = typed_by(key).strip()
    if typed and not typed.isalnum():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, key))


def _modifier(key: Qt.Key) -> Qt.KeyboardModifier:
    """Return what a key holds: whether its own press and release count it, is another matter on every system."""
    return {
        Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
        Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
        Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
        Qt.Key.Key_Meta: Qt.KeyboardModifier.MetaModifier,
    }.get(key, Qt.KeyboardModifier.NoModifier)
