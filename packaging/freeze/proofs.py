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
# What becomes of a proof, by its exit code; any other is a failure.
RESULTS = {0: "PASS", 3: "PART"}  # nothing failed, and not all of it could be tried here, which was said


def check(bundle: Path, files: list[Path], python: Path, moment: int, *, install: bool = False) -> int:
    """Run every proof, with `install` also those in bare systems; return 0 when all hold, else 1."""
    commands = [*_commands(bundle, files), *(_installations() if install else ())]
    results = {name: _said(name, command, **extra) for name, command, extra in commands}
    results["the same bytes again"] = "PASS" if _is_reproducible(bundle, files, python, moment) else "FAIL"
    for name, result in results.items():
        print(f"{result}  {name}")
    failed = list(results.values()).count("FAIL")
    print(f"{len(results) - failed} of {len(results)} proofs hold")
    return 1 if failed else 0


def _installations() -> Iterator[tuple[str, list[str], dict[str, str]]]:
    if os.geteuid():
        print("Skipped: the installations in bare systems, which only the administrator can make.", file=sys.stderr)
        return
    yield "installed, upgraded, removed", ["bash", str(LINUX / "install_test.sh")], {}


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


def _said(name: str, command: list[str], **extra: str) -> str:
    print(f"=== {name}", flush=True)
    began = time.monotonic()
    code = subprocess.call(command, env=clean_environment(**extra), cwd=ROOT)
    print(f"=== {name}: exit code {code} after {time.monotonic() - began:.0f} s", flush=True)
    return RESULTS.get(code, "FAIL")


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
