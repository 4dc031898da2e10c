"""Rooms: what the tests look at is all there is, no folder holds too much, and the tests have the product's rooms."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter

import pytest

from tests.architecture.source_tree import EVERYTHING, PRODUCT, ROOT, source_files

MOST_FILES = 32
"""Files of its own that a folder may hold: about what is seen at one glance in a listing."""


@pytest.mark.skipif(not shutil.which("git") or not (ROOT / ".git").exists(), reason="not a checkout")
def test_every_python_file_that_is_kept_is_looked_at() -> None:
    kept = subprocess.run(
        ["git", "ls-files", "--", *(f"{folder}/*.py" for folder in EVERYTHING)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    assert set(kept) - {file.name for file in source_files(*EVERYTHING)} == set()


def test_no_folder_holds_more_files_than_are_seen_at_a_glance() -> None:
    sizes = Counter(file.path.parent.relative_to(ROOT).as_posix() for file in source_files(*EVERYTHING))
    assert {folder: size for folder, size in sizes.items() if size > MOST_FILES} == {}


@pytest.mark.parametrize("part", ["viewer", "index"])
def test_tests_stand_in_the_room_that_they_are_about(part: str) -> None:
    rooms = {file.name.removesuffix("/__init__.py") for file in source_files(part)}
    homes = {file.path.stem: file.path.parent.relative_to(ROOT) for file in source_files(part)}
    astray = []
    for test in source_files(f"tests/{part}"):
        room = test.path.parent.relative_to(ROOT / "tests")
        module = test.path.stem.removeprefix("test_")
        if room.as_posix() not in rooms or homes.get(module, room) != room:
            astray.append(test.name)
    assert astray == []


def test_every_room_says_what_it_is_for() -> None:
    rooms = [file for file in source_files(*PRODUCT) if file.path.name == "__init__.py"]
    assert [room.name for room in rooms if not room.tree.body] == []
