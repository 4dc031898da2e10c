"""Carries out the requests of later starts and raises the window, or has it ask for attention."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from viewer.starts.activation import token_for_qt
from viewer.starts.options import StartRequest
from viewer.starts.start_channel import StartChannel


class SecondStarts(QObject):
    """Listens to the channel; `requested` carries each StartRequest, after the window was raised."""

    requested = Signal(StartRequest)
    _came = Signal(StartRequest)
    """The same, from whichever thread it was received in; Qt carries it to the one of the window."""

    def __init__(self, channel: StartChannel, window: QMainWindow) -> None:
        super().__init__(window)
        self._channel, self._window = channel, window
        self._notifier: QSocketNotifier | None = None
        self._came.connect(self._on_came)
        if channel.descriptor < 0:
            # A daemon, because a program that ends does not wait for it: it may be blocked in `receive` for good.
            threading.Thread(target=self._wait, daemon=True).start()
            return
        self._notifier = QSocketNotifier(channel.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def stop(self) -> None:
        """Listen no more; to be called before the channel is closed."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None

    def _read(self) -> None:
        for request in self._channel.receive():
            self._came.emit(request)

    def _wait(self) -> None:
        """Wait in a thread until the channel is closed, on systems where a channel cannot be watched."""
        try:
            while True:
                for request in self._channel.receive():
                    self._came.emit(request)
        except (OSError, RuntimeError):  # the channel is closed, or the window is gone
            return

    @Slot(StartRequest)
    def _on_came(self, request: StartRequest) -> None:
        self._raise(request.activation)
        self.requested.emit(request)

    def _raise(self, activation: str) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        front = QApplication.activeModalWidget() or self._window
        front.raise_()
        with token_for_qt(activation):
            front.activateWindow()
        if not activation:  # as in a start from a terminal: the desktop may leave the window where it is
            QApplication.alert(front)
