"""The start of a copy of the installed program that runs the story suite instead of opening a window.

`exchange_start.py` puts this in the place of the program's own start; everything else stays as it was installed:
interpreter, modules, libraries, resources. What tests need and the program has not (pytest, QtTest, some modules of
Python's own) is found last, in the folders that GOOD_OFFICES_TEST_TOOLS names, and never for a package of the program.
"""

from __future__ import annotations

import os
import runpy
import sys
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

INSTALLED = Path(sys._MEIPASS)  # type: ignore[attr-defined]  # noqa: SLF001  where its parts lie, in PyInstaller's word
TOOLS = os.environ.get("GOOD_OFFICES_TEST_TOOLS", "").split(os.pathsep)  # not told to the process that reads files
PROGRAMS = {  # as contents.py lists them; a test compares
    "viewer", "index", "resources", "PySide6", "markdown_it", "mdit_py_plugins", "mdurl", "msgspec", "numpy",
    "charset_normalizer", "justhtml", "platformdirs", "pypdf", "pypdfium2_raw", "shiboken6", "whoosh",
}  # fmt: skip
FROM_OUTSIDE = {"PySide6.QtTest"}
# Left out of the bundle on purpose: with them, Python's own modules would do what they do not do in the program.
NEVER = {"_hashlib", "_ssl"}


class Tools:
    """Finds what the bundle has not, by Python's own rules for folders."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Return where a module of the tools is, or None."""
        *parents, _ = parts = name.split(".")
        if name in NEVER or (parts[0] in PROGRAMS and name not in FROM_OUTSIDE):
            return None
        return PathFinder.find_spec(name, [str(Path(folder, *parents)) for folder in TOOLS])


def strays() -> list[str]:
    """Return the program's modules and Qt's libraries that are loaded from anywhere but the installed program."""
    modules = {
        name: getattr(module, "__file__", None) or str(INSTALLED)
        for name, module in list(sys.modules.items())
        if name.split(".")[0] in PROGRAMS and name not in FROM_OUTSIDE
    }
    # What shiboken carries inside its library has a relative path.
    files = {name: Path(file) for name, file in modules.items() if Path(file).is_absolute()}
    home = INSTALLED.resolve()
    found = [f"{name} from {file}" for name, file in files.items() if not file.resolve().is_relative_to(home)]
    known = Path("/proc/self/maps")  # of Linux
    maps = known.read_text(encoding="utf-8").splitlines() if known.exists() else []
    libraries = {line.split(maxsplit=5)[5] for line in maps if "libQt6" in line or "good-offices" in line}
    return found + [file for file in libraries if "Qt6Test" not in file and not Path(file).is_relative_to(home.parent)]


def without_network(name: str, *words: str) -> None:
    """Put an empty module where the test tools import one that could reach a network, and do not use it."""
    module = ModuleType(name)
    for word in words:
        setattr(module, word, None)
    sys.modules[name] = module


def main() -> int:
    """Run pytest, say where the program's modules came from, and return 0 when all is well; or run one script."""
    if sys.argv[1:] == ["--import-worker"]:  # a story that has a file read, as the program's own start does
        from index.importing import worker

        return worker.main()
    sys.meta_path.append(Tools)
    if sys.argv[1:2] == ["-P"]:  # a story that starts the program a second time
        sys.argv = sys.argv[2:]
        runpy.run_path(sys.argv[0], run_name="__main__")
        return 0
    without_network("urllib.request", "Request", "urlopen")
    import_module("PySide6.QtWidgets")  # before QtTest, which would bring the libraries that lie beside it
    import pytest

    code = int(pytest.main(sys.argv[1:]))
    wrong = strays()
    own = sum(name.split(".")[0] in ("viewer", "index") for name in sys.modules)
    print(f"{own} modules of viewer and index, and all others of the program, from {INSTALLED.resolve()}")
    for stray in wrong:
        print(f"NOT from the installed program: {stray}")
    return code or (1 if wrong or own < 100 else 0)


sys.exit(main())
