"""What lies on the clipboard outlives the program's own Python."""

from __future__ import annotations

import os
import subprocess
import sys

_PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
from index.citing.reference import Reference
from viewer.citing.citation_clipboard import copy_citations
application = QGuiApplication([])
parts = {"document": "D", "topic": "T", "number": "1.1", "library": "L", "edition": "1", "date": "2025", "as_of": ""}
copy_citations([Reference(quote="words", **parts)], sys.argv[1])
print(QGuiApplication.clipboard().text())
"""


def ended(form: str) -> subprocess.CompletedProcess:
    """Return a program that copied a citation and ended with it on the clipboard."""
    command = [sys.executable, "-c", _PROGRAM, form]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_a_program_that_copied_a_citation_ends_well() -> None:
    for form in ("plain", "bibtex"):
        program = ended(form)
        assert (program.returncode, "words" in program.stdout) == (0, True)
