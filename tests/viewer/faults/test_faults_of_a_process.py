"""The real program, in a process of its own, survives what fails in it."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.stories.conftest import ROOT

FAILING = """
import sys
from index.values import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from viewer import app, cli
from viewer.starts.paths import Paths
from viewer.faults.error_dialog import ErrorDialog
after = app._after_first_paint

def fail():
    raise ValueError("private words")

def look(window):
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, ErrorDialog)]
    print(len(dialogs), dialogs[0].report.count("2 × ValueError"))
    dialogs[0].reject()
    print(window.search_box.isEnabled(), "socket" in sys.modules, "PySide6.QtNetwork" in sys.modules)
    window.close()

def and_fail(program, options):
    for _ in range(2):
        QTimer.singleShot(0, fail)
    QTimer.singleShot(0, lambda: QTimer.singleShot(50, lambda: look(program.window)))
    return after(program, options)

app._after_first_paint = and_fail
built, source = map(Path, sys.argv[1:])
sys.exit(cli.main([], replace(Paths.default(), built=built, source=source)))
"""


CRASHING = """
import ctypes, sys
from index.values import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from viewer import app, cli
from viewer.starts.paths import Paths
after = app._after_first_paint

def and_crash(program, options):
    QTimer.singleShot(0, lambda: ctypes.string_at(0))
    return after(program, options)

app._after_first_paint = and_crash
built, source = map(Path, sys.argv[1:])
sys.exit(cli.main([], replace(Paths.default(), built=built, source=source)))
"""


def run(program, home, *arguments):
    """Return how a program ended that was run with the given home."""
    environment = {**os.environ, "GOOD_OFFICES_HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)


def test_a_slot_that_fails_opens_one_dialog_and_the_program_goes_on(home, small_built, small_source):
    done = run(FAILING, home, small_built, small_source)
    assert (done.returncode, done.stdout.split()) == (0, ["1", "1", "True", "False", "False"])
    log = (home / "logs" / "good-offices.log").read_text(encoding="utf-8")
    assert log.count("ValueError") == 2
    assert "private" not in log + done.stderr


def test_a_crash_below_python_leaves_a_trace(home, small_built, small_source):
    assert run(CRASHING, home, small_built, small_source).returncode != 0
    trace = (home / "logs" / "good-offices.crash").read_text(encoding="utf-8")
    assert trace.startswith(("Fatal Python error", "Windows fatal exception"))
    assert "app.py" in trace
