"""What `tasks.py package --check` proves of the packages just built; every proof is said, and none stops the others."""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import deb
from freezing import freeze
from virtual_environment import ROOT, clean_environment, prepare

LINUX = ROOT / "packaging" / "linux"
# The systems that the packages are installed on: the oldest and the newest of each family that they are meant for.
SYSTEMS = {"bookworm": "Debian 12", "trixie": "Debian 13", "jammy": "Ubuntu 22.04", "noble": "Ubuntu 24.04"}


def check(bundle: Path, files: list[Path], python: Path, moment: int, *, install: bool = False) -> int:
    """Run every proof, with `install` also those in bare systems; return 0 when all hold, else 1."""
    commands = [*_commands(bundle, files), *(_installations() if install else ())]
    results = {name: _said(name, command, **extra) for name, command, extra in commands}
    results["the same bytes again"] = _is_reproducible(bundle, files, python, moment)
    for name, good in results.items():
        print(f"{'PASS' if good else 'FAIL'}  {name}")
    print(f"{sum(results.values())} of {len(results)} proofs hold")
    return 0 if all(results.values()) else 1


def _installations() -> Iterator[tuple[str, list[str], dict[str, str]]]:
    if os.geteuid():
        print("Skipped: the installations in bare systems, which only the administrator can make.", file=sys.stderr)
        return
    for suite, name in SYSTEMS.items():
        yield f"installed, upgraded, removed: {name}", ["bash", str(LINUX / "install_test.sh"), suite], {}


def _commands(bundle: Path, files: list[Path]) -> Iterator[tuple[str, list[str], dict[str, str]]]:
    tests = str(prepare("requirements-dev.lock"))
    with_bundle = {"GOOD_OFFICES_BUNDLE": str(bundle), "QT_QPA_PLATFORM": "offscreen"}
    yield "complete", [tests, "-m", "pytest", "-q", "-rs", str(ROOT / "tests" / "release")], with_bundle
    yield "self-test", [str(bundle / "good-offices"), "--self-test"], {}
    if not files:
        return
    yield "desktop entry", ["desktop-file-validate", str(next(LINUX.glob("*.desktop")))], {}
    yield "metainfo", ["appstreamcli", "validate", "--no-net", str(next(LINUX.glob("*.metainfo.xml")))], {}
    for file in files:
        if file.suffix == ".deb":
            yield "lintian", ["lintian", "--fail-on", "error", "--tag-display-limit", "0", str(file)], {}
            program = _unpacked(file, bundle.parents[1].with_name("unpacked")) / "usr/bin/good-offices"
            yield "the environment of others", ["bash", str(LINUX / "outside_test.sh"), str(program)], {}
            yield "upgraded while open", ["bash", str(LINUX / "open_upgrade_test.sh"), str(bundle)], {}
            yield "offline, with every story", ["bash", str(LINUX / "offline_test.sh"), str(program)], {}
        if file.suffix == ".rpm":
            yield "rpm", ["bash", str(LINUX / "rpm_test.sh"), str(file)], {}


def _unpacked(package: Path, folder: Path) -> Path:
    """Return the folder with what a Debian package installs."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--extract", str(package), str(folder)], check=True)
    return folder


def _said(name: str, command: list[str], **extra: str) -> bool:
    print(f"=== {name}", flush=True)
    began = time.monotonic()
    code = subprocess.call(command, env=clean_environment(**extra), cwd=ROOT)
    print(f"=== {name}: exit code {code} after {time.monotonic() - began:.0f} s", flush=True)
    return code == 0


def _is_reproducible(bundle: Path, files: list[Path], python: Path, moment: int) -> bool:
    """Return whether a second bundle, frozen in another folder, and a second Debian package have the same bytes."""
    print("=== the same bytes again", flush=True)
    work = bundle.parents[1].with_name("packages-again")
    again = freeze(python, work / "elsewhere" / "bundle", moment)
    differences = list(_differences(bundle, again))
    debs = [file for file in files if file.suffix == ".deb"]
    (work / "dist").mkdir(exist_ok=True)
    for file in debs:
        second = deb.build(again, work, work / "dist", python, moment)
        if not filecmp.cmp(file, second, shallow=False):
            differences.append(file.name)
    print(f"{len(differences)} differ {differences}" if differences else "all files are the same", file=sys.stderr)
    return not differences


def _differences(one: Path, other: Path) -> Iterator[str]:
    names = {path.relative_to(one) for path in one.rglob("*")} | {path.relative_to(other) for path in other.rglob("*")}
    for name in sorted(names):
        first, second = one / name, other / name
        if first.is_dir() and second.is_dir():
            continue
        same = first.is_file() and second.is_file() and filecmp.cmp(first, second, shallow=False)
        if not (same and first.stat().st_mtime == second.stat().st_mtime):
            yield str(name)
