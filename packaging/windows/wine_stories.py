"""Makes ready what runs the story suite in the Windows copy under wine; nothing of this is part of the product.

A copy of the program with another start (linux/stories_start.py), the suite, and what tests need beside the program:
pytest, QtTest, and the modules of Python's own library that the program has not.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import foreign_wheels
import module_archive
from proved_library import compiling_python
from virtual_environment import ROOT, prepare

_LINUX = ROOT / "packaging" / "linux"
_BARE_WINDOW = ROOT / "packaging" / "bench" / "bare_window.py"
_TOOLS = (
    "colorama", "hypothesis", "iniconfig", "packaging", "pluggy", "pygments", "pytest", "pytest-qt", "sortedcontainers",
    "typing-extensions",
)  # fmt: skip
_QT_TEST = ("QtTest.pyd", "Qt6Test.dll")


def lay_out(made: Path, folder: Path) -> None:
    """Lay everything out in a folder; `made` is where `tasks.py package windows` worked."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made / "good-offices", folder / "copy")
    _exchange_start(folder / "copy" / "_internal" / module_archive.FIRST_NAME)
    shutil.copytree(ROOT / "tests", folder / "suite" / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder / "suite")
    shutil.copy(_BARE_WINDOW, folder)
    pins = foreign_wheels.pins_for("win32", "requirements-dev.lock", _TOOLS)
    foreign_wheels.unpack(prepare("requirements.lock"), "win32", pins, folder / "tools")
    (folder / "tools" / "PySide6").mkdir()
    for name in _QT_TEST:
        shutil.copy(made / "sources" / "wheels" / "PySide6" / name, folder / "tools" / "PySide6")
    for name in ("library", "python"):
        shutil.copytree(made / "sources" / name, folder / name)


def _exchange_start(archive: Path) -> None:
    """Put the suite in the place of the program in what the executables start."""
    # wine hands no variable on whose name begins with QT.
    fonts = 'os.environ["QT_QPA_FONTDIR"] = os.path.join(os.getcwd(), "tests", "fonts")'
    words = [str(archive), str(_LINUX / "stories_start.py"), fonts]
    subprocess.run([compiling_python(), "-E", "-s", _LINUX / "exchange_start.py", *words], check=True)
