"""What PySide6 loads later, or not at all, is missed by nobody."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
START = """
import os, sys
from viewer.starts import plain_imports
plain_imports.restore()
from PySide6.QtCore import QPoint
given = dict(os.environ)
"""
SIGNATURE = """
from shibokensupport.signature import get_signature
print(get_signature(QPoint.manhattanLength))
"""
WRONG_CALL = """
try:
    QPoint("a")
except TypeError as error:
    print(error)
"""


def said_after_start(asked):
    program = [sys.executable, "-c", START + asked]
    return subprocess.run(program, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def test_a_start_loads_nothing_that_tells_how_functions_of_qt_are_called():
    loaded = said_after_start("print(*sys.modules)").split()
    assert {"argparse", "inspect", "ast"}.isdisjoint(loaded)
    assert "shibokensupport.signature.parser" in loaded  # which is loaded later


def test_signatures_of_qt_are_still_known():
    assert said_after_start(SIGNATURE) == "(self, /) -> int\n"


def test_a_wrong_call_still_says_what_was_wanted_and_leaves_no_variables():
    said = said_after_start(WRONG_CALL + "print(dict(os.environ) == given)")
    assert "QPoint.__init__(xpos: int, ypos: int, /)" in said
    assert said.endswith("True\n")
