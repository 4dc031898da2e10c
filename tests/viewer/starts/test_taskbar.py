"""Windows gets the program's identity before it has a window; with stand-ins for what only Windows has."""

from __future__ import annotations

import ctypes
import sys

import pytest

from viewer import app
from viewer.starts import taskbar
from viewer.starts.options import StartRequest


@pytest.fixture
def windows(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")


class Shell:
    """Stands for Windows' shell32.dll."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def SetCurrentProcessExplicitAppUserModelID(self, identity: ctypes.c_wchar_p) -> int:  # noqa: N802
        self.told.append(identity.value)
        return 0


def test_the_taskbar_is_told_the_id(windows, monkeypatch):
    libraries = {"shell32": Shell()}
    monkeypatch.setattr(ctypes, "WinDLL", libraries.__getitem__, raising=False)
    taskbar.introduce("some.id")
    assert libraries["shell32"].told == ["some.id"]


def test_it_is_told_before_there_can_be_a_window(windows, monkeypatch, paths):
    told = []

    def no_window(_arguments):
        told.append("a window")
        raise InterruptedError

    monkeypatch.setattr(taskbar, "introduce", told.append)
    monkeypatch.setattr(app, "QApplication", no_window)
    with pytest.raises(InterruptedError):
        app.run(StartRequest(), paths, opened=None)
    assert told == [app.APP_ID, "a window"]


def test_the_id_is_one_that_windows_takes():
    assert len(app.APP_ID) <= 128
    assert " " not in app.APP_ID
