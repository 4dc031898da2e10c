"""A copy of the product that a recipe is tried on, so that following it is all that is done to the code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.architecture.source_tree import BUILT, PRODUCT, ROOT


class ChangedCopy:
    """The product's packages in a folder of their own; `run` imports them in place of the original."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for package in PRODUCT:
            # With what Python has compiled, which holds for all files that stay as they are.
            shutil.copytree(ROOT / package, folder / package, ignore=_built)

    def add(self, file: str, above: str, line: str) -> None:
        """Put a line below the first line of a file that is `above`; raises ValueError when there is none."""
        path = self._folder / file
        lines = path.read_text("utf-8").split("\n")
        lines.insert(lines.index(above) + 1, line)
        path.write_text("\n".join(lines), "utf-8")

    def run(self, program: str) -> str:
        """Return what a Python program prints, without the blanks around it; raises CalledProcessError if it fails."""
        paths = os.pathsep.join((str(self._folder), str(ROOT)))
        command = [sys.executable, "-c", program]
        environment = {**os.environ, "PYTHONPATH": paths}
        run = subprocess.run(command, cwd=self._folder, env=environment, check=True, capture_output=True, text=True)
        return run.stdout.strip()


def _built(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if Path(folder, name) == BUILT}
