"""A later start brings the window to the front, or has it ask for attention where only the desktop may raise it."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from viewer.starts.options import StartRequest
from viewer.starts.second_starts import SecondStarts

TOKEN = "XDG_ACTIVATION_TOKEN"


class Channel:
    """A channel whose requests the test sends; one that cannot be watched, as on Windows, has no descriptor."""

    def __init__(self, watched: bool) -> None:
        self._reading, self._writing = os.pipe()
        self.descriptor = self._reading if watched else -1
        self._requests: list[StartRequest] = []

    def bring(self, request: StartRequest) -> None:
        self._requests.append(request)
        os.write(self._writing, b"x")

    def receive(self) -> list[StartRequest]:
        if not os.read(self._reading, 1):
            os.close(self._reading)
            raise OSError("closed")
        return [self._requests.pop(0)]

    def close(self) -> None:
        os.close(self._writing)
        if self.descriptor >= 0:
            os.close(self.descriptor)


class Window(QMainWindow):
    """A window that notes which token there is when it is to be activated."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens: list[str] = []

    def activateWindow(self) -> None:  # noqa: N802
        self.tokens.append(os.environ.get(TOKEN, ""))


@pytest.fixture
def window(qtbot):
    shown = Window()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture(params=[True, False], ids=["watched", "waited for in a thread"])
def come(request, window, qtbot):
    """Return a function that lets a later start come with a request, and waits until it was carried out."""
    channel = Channel(request.param)
    starts = SecondStarts(channel, window)

    def come(asked: StartRequest) -> StartRequest:
        with qtbot.waitSignal(starts.requested) as waiting:
            channel.bring(asked)
        return waiting.args[0]

    yield come
    starts.stop()
    channel.close()


@pytest.fixture
def alerted(monkeypatch):
    """Return the windows that ask for attention."""
    asking = []
    monkeypatch.setattr(QApplication, "alert", lambda window, *_duration: asking.append(window))
    return asking


@pytest.mark.parametrize("request_", [StartRequest(), StartRequest(open="4.2"), StartRequest(search="swiss")])
def test_without_a_token_the_window_asks_for_attention_and_does_what_is_asked(come, window, alerted, request_):
    assert come(request_) == request_
    assert (alerted, window.tokens) == ([window], [""])


def test_with_a_token_the_desktop_raises_the_window(come, window, alerted):
    come(StartRequest(open="4.2", activation="clicked"))
    assert (alerted, window.tokens) == ([], ["clicked"])


def test_a_token_is_used_once_and_nothing_inherits_it(come, window, alerted):
    come(StartRequest(activation="clicked"))
    assert TOKEN not in os.environ
    come(StartRequest())
    assert (alerted, window.tokens) == ([window], ["clicked", ""])


def test_a_dialog_that_waits_for_an_answer_asks_in_the_windows_place(come, window, alerted):
    dialog = QDialog(window)
    dialog.open()
    come(StartRequest())
    assert alerted == [dialog]


def test_a_minimised_window_is_shown_again(come, window, alerted):
    window.showMinimized()
    come(StartRequest(activation="clicked"))
    assert not window.windowState() & Qt.WindowState.WindowMinimized
