import os
import sys
from pathlib import Path

import pytest

from viewer.starts.installation import PORTABLE_DATA, PORTABLE_MARKER
from viewer.starts.paths import Paths, _can_write, _policy


def test_what_is_bundled_stands_beside_the_package():
    paths = Paths.default()
    assert (paths.source / "library.toml").is_file()
    assert paths.built == paths.resources / "built"


def test_what_is_written_goes_into_the_home(home):
    paths = Paths.default()
    written = (paths.cache, paths.settings, paths.logs, paths.data)
    assert all(path.is_relative_to(home) for path in written)
    assert all("good-offices" in path.parts for path in written)
    assert len(set(written)) == 4


def test_one_variable_keeps_everything_in_one_folder(tmp_path):
    paths = Paths.default({"GOOD_OFFICES_HOME": str(tmp_path)})
    assert (paths.cache, paths.settings, paths.logs) == (
        tmp_path / "cache",
        tmp_path / "settings.ini",
        tmp_path / "logs",
    )
    assert paths.resources == Paths.default().resources


def test_the_folder_may_be_relative_or_below_the_home(home, monkeypatch):
    monkeypatch.chdir(home)
    assert Paths.default({"GOOD_OFFICES_HOME": "stick"}).cache == home / "stick" / "cache"
    assert Paths.default({"GOOD_OFFICES_HOME": "~/stick"}).cache == home / "stick" / "cache"


def test_a_blank_variable_counts_for_nothing():
    assert Paths.default({"GOOD_OFFICES_HOME": " "}) == Paths.default({})


def test_a_frozen_program_finds_what_it_unpacked(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/program/inside", raising=False)
    assert Paths.default().source == Path("/opt/program/inside/resources/library")


def test_a_frozen_program_without_such_a_folder_looks_beside_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/program/good-offices")
    assert Paths.default().source == Path("/opt/program/resources/library")


def test_nothing_is_made_by_asking(home):
    Paths.default()
    assert list(home.iterdir()) == []


def test_the_places_are_those_of_the_library(paths):
    assert (paths.places.built, paths.places.source, paths.places.cache) == (paths.built, paths.source, paths.cache)


@pytest.fixture
def stick(tmp_path):
    """A folder with a portable copy of the program."""
    (tmp_path / PORTABLE_MARKER).touch()
    return tmp_path


def test_a_portable_copy_keeps_everything_beside_the_program(stick):
    paths = Paths.default({}, stick)
    assert paths.settings.parent == stick / PORTABLE_DATA
    assert all(path.is_relative_to(stick / PORTABLE_DATA) for path in (paths.cache, paths.logs))


def test_without_the_marker_nothing_is_kept_beside_the_program(tmp_path):
    assert Paths.default({}, tmp_path) == Paths.default({})


def test_a_portable_copy_that_cannot_be_written_to_keeps_everything_in_the_home_and_says_so(stick, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    paths = Paths.default({}, stick)
    assert (paths.settings, paths.read_only) == (Paths.default({}).settings, stick)


def test_the_variable_goes_before_the_marker(stick, tmp_path):
    paths = Paths.default({"GOOD_OFFICES_HOME": str(tmp_path / "named")}, stick)
    assert (paths.settings.parent, paths.read_only) == (tmp_path / "named", None)


def test_a_try_leaves_nothing_behind(tmp_path):
    assert _can_write(tmp_path / "new", asks_system=False)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_cannot_be_written_to(tmp_path):
    assert not _can_write(tmp_path / "no" / "folder", asks_system=False)


def test_the_policy_of_windows_lies_where_only_administrators_write():
    policy = _policy({"PROGRAMDATA": "everybody's", "PROGRAMFILES": "theirs"}, "win32")
    assert policy == Path("theirs/good-offices/policy.ini")
