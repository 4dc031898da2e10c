"""What is left out of PySide6 is missed by nobody."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
ASKED = """
import sys
from viewer.starts import plain_imports
plain_imports.restore()
from PySide6.QtCore import QPoint
from shibokensupport.signature import get_signature
print("argparse" in sys.modules, get_signature(QPoint.manhattanLength))
try:
    QPoint("a")
except TypeError as error:
    print(error)
"""


def test_signatures_of_qt_are_still_known_though_nothing_that_writes_them_is_loaded():
    said = subprocess.run([sys.executable, "-c", ASKED], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert said.startswith("False (self, /) -> int\n")
    assert "QPoint.__init__(xpos: int, ypos: int, /)" in said
