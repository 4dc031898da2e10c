"""What `tasks.py package prove windows` proves of the packages that were built; every proof is said."""

from __future__ import annotations

import filecmp
import subprocess
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import identity
import windows_copy
import wine_stories
from setup_error import SetupError
from virtual_environment import ROOT, clean_environment, prepare

_UNDER_WINE = Path(__file__).with_name("wine_test.sh")


def prove(folder: Path, dist: Path, python: Path) -> int:
    """Return 0 when all proofs hold, else 1; `folder` is where the packages in `dist` were made, `python` by whom."""
    copy = windows_copy.place(folder)
    if not copy.exists() or not list(dist.glob("*-setup.exe")):
        raise SetupError("There are no packages for Windows to prove yet: build them with `tasks.py package windows`.")
    proofs = {
        "complete": partial(_is_complete, copy),
        "the same bytes again": partial(_is_made_again, copy, folder / "again", python),
        "under wine": partial(_works_under_wine, folder, dist, python),
    }
    results = {}
    for name, proof in proofs.items():
        began = time.monotonic()
        results[name] = proof(), time.monotonic() - began
    for name, (good, seconds) in results.items():
        print(f"{'PASS' if good else 'FAIL'}  {name} ({seconds:.0f} s)")
    return 0 if all(good for good, _ in results.values()) else 1


def _is_complete(copy: Path) -> bool:
    tests = [str(prepare("requirements-dev.lock")), "-m", "pytest", "-q", "tests/release/test_windows_copy.py"]
    return subprocess.call(tests, env=clean_environment(GOOD_OFFICES_WINDOWS_COPY=str(copy)), cwd=ROOT) == 0


def _is_made_again(copy: Path, folder: Path, python: Path) -> bool:
    """Return whether a second copy, made in another folder, has the same files with the same bytes."""
    moment = int(copy.stat().st_mtime)  # as settle_tree set it
    differing = list(_differing(copy, windows_copy.make(folder, python, moment, identity.version())))
    print(f"{len(differing)} files differ {differing}" if differing else "all files are the same", flush=True)
    return not differing


def _differing(one: Path, other: Path) -> Iterator[str]:
    names = {file.relative_to(tree) for tree in (one, other) for file in tree.rglob("*") if not file.is_dir()}
    for name in sorted(names):
        first, second = one / name, other / name
        if not (first.is_file() and second.is_file() and filecmp.cmp(first, second, shallow=False)):
            yield name.as_posix()


def _works_under_wine(folder: Path, dist: Path, python: Path) -> bool:
    wine_stories.lay_out(folder, folder / "stories")
    command = ["bash", str(_UNDER_WINE), str(dist), str(folder), str(python)]
    return subprocess.call(command, env=clean_environment()) == 0
