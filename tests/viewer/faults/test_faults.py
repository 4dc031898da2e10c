"""Every fault is logged and reported, wherever it occurs; the log stays small."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QLoggingCategory, QTimer, qCWarning, qWarning

from viewer.faults.faults import Faults
from viewer.faults.log_file import LogFile


@pytest.fixture
def faults(tmp_path, qapp, qtlog):
    """Return installed faults that log into a folder of their own."""
    with qtlog.disabled():
        found = Faults(tmp_path / "logs")
        found.install()
        yield found
        found.remove()


def fail():
    raise ValueError("somebody’s words")


def log_of(faults) -> str:
    return faults.log.path.read_text(encoding="utf-8")


def test_a_slot_that_fails_is_told_and_logged_without_its_words(faults, qtbot, capsys):
    with qtbot.waitSignal(faults.happened) as told:
        QTimer.singleShot(0, fail)
    assert isinstance(told.args[0], ValueError)
    assert "ValueError" in log_of(faults)
    assert "somebody" not in log_of(faults) + capsys.readouterr().err


def test_a_thread_that_fails_is_told(faults, qtbot, capsys):
    with qtbot.waitSignal(faults.happened):
        threading.Thread(target=fail).start()


def test_a_fault_while_something_is_thrown_away_is_told(faults, qtbot, capsys):
    class Fragile:
        __del__ = lambda self: fail()  # noqa: E731

    with qtbot.waitSignal(faults.happened):
        Fragile()


def test_what_qt_says_is_logged(faults, capsys):
    qWarning("Qt is not amused")
    assert "WARNING qt: default: Qt is not amused" in log_of(faults)


def test_what_qt_says_of_wayland_desktops_is_no_fault(faults, capsys):
    for name in ("qt.qpa.wayland.textinput", "qt.qpa.wayland"):
        qCWarning(QLoggingCategory(name), f"Got leave event, says {name}.")
    assert log_of(faults).count("Got leave event") == 1
    assert "says qt.qpa.wayland." in log_of(faults)
    assert "textinput" not in capsys.readouterr().err


def test_everything_is_as_before_when_it_is_over(tmp_path, qapp):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook, list(logging.getLogger().handlers))
    faults = Faults(tmp_path)
    faults.install()
    faults.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook, logging.getLogger().handlers) == before


def record(words: str) -> logging.LogRecord:
    return logging.LogRecord("viewer", logging.WARNING, "", 0, words, None, None)


def test_the_log_turns_over_and_never_grows_beyond_its_bounds(tmp_path):
    log = LogFile(tmp_path, largest=500)
    for number in range(100):
        log.emit(record(f"line {number}"))
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files == ["good-offices.1.log", "good-offices.log"]
    assert all(file.stat().st_size <= 500 for file in tmp_path.iterdir())
    assert "line 99" in log.path.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_hurts_nothing(tmp_path):
    (tmp_path / "logs").write_text("not a folder")
    LogFile(tmp_path / "logs").emit(record("x"))


def test_nothing_is_made_before_there_is_something_to_write(tmp_path):
    LogFile(tmp_path / "logs")
    assert not (tmp_path / "logs").exists()


def test_the_log_brings_no_network_module_along():
    program = "import sys, viewer.faults.faults; sys.exit('socket' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
