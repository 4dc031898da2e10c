"""Ctrl and the mouse wheel over a text: steps, as the keys for larger and smaller give them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

_NOTCH = 120  # an eighth of a degree each; touchpads send smaller parts


class WheelSteps(QObject):
    """Listens to one view; `stepped` carries 1 for a notch away from the reader, -1 for one towards them."""

    stepped = Signal(int)

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._turned = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take turns with Ctrl out of the stream of events."""
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self._turn(event.angleDelta().y())
                return True
            self._turned = 0
        return super().eventFilter(watched, event)

    def _turn(self, angle: int) -> None:
        if angle * self._turned < 0:
            self._turned = 0
        self._turned += angle
        steps = int(self._turned / _NOTCH)
        if steps:
            self._turned -= steps * _NOTCH
            self.stepped.emit(steps)
