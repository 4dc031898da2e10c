"""Putting a folder in the place of another: all or nothing, one program at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.built.publishing import clear_leftovers, discard, exclusive, replacing, targets
from index.errors import BuildCancelledError, BuiltLibraryError


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return a folder that holds an old file."""
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "old").touch()
    return folder


def contents(parent: Path) -> list[str]:
    return sorted(path.relative_to(parent).as_posix() for path in parent.rglob("*"))


def test_the_new_folder_takes_the_place_of_the_old(target: Path) -> None:
    with replacing(target) as folder:
        (folder / "new").touch()
        assert contents(target) == ["old"]
    assert contents(target.parent) == ["library", "library/new"]


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX systems")
def test_nobody_else_can_put_a_library_in_the_place_of_ours(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with exclusive(tmp_path / "cache" / "library"):
            assert (tmp_path / "cache").stat().st_mode & 0o077 == 0
    finally:
        os.umask(before)


def test_an_error_leaves_the_old_folder_and_nothing_else(target: Path) -> None:
    with pytest.raises(FileNotFoundError), replacing(target) as folder:
        (folder / "no" / "such" / "folder").touch()
    assert contents(target.parent) == ["library", "library/old"]


def test_the_old_folder_comes_back_when_the_new_one_cannot_be_renamed(target: Path) -> None:
    with pytest.raises(FileNotFoundError), replacing(target) as folder:
        folder.rmdir()
    assert contents(target.parent) == ["library", "library/old"]


def test_the_old_folder_comes_back_after_a_death_between_two_renames(target: Path) -> None:
    target.rename(target.parent / ".library.0123abcd.kept")
    clear_leftovers(target)
    assert contents(target.parent) == ["library", "library/old"]


@pytest.mark.parametrize("kind", ["scrap", "kept"])
def test_leftovers_of_this_target_are_removed(target: Path, kind: str) -> None:
    (target.parent / f".library.0123abcd.{kind}").mkdir()
    clear_leftovers(target)
    assert contents(target.parent) == ["library", "library/old"]


@pytest.mark.parametrize("name", [".other.0123abcd.scrap", ".library.scrap", ".library.notes.kept", "library.backup"])
def test_folders_that_are_not_ours_stay(target: Path, name: str) -> None:
    (target.parent / name).mkdir()
    with replacing(target):
        pass
    assert (target.parent / name).is_dir()


def test_discarding_removes_all_of_it(target: Path) -> None:
    discard(target)
    discard(target)
    assert contents(target.parent) == []


def test_targets_are_found_by_their_leftovers_too(target: Path) -> None:
    (target.parent / ".killed.0123abcd.scrap").mkdir()
    (target.parent / ".hidden").mkdir()
    assert targets(target.parent) == {target, target.parent / "killed"}


def test_only_one_at_a_time(target: Path) -> None:
    with (
        exclusive(target),
        pytest.raises(BuiltLibraryError, match="another program is building it"),
        exclusive(target, patience=0),
    ):
        pytest.fail("two had the right to build at once")


def test_the_right_to_build_is_given_back(target: Path) -> None:
    for _ in range(2):
        with exclusive(target, patience=0):
            pass
    assert contents(target.parent) == ["library", "library/old"]


def test_other_targets_need_not_wait(target: Path) -> None:
    with exclusive(target), exclusive(target.with_name("other"), patience=0):
        pass


def test_waiting_can_be_cancelled(target: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise BuildCancelledError

    with exclusive(target), pytest.raises(BuildCancelledError), exclusive(target, cancel):
        pytest.fail("two had the right to build at once")


def test_a_killed_holder_does_not_lock_others_out(target: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from index.built.publishing import exclusive\n"
        "with exclusive(Path(sys.argv[1])): os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, target], check=False)
    with exclusive(target, patience=0):
        pass


def test_missing_parents_are_made(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "library"
    with exclusive(deep), replacing(deep):
        pass
    assert deep.is_dir()
