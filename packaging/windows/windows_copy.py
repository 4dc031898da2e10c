"""The program as Windows gets it, laid out on Linux: our executables, CPython, the wheels' libraries, our packages.

Nothing is run that was made for Windows. Every file comes from an archive with a pinned hash; those of Python and Qt
are checked by their signatures, too. PyInstaller was not taken: it would have to run under wine, on a Python installed
there, and its loader is one more program that nobody has signed.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import contents
import foreign_wheels
import identity
import materials
import module_archive
import plain_algebra
import proved_library
import signatures
import signing
import windows_libraries
import windows_modules
import windows_programs
import windows_sources
from catalogue import signed_part
from freezing import settle_tree
from virtual_environment import ROOT

from viewer.starts.installation import LIST_NAME, PARTS, list_files

ICON = "good-offices.ico"  # as it lies in the folder where a copy is made
_DRAWN = ROOT / "resources" / "icons" / "good-offices.svg"
# What a library's search for modules is told by CPython: these places, relative to the file, and nothing else.
_SEARCHED = f"{module_archive.FIRST_NAME}\n.\n"
_QT_WORDS = "PySide6/translations"


def place(folder: Path) -> Path:
    """Return where in a folder the copy lies that was made there."""
    return folder / identity.NAME


def make(folder: Path, python: Path, moment: int, version: str) -> Path:
    """Return the folder with the program, made in `folder`; `python` is the project's own. Raises SetupError.

    `moment`, in seconds, becomes the time of every file.
    """
    compiler = proved_library.compiling_python()
    sources = _unpacked(folder / "sources", python)
    doubtful = _prove_library(sources, compiler)
    copy = place(folder)
    shutil.rmtree(copy, ignore_errors=True)
    parts = copy / PARTS
    parts.mkdir(parents=True)
    found = windows_modules.compile_into(
        parts, [sources / "wheels", sources / "library", sources / "python"], _support(python), compiler
    )
    _tell_what_is_in(found, doubtful, sources)
    _copy_libraries(found, sources, parts)
    _copy_data(sources, parts)
    icon = folder / ICON
    subprocess.run([python, ROOT / "packaging" / "icon_file.py", _DRAWN, icon], check=True)
    for program in windows_programs.build(copy, version, windows_libraries.CORE, icon):
        signing.sign(program)
    (copy / LIST_NAME).write_text(list_files(copy), encoding="utf-8", newline="\n")
    settle_tree(copy, set(copy.glob("*.exe")), moment)
    return copy


def parts_of(folder: Path) -> list[materials.Part]:
    """Return what the copy holds that was made in `folder`, for its bill of materials."""
    python, qt = (folder / "sources" / name for name in ("python", "wheels/PySide6"))
    versions = [windows_libraries.version_of(python / name) for name in (windows_libraries.CORE, "sqlite3.dll")]
    runtime = windows_libraries.version_of(qt / "vcruntime140.dll")
    more = [materials.Part("libffi", "8", "MIT"), materials.Part("Microsoft C++ runtime", runtime, "Microsoft")]
    return [*materials.of_wheels(qt.parent, *versions), *more]


def _unpacked(folder: Path, python: Path) -> Path:
    """Return the folder with all archives unpacked and each signed file checked."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("python", "wheels", "library"):
        (folder / name).mkdir(parents=True)
    windows_sources.unpack_python(folder / "python")
    pins = foreign_wheels.pins_for("win32", "requirements.lock")
    foreign_wheels.unpack(python, "win32", pins, folder / "wheels")
    plain_algebra.replace(folder / "wheels")
    return folder


def _prove_library(sources: Path, compiler: Path) -> list[str]:
    catalogue = sources / "python" / "python.cat"
    signatures.require_signer([catalogue], windows_sources.PINS["signers"]["python"])
    given, own = windows_sources.library_sources(), proved_library.library_of(compiler)
    return proved_library.write_proved(signed_part(catalogue.read_bytes()), given, own, sources / "library")


def _support(python: Path) -> Path:
    """Return where the project's own environment keeps PySide6's modules as files."""
    return next(python.parents[1].glob("lib/python3*/site-packages/shiboken6/files.dir"))


def _tell_what_is_in(found: dict[str, Path], doubtful: list[str], sources: Path) -> None:
    library = sources / "library"
    named = {file.relative_to(library).as_posix() for file in found.values() if file.is_relative_to(library)}
    unproved = sorted(named & set(doubtful))
    version = windows_libraries.version_of(sources / "python" / windows_libraries.CORE)
    print(
        f"CPython {version} with {len(named)} modules of its library; those that its catalogue does not list are from"
    )
    print(f"the Python that compiles: {', '.join(unproved) or 'none'}", flush=True)


def _copy_libraries(found: dict[str, Path], sources: Path, parts: Path) -> None:
    """Copy what the modules need; raises SetupError for a file of Python's or Qt's that these have not signed."""
    wheels = sources / "wheels"
    start = [file for file in found.values() if file.suffix == ".pyd"]
    start += windows_libraries.brought_by({name.partition(".")[0] for name in found}, wheels)
    needed = windows_libraries.Libraries(wheels, sources / "python").needed(start)
    qt = [file for file in needed if {"PySide6", "shiboken6"} & set(file.relative_to(sources).parts)]
    pythons = [file for file in needed if file.is_relative_to(sources / "python")]
    signatures.require_signer(qt, windows_sources.PINS["signers"]["qt"])
    signatures.require_signer(pythons, windows_sources.PINS["signers"]["python"])
    windows_libraries.copy(needed, parts)


def _copy_data(sources: Path, parts: Path) -> None:
    """Copy our resources whole, and of Qt's own words those in the languages that the program speaks."""
    for file in contents.resource_files(ROOT / "resources"):
        _copy(file, parts / file.relative_to(ROOT))
    for code in sorted(contents.languages(ROOT / "resources")):
        words = sources / "wheels" / _QT_WORDS / f"qtbase_{code}.qm"
        if words.exists():
            _copy(words, parts / _QT_WORDS / words.name)
    (parts / f"{Path(windows_libraries.CORE).stem}._pth").write_text(_SEARCHED, encoding="ascii", newline="\n")


def _copy(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)
