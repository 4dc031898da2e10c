"""Instructions of a start and of the terminal commands, counted by valgrind: the same under any load of the machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from kept_figures import tell

PROGRAM = [sys.executable, "-P", "-m", "viewer"]
COUNT = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
COUNTED = re.compile(r"Collected : (\d+)")


def main() -> int:
    """Count, print millions of instructions, and return 0; without valgrind say so and return 0 as well."""
    if not shutil.which("valgrind"):
        print("Instructions: not counted, because valgrind is missing.")
        return 0
    print("Millions of instructions")
    with tempfile.TemporaryDirectory() as other:  # Python compiles at the first start of a version: not counted
        for arguments in (["--screenshot", str(Path(other) / "window.png")], ["search", "mediation"]):
            run([*PROGRAM, *arguments], other)
    with tempfile.TemporaryDirectory() as home:
        picture = str(Path(home) / "window.png")
        first = instructions(["--screenshot", picture], home)
        tell("first_start_instructions", first, "a first start, off-screen, until its picture is saved")
        tell("start_instructions", instructions(["--screenshot", picture], home), "a later one")
        tell("search_instructions", instructions(["search", "mediation"], home), "a search in the terminal")
        tell("version_instructions", instructions(["--version"], home), "--version")
    return 0


def instructions(arguments: list[str], home: str) -> float:
    """Return how many million instructions the program takes; raises CalledProcessError when it fails."""
    said = run([*COUNT, *PROGRAM, *arguments], home)
    found = COUNTED.search(said)
    assert found is not None, said
    return int(found[1]) / 1e6


def run(command: list[str], home: str) -> str:
    """Run a command off-screen for the reader of a home, and return its errors; raises CalledProcessError."""
    environment = {"PATH": os.environ["PATH"], "HOME": home, "PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stderr


if __name__ == "__main__":
    sys.exit(main())
