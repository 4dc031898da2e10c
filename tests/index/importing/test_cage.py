"""Nothing that a file makes its reading process do leads out of it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.importing.cage import CageStrength, cage_strength
from tests.architecture.source_tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is promised")
# Ways that are open to every process of an ordinary reader, so that a way that is shut was shut by the cage.
OPEN = {
    "read a file", "write a file", "rename a file", "make a link", "look at a file", "make a file in memory", "fork",
    "start a program", "run a thread", "connect by TCP", "send by UDP", "listen", "listen on an abstract name",
    "make a pair of sockets", "speak with the kernel", "signal everybody", "raise its limits",
    "a pipe of its own", "wait for events", "take more memory than it may",
}  # fmt: skip


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a folder open to everybody; those of pytest are closed to the user that the program becomes."""
    with tempfile.TemporaryDirectory(prefix="good-offices-cage-") as made:
        Path(made).chmod(0o777)
        yield Path(made)


def ways(folder: Path, state: str) -> tuple[str, set[str]]:
    """Return how many ways were tried, and those that led out."""
    (folder / "given").write_text("mine")
    (folder / "given").chmod(0o666)
    command = [sys.executable, "-m", "tests.index.importing.hostile_program", str(folder), state]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    tried, *found = told.stdout.splitlines()
    return tried, set(found)


def test_no_way_leads_out_of_the_cage(folder: Path) -> None:
    assert cage_strength() is CageStrength.FULL
    assert ways(folder, "caged") == ("78 ways tried", set())
    assert (folder / "given").read_text() == "mine"


def test_without_it_the_same_ways_are_open_and_landlock_alone_shuts_some(folder: Path) -> None:
    _, free = ways(folder, "free")
    assert set() == OPEN - free
    if "other rules" not in free:
        pytest.skip("this kernel has no Landlock")
    shut = {"read a file", "look into a folder", "write a file", "open a device", "start a program", "connect by TCP"}
    assert ways(folder, "landlock")[1] & shut == set()


@pytest.mark.parametrize(("system", "strength"), [("win32", CageStrength.LIMITS), ("darwin", CageStrength.NONE)])
def test_a_system_that_shuts_off_less_says_so(
    system: str, strength: CageStrength, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert cage_strength() is strength
