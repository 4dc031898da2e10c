"""A crash below Python leaves a trace, which the next start takes into the log."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from tests.stories.conftest import ROOT
from viewer.faults.crash_trace import NAME

START = """
import ctypes, logging, sys
from pathlib import Path
from viewer.faults.crash_trace import CrashTrace
from viewer.faults.log_file import LogFile
logs = Path(sys.argv[1])
logging.getLogger().addHandler(LogFile(logs))
trace = CrashTrace(logs)
trace.begin()

def crash_on_purpose():
    ctypes.string_at(0)

if "crash" in sys.argv:
    crash_on_purpose()
trace.end()
"""


def start(logs, *arguments: str) -> int:
    """Return how a program ends that keeps a trace in `logs`."""
    command = [sys.executable, "-c", START, str(logs), *arguments]
    return subprocess.run(command, capture_output=True, cwd=ROOT, check=False, timeout=60).returncode


def test_a_program_that_ends_well_leaves_nothing(tmp_path):
    assert start(tmp_path / "logs") == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="ends in another way there")
def test_a_crash_is_in_the_log_after_the_next_start(tmp_path):
    assert start(tmp_path, "crash") == -signal.SIGSEGV
    assert start(tmp_path) == 0
    log = (tmp_path / "good-offices.log").read_text(encoding="utf-8")
    assert log.count("The program crashed on") == log.count("Segmentation fault") == 1
    assert "in crash_on_purpose" in log
    assert not (tmp_path / NAME).exists()


def test_the_trace_names_no_folder_of_the_reader(tmp_path):
    (tmp_path / NAME).write_text(f'Fatal\n  File "{tmp_path}/secret/own.py", line 2 in f\n', encoding="utf-8")
    start(tmp_path)
    log = (tmp_path / "good-offices.log").read_text(encoding="utf-8")
    assert 'File "own.py", line 2 in f' in log


def test_a_folder_that_cannot_be_made_leaves_the_program_without_a_trace(tmp_path):
    (tmp_path / "file").write_text("")
    assert start(tmp_path / "file" / "logs") == 0
