"""Lays out the copy for Linux: a program of our own with CPython in it, archives of modules, libraries and data.

PyInstaller has found all parts; its own loader is not used. Run by the Python that the copy gets.
"""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
import zipfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import module_archive
from contents import PYTHONS_FIRST_MODULES, Entry

SOURCE = Path(__file__).resolve().parents[1] / "linux" / "launcher" / "launcher.c"
_OF_PYINSTALLER = "_pyi_"
# No path of the building machine, and the usual defences. CPython's own library is made for one address, as the python3
# of Debian that it is taken from: code for any address takes a seventh more instructions.
_OPTIONS = (
    "-O2", "-s", "-Wall", "-Werror", "-no-pie", "-D_FORTIFY_SOURCE=2", "-fstack-protector-strong",
    "-Wl,-z,relro,-z,now", "-Wl,--build-id=none", "-Wl,--disable-new-dtags",
    "-Wl,-rpath,$ORIGIN/_internal", "-Wl,-export-dynamic",
)  # fmt: skip


def lay_out(copy: Path, analysis: Any, binaries: list[Entry], data: list[Entry]) -> None:  # noqa: ANN401  PyInstaller's
    """Write a copy into a folder; raises SystemExit, as PyInstaller's recipe does, without what builds its program."""
    parts = copy / "_internal"
    parts.mkdir(parents=True)
    module_archive.write(dict(_modules(analysis)), parts)
    for place, file, _ in (*binaries, *data):
        if place != PYTHONS_FIRST_MODULES:
            (parts / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, parts / place)
    libraries = [parts / place for place, _, kind in (*binaries, *data) if kind in {"BINARY", "EXTENSION"}]
    subprocess.run(["strip", *libraries], check=True)
    build(copy / "good-offices")


def build(program: Path) -> None:
    """Write the program that starts a copy; raises SystemExit without CPython's library and headers."""
    told = sysconfig.get_config_vars()
    library, headers = Path(told["LIBPL"], told["LIBRARY"]), Path(told["INCLUDEPY"])
    if not (library.exists() and (headers / "Python.h").exists()):
        raise SystemExit(f"The program cannot be built without CPython's own library (Debian's python3-dev): {library}")
    facts = {"FIRST_NAME": module_archive.FIRST_NAME, "START": module_archive.START, "PYTHON_VERSION": told["VERSION"]}
    defined = [f'-D{name}="{value}"' for name, value in facts.items()]
    linked = [*told["LIBS"].split(), *told["MODLIBS"].split(), *told["SYSLIBS"].split()]
    whole = ["-Wl,--whole-archive", str(library), "-Wl,--no-whole-archive"]  # libraries ask for all that it has
    command = ["cc", *_OPTIONS, *defined, "-isystem", str(headers), SOURCE.name, *whole, *linked, "-o", str(program)]
    subprocess.run(command, cwd=SOURCE.parent, check=True)


def _modules(analysis: Any) -> Iterator[tuple[str, Path]]:  # noqa: ANN401
    for name, file, _ in analysis.pure:
        if not name.startswith(_OF_PYINSTALLER):
            yield name, Path(file)
    yield module_archive.START, Path(__file__).with_name(f"{module_archive.START}.py")
    first = next(file for place, file, _ in analysis.datas if place == PYTHONS_FIRST_MODULES)
    for file in zipfile.ZipFile(first).namelist():
        name = module_archive.name_of(file)
        found = find_spec(name)
        if found and found.has_location:  # what is built into CPython needs no file
            yield name, Path(found.origin or "")
