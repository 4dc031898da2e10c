"""What `tasks.py package` does: freezes the program and puts it into the packages of each kind of system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import identity
import materials
import plain_numpy
import release
import system_packages
from freezing import commit_time, freeze
from setup_error import SetupError
from virtual_environment import ROOT, clean_environment, keep_qt_support_as_files, prepare

VENV = ROOT / ".venv-package"
WORK, DIST = ROOT / "build" / "packages", ROOT / "dist"
KINDS = {"linux": ("deb", "rpm", "tar"), "darwin": ("dmg",)}
OTHER_SYSTEMS = {"linux": ("macos", "windows")}  # what is made here for others, beside the system's own
USAGE = """usage: python3 packaging/tasks.py package [KIND ... | all | bundle | list] [--check]

  KIND     deb, rpm and tar on Linux, dmg on macOS
  macos    on Linux: the app without Python, laid out to be looked through for what macOS would refuse; no package
  windows  on Linux: the installer and the portable archive for Windows; with prove: run them under wine
  all      every kind of this system, in the folder dist (what is built when nothing is named)
  bundle   the frozen program only, in build/packages/bundle
  list     nothing; lists what lies in dist: SHA256SUMS, and a signature where there is a key
  prove    nothing; proves what was built: as --check, and as the administrator installed in bare Debian and Ubuntu
  --check  and prove the Linux packages: complete, reproducible, offline, sound by each system's own checkers"""


def package(arguments: list[str], refresh: Callable[[Path], None]) -> int:
    """Build the packages asked for, say where they are, and return 0; with --check 1 when a proof fails."""
    kinds = KINDS.get(sys.platform, ())
    wanted = set(arguments) - {"--check"} or {"all"}
    if wanted - {*kinds, "all", "bundle", "list", "prove", *OTHER_SYSTEMS.get(sys.platform, ())}:
        print(USAGE, file=sys.stderr)
        return 2
    DIST.mkdir(exist_ok=True)
    if wanted == {"list"}:
        release.write_lists(DIST)
        return 0
    if wanted == {"macos"}:
        return _look_through_app()
    if "windows" in wanted:
        return _package_for_windows(wanted, refresh)
    python = packaging_python()
    if wanted == {"prove"}:
        return _prove_built(python)
    refresh(python)
    moment = commit_time()
    bundle = freeze(python, WORK / "bundle", moment)
    print(bundle.relative_to(ROOT), flush=True)
    files = [_build(kind, bundle, python, moment) for kind in kinds if {kind, "all"} & wanted]
    for file in files:
        print(f"{file.relative_to(ROOT)}  {file.stat().st_size / 1e6:.1f} MB", flush=True)
    if files:
        materials.write(DIST, _system(), materials.of_frozen(python, bundle))
        release.write_lists(DIST)
    return _prove(bundle, files, python, moment) if "--check" in arguments else 0


def _package_for_windows(wanted: set[str], refresh: Callable[[Path], None]) -> int:
    """Build the installer and the portable archive, or prove those that are there; raises SetupError."""
    import windows_packages
    import windows_proofs

    system_packages.require_programs(system_packages.WINDOWS_PROGRAMS, "Packaging for Windows")
    python = prepare("requirements.lock")
    system_packages.require_qt_libraries()
    keep_qt_support_as_files()
    if wanted == {"windows", "prove"}:
        return windows_proofs.prove(WORK / "windows", DIST, python)
    if wanted != {"windows"}:
        raise SetupError("Build the packages for Windows by themselves: package windows")
    refresh(python)
    for file in windows_packages.build(WORK / "windows", DIST, python, commit_time()):
        print(f"{file.relative_to(ROOT)}  {file.stat().st_size / 1e6:.1f} MB", flush=True)
    return 0


def _look_through_app() -> int:
    """Lay out what can be laid out here of the app for macOS, and return 0 when nothing in it is wrong."""
    import foreign_wheels

    folder, platform = WORK / "macos", "darwin"
    python = prepare("requirements-package.lock", VENV, best_python())
    shutil.rmtree(folder, ignore_errors=True)
    pins = foreign_wheels.pins_for(platform, "requirements.lock")
    pins += foreign_wheels.pins_for(platform, "requirements-package.lock", ("pyinstaller",))
    foreign_wheels.unpack(python, platform, pins, folder / "wheels")
    packaging = ROOT / "packaging"
    modules = os.pathsep.join(map(str, (packaging, packaging / "freeze", packaging / "windows")))
    command = [python, packaging / "macos" / "mac_tree.py", folder / "wheels", folder / "made"]
    return subprocess.call(command, env=clean_environment(PYTHONPATH=modules))


def _build(kind: str, bundle: Path, python: Path, moment: int) -> Path:
    """Return the package of one kind, which appears in the folder of packages when it is complete."""
    if kind == "dmg":
        return _build_image(bundle, python)
    # What makes it is imported only on its own system.
    import deb
    import portable
    import rpm

    unfinished = WORK / "unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    match kind:
        case "deb":
            file = deb.build(bundle, WORK, unfinished, python, moment)
        case "rpm":
            file = rpm.build(bundle, WORK, unfinished, python, moment)
        case _:
            file = portable.build(bundle, WORK, unfinished, moment)
    return file.replace(DIST / file.name)


def _system() -> str:
    """Return the system and the processor that the packages made here are for: "linux-x86_64"."""
    return f"{'macos' if sys.platform == 'darwin' else 'linux'}-{identity.machine(debian=False)}"


def _build_image(bundle: Path, python: Path) -> Path:
    image = DIST / f"{identity.NAME}-{identity.version()}-{_system()}.dmg"
    script = ROOT / "packaging" / "macos" / "make_dmg.sh"
    subprocess.run([script, bundle.parent / "Good Offices.app", image, python], check=True)
    return image


def _prove(bundle: Path, files: list[Path], python: Path, moment: int) -> int:
    import proofs

    return proofs.check(bundle, files, python, moment)


def _prove_built(python: Path) -> int:
    import proofs

    bundle = WORK / "bundle" / "made" / identity.NAME
    files = sorted(file for file in DIST.glob(f"*{identity.version()}*") if file.suffix in {".deb", ".rpm", ".xz"})
    if len(files) < len(KINDS["linux"]) or not bundle.exists():
        raise SetupError("There is not yet a package of every kind to prove: build all with `tasks.py package`.")
    system_packages.require_programs(system_packages.PROOF_PROGRAMS, "This proof")
    moment = int(bundle.stat().st_mtime)  # as freezing.py set it
    return proofs.check(bundle, files, python, moment, install=True)


def packaging_python() -> Path:
    """Return the Python of an environment with PyInstaller and what the program needs; made once."""
    if sys.platform.startswith("linux"):
        system_packages.require_programs(system_packages.PACKAGE_PROGRAMS, "Packaging")
        system_packages.require_qt_libraries()
    python = prepare("requirements-package.lock", VENV, best_python())
    keep_qt_support_as_files(VENV)
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
