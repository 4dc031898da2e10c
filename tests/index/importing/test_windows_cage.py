"""What Windows keeps a reading process from, once that has shut itself into its job."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="the cage of Windows")
UNDER_WINE = sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
enforced = pytest.mark.skipif(UNDER_WINE, reason="wine makes jobs, but keeps nobody to their limits")
ENTER = "from index.importing import windows_cage\nimport subprocess, sys\nwindows_cage.enter(200_000_000, {seconds})\n"


def ended(folder: Path, code: str, seconds: int = 20) -> subprocess.CompletedProcess[str]:
    """Run code in a process that is shut in."""
    script = folder / "shut_in.py"
    script.write_text(ENTER.format(seconds=seconds) + code, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-P", str(script)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_it_can_be_entered_and_computes(tmp_path):
    told = ended(tmp_path, "print(sum(range(1000)))")
    assert (told.returncode, told.stdout.strip()) == (0, "499500"), told.stderr


@enforced
def test_it_starts_no_other_process(tmp_path):
    told = ended(tmp_path, "subprocess.run([sys.executable, '--version'])\nprint('started')")
    assert "started" not in told.stdout


@enforced
def test_it_takes_no_more_memory_than_it_may(tmp_path):
    told = ended(tmp_path, "bytearray(400_000_000)\nprint('taken')")
    assert "taken" not in told.stdout


@enforced
def test_it_takes_no_more_time_than_it_may(tmp_path):
    told = ended(tmp_path, "while True:\n    pass", seconds=1)
    assert told.returncode != 0
