"""What codesign asks of the tree of an app, said before it is asked: `bundle_rules.py "Good Offices.app"`.

codesign stops at the first thing it does not like and seldom says which; and it can be asked on macOS alone. Needs the
standard library only.
"""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Iterator
from pathlib import Path

from mach_o import is_code

_CODE = ("Frameworks", "MacOS", "PlugIns")  # where an app keeps code, and nothing else
_BUNDLES = (".app", ".bundle", ".framework", ".plugin")


def faults(app: Path) -> Iterator[str]:
    """Yield each thing for which codesign would refuse an app, as a sentence."""
    contents = app / "Contents"
    yield from _faults_of_top(app)
    for path in sorted(contents.rglob("*")):
        name = path.relative_to(app).as_posix()
        if path.is_symlink():
            yield from _faults_of_link(path, app, name)
        elif path.is_dir():
            yield from _faults_of_folder(path, name)
        else:
            yield from _faults_of_file(path, name)


def _faults_of_top(app: Path) -> Iterator[str]:
    yield from (f"{path.name} lies beside Contents." for path in sorted(app.iterdir()) if path.name != "Contents")
    described = app / "Contents" / "Info.plist"
    if not described.is_file():
        yield "The app has no Info.plist."
        return
    told = plistlib.loads(described.read_bytes())
    if missing := [name for name in ("CFBundleExecutable", "CFBundleIdentifier") if not told.get(name)]:
        yield f"Info.plist has no {' and no '.join(missing)}."
        return
    program = app / "Contents" / "MacOS" / str(told["CFBundleExecutable"])
    if program.is_symlink() or not (program.is_file() and os.access(program, os.X_OK) and is_code(program)):
        yield f"MacOS/{program.name} is no program."


def _faults_of_link(link: Path, app: Path, name: str) -> Iterator[str]:
    if link.readlink().is_absolute() or not link.resolve().is_relative_to(app.resolve()):
        yield f"{name} leads out of the app."
    elif not link.exists():
        yield f"{name} leads nowhere."


def _faults_of_folder(folder: Path, name: str) -> Iterator[str]:
    if folder.suffix == ".framework":
        yield from _faults_of_framework(folder, name)
    elif _is_code_place(name) and "." in folder.name and folder.suffix not in _BUNDLES:
        yield f"{name} is taken for a bundle, because of the dot in its name."


def _faults_of_framework(framework: Path, name: str) -> Iterator[str]:
    versions = framework / "Versions"
    current = versions / "Current"
    if not current.is_symlink():
        yield f"{name} has no link Versions/Current."
        return
    for needed in (framework.stem, "Resources/Info.plist"):
        if not (current / needed).is_file():
            yield f"{name} has no {needed} in its version."
    if not (framework / framework.stem).is_symlink():
        yield f"{name} has no link {framework.stem}."
    yield from (
        f"{name}/{path.name} is no link." for path in framework.iterdir() if path != versions and not path.is_symlink()
    )


def _faults_of_file(file: Path, name: str) -> Iterator[str]:
    if is_code(file):
        if not _is_among_code(name):
            yield f"{name} is code among the resources."
    elif _is_code_place(name):
        yield f"{name} is no code, and lies where only code may."


def _is_code_place(name: str) -> bool:
    """Return whether something lies where an app keeps code, and in no framework, which names its versions freely."""
    return _is_among_code(name) and ".framework/" not in name


def _is_among_code(name: str) -> bool:
    return name.split("/")[1] in _CODE


def main(arguments: list[str]) -> int:
    """Say what is wrong with an app and return 0 when nothing is."""
    found = list(faults(Path(arguments[0])))
    print("\n".join(found) or "The tree of the app is one that codesign takes.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
