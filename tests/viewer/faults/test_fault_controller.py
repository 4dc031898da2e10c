"""One dialog says what went wrong, in plain words, and the program goes on."""

from __future__ import annotations

import errno
import sqlite3

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer.faults.error_dialog import ErrorDialog
from viewer.faults.fault_controller import FaultController
from viewer.faults.faults import Faults
from viewer.kit.host_window import Importance


def raised(error: Exception) -> Exception:
    """Return an exception that was really raised."""
    try:
        raise error  # noqa: TRY301
    except Exception as caught:
        return caught


class Window(QMainWindow):
    """A window that records the messages it is given."""

    @property
    def widget(self) -> QWidget:
        return self

    def tell(self, text: str, _importance: Importance) -> None:
        self.message = text


MOST_LETTERS = 110  # what the status bar shows of a message in a window 1024 px wide


@pytest.fixture
def bad(qtbot, tmp_path):
    """Return the bad moments of a window."""
    faults = Faults(tmp_path)
    moments = FaultController(faults)
    moments.window = Window()
    qtbot.addWidget(moments.window)
    yield moments
    del faults


def tell(bad, error: Exception) -> None:
    bad.parent().happened.emit(error)


def dialogs(bad) -> list[ErrorDialog]:
    return [dialog for dialog in bad.window.findChildren(ErrorDialog) if dialog.isVisible()]


def test_many_faults_open_one_dialog_that_counts_them(bad):
    for _ in range(3):
        tell(bad, raised(ValueError("private words")))
    tell(bad, raised(KeyError("others")))
    assert dialogs(bad) == [bad.dialog]
    assert "3 × ValueError" in bad.dialog.report
    assert "1 × KeyError" in bad.dialog.report
    assert "private" not in bad.dialog.report


def test_the_report_stays_short_however_many_faults_there_are(bad):
    for kind in (ValueError, KeyError, TypeError, OSError, LookupError, RuntimeError, AssertionError):
        tell(bad, raised(kind()))
    assert "… and 2 × others, in the log" in bad.dialog.report


@pytest.mark.parametrize("kind", [ImportError, ValueError])
def test_what_is_told_again_fits_the_status_bar(bad, kind):
    for _ in range(2):
        tell(bad, raised(kind()))
        if bad.dialog is not None:
            bad.dialog.reject()
    assert 0 < len(bad.window.message) < MOST_LETTERS


def test_a_fault_told_once_is_not_told_again_in_a_dialog(bad):
    for _ in range(2):
        tell(bad, raised(ValueError()))
        if bad.dialog is not None:
            bad.dialog.reject()
    assert dialogs(bad) == []
    assert "again (2 so far)" in bad.window.message


def test_the_report_can_be_copied(bad):
    tell(bad, raised(ValueError()))
    bad.dialog.copy()
    assert QGuiApplication.clipboard().text() == bad.dialog.report
    assert bad.dialog.report.startswith("Good Offices ")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "full"), "The disk is full"),
        (PermissionError(errno.EACCES, "no"), "A file could not be read or written"),
        (sqlite3.OperationalError("disk I/O error"), "The library’s files could not be read"),
        (ValueError(), "a mistake in the program, not one of yours"),
    ],
)
def test_it_says_what_happened_what_is_safe_and_what_to_do(bad, error, words):
    tell(bad, raised(error))
    happened, safe, to_do = bad.dialog.words.split("\n\n")
    assert words in happened
    assert "The program goes on." in safe
    assert to_do


def test_a_dialog_that_fails_itself_does_not_call_for_another(bad, monkeypatch, caplog):
    monkeypatch.setattr(ErrorDialog, "add", lambda *_: 1 / 0)
    tell(bad, raised(ValueError()))
    assert "A fault could not be reported." in caplog.text
