"""The mouse's own back and forward buttons, wherever in the window the pointer is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from viewer.kit.widgets.viewport import known_viewport


class MouseHistory(QObject):
    """Listens to the window and its scrolling views, which would otherwise keep the buttons for themselves."""

    back_pressed = Signal()
    forward_pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        for view in window.findChildren(QAbstractScrollArea):
            known_viewport(view).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the two buttons out of the stream of events."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.BackButton:
                self.back_pressed.emit()
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                self.forward_pressed.emit()
                return True
        return super().eventFilter(watched, event)
