"""What `tasks.py package` does: freezes the program and puts it into the packages of each kind of system."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import deb
import plain_numpy
import portable
import proofs
import rpm
import system_packages
from freezing import commit_time, freeze
from setup_error import SetupError
from virtual_environment import ROOT, prepare

VENV = ROOT / ".venv-package"
WORK, DIST = ROOT / "build" / "packages", ROOT / "dist"
KINDS = ("deb", "rpm", "tar")
USAGE = """usage: python3 packaging/tasks.py package [deb | rpm | tar | all | bundle] [--check]

  all      the three packages, in the folder dist (what is built when nothing is named)
  bundle   the frozen program only, in build/packages/bundle
  --check  and prove them: complete, reproducible, offline, sound by each system's own checkers"""


def package(arguments: list[str], refresh: Callable[[Path], None]) -> int:
    """Build the packages asked for, say where they are, and return 0; with --check 1 when a proof fails."""
    wanted = set(arguments) - {"--check"} or {"all"}
    if wanted - {*KINDS, "all", "bundle"}:
        print(USAGE, file=sys.stderr)
        return 2
    if not sys.platform.startswith("linux") and wanted != {"bundle"}:
        raise SetupError(
            "Here only `package bundle` works; the installer is made by packaging/windows or packaging/macos."
        )
    python = packaging_python()
    refresh(python)
    moment = commit_time()
    bundle = freeze(python, WORK / "bundle", moment)
    print(bundle.relative_to(ROOT), flush=True)
    DIST.mkdir(exist_ok=True)
    files = [_build(kind, bundle, python, moment) for kind in KINDS if {kind, "all"} & wanted]
    for file in files:
        print(f"{file.relative_to(ROOT)}  {file.stat().st_size / 1e6:.1f} MB", flush=True)
    if files:
        _write_sums()
    return proofs.check(bundle, files, python, moment) if "--check" in arguments else 0


def _build(kind: str, bundle: Path, python: Path, moment: int) -> Path:
    match kind:
        case "deb":
            return deb.build(bundle, WORK, DIST, python, moment)
        case "rpm":
            return rpm.build(bundle, WORK, DIST, python, moment)
        case _:
            return portable.build(bundle, WORK, DIST, moment)


def _write_sums() -> None:
    """Write the SHA-256 of everything in the folder of packages, in the form that sha256sum checks."""
    sums = DIST / "SHA256SUMS"
    files = sorted(file for file in DIST.iterdir() if file.is_file() and file != sums)
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    sums.write_text("".join(lines), encoding="ascii")


def packaging_python() -> Path:
    """Return the Python of an environment with PyInstaller and what the program needs; made once."""
    if sys.platform.startswith("linux"):
        system_packages.require_programs(system_packages.PACKAGE_PROGRAMS)
    python = prepare("requirements-package.lock", VENV, best_python())
    plain_numpy.put_in_place(python)
    return python


def best_python() -> str:
    """Return the Python to freeze: a Linux system's own where it is new enough, optimised and free of build paths."""
    own = shutil.which("python3", path="/usr/bin")
    if own and sys.platform.startswith("linux"):
        new = subprocess.run([own, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"], check=False)
        if new.returncode == 0:
            return own
        print(f"{own} is older than 3.11; {sys.executable} is frozen instead.", file=sys.stderr)
    return sys.executable
