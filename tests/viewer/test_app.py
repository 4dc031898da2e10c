"""The program as a process of its own: it starts, searches, and ends cleanly."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READER = """
import sys
from viewer import app, cli

after = app._after_first_paint

def and_search(program, options):
    furnished = after(program, options)
    furnished.search.results_ready.connect(program.window.close)
    program.window.search_box.setText("falklands")
    return furnished

app._after_first_paint = and_search
sys.exit(cli.main([]))
"""


def test_it_starts_searches_and_ends_without_a_word_of_complaint(home):
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "GOOD_OFFICES_HOME": str(home),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-c", READER]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    complaints = [line for line in done.stderr.splitlines() if "does not support" not in line]
    assert (done.returncode, complaints) == (0, [])
    assert "last_block" in (home / "settings.ini").read_text(encoding="utf-8")
