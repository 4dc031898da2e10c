"""The settings file on disks that fail, vanish, or are shared: what is set is in it, or said not to be."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

from tests.simulator.disk_faults import FULL, READ_ONLY, DiskFault
from viewer.settings import settings_file
from viewer.settings.setting_specs import LAST_BLOCK, TABS, TEXT_SIZE, THEME
from viewer.settings.settings import Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "home" / "settings.ini"


@pytest.fixture
def full(monkeypatch):
    """Return a list; while it holds something, the disk is full."""
    state = []
    fill = settings_file._fill

    def filled(path, values):
        if state:
            path.write_bytes(b"half")
            raise OSError("full")
        fill(path, values)

    monkeypatch.setattr(settings_file, "_fill", filled)
    return state


def test_what_was_deleted_is_made_again_with_everything(path):
    settings = Settings(path)
    settings.set(THEME, "dark")
    shutil.rmtree(path.parent)
    settings.set(TEXT_SIZE, 120)
    assert (Settings(path).get(THEME), Settings(path).get(TEXT_SIZE)) == ("dark", 120)


def test_closing_after_everything_was_deleted_makes_it_again(path):
    settings = Settings(path)
    settings.set(THEME, "dark")
    shutil.rmtree(path.parent)
    assert settings.try_again()
    assert Settings(path).get(THEME) == "dark"


def test_those_who_set_nothing_have_no_file(path):
    assert Settings(path).try_again()
    assert not path.exists()


def test_a_full_disk_leaves_the_file_before_and_everything_is_written_when_there_is_room(path, full, qtbot):
    settings = Settings(path)
    settings.set(THEME, "dark")
    before = path.read_bytes()
    full.append("it is full")
    with qtbot.waitSignal(settings.unsaved):
        settings.set(TABS, "[]")
    assert (path.read_bytes(), [each.name for each in path.parent.iterdir()]) == (before, ["settings.ini"])
    assert (settings.at_risk, bool(settings.trouble), settings.try_again()) == (True, True, False)
    full.clear()
    with qtbot.waitSignal(settings.saved):
        assert settings.try_again()
    assert (Settings(path).get(TABS), settings.at_risk, settings.trouble) == ("[]", False, "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of the system that are tried on Linux")
@pytest.mark.parametrize(("kind", "words"), [(FULL, "the disk is full"), (READ_ONLY, "access to it is denied")])
def test_why_settings_cannot_be_saved_is_told_with_what_to_do(path, kind, words):
    settings, disk = Settings(path), DiskFault()
    settings.set(THEME, "dark")
    disk.make(kind, path.parent)
    settings.set(THEME, "sepia")
    disk.mend()
    assert f"({words}). What you change is kept" in settings.trouble
    assert settings.trouble.endswith("Try again when that is mended.")


def test_what_the_program_notes_by_itself_is_told_but_not_asked_about(path, full, qtbot):
    full.append("it is full")
    settings = Settings(path)
    with qtbot.waitSignal(settings.unsaved):
        settings.set(LAST_BLOCK, "p")
    assert not settings.at_risk


def test_two_windows_keep_what_both_set(path):
    one, other = Settings(path), Settings(path)
    one.set(THEME, "dark")
    other.set(TEXT_SIZE, 120)
    one.reset([THEME])
    again = Settings(path)
    assert (again.get(THEME), again.get(TEXT_SIZE)) == ("system", 120)


def test_a_file_that_is_damaged_meanwhile_is_set_aside_and_written_anew(path):
    settings = Settings(path)
    settings.set(THEME, "dark")
    path.write_bytes(b"\0damaged")
    settings.set(TEXT_SIZE, 120)
    assert (Settings(path).get(THEME), Settings(path).get(TEXT_SIZE)) == ("dark", 120)
    assert path.with_name("settings.damaged-1.ini").read_bytes() == b"\0damaged"


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX systems")
def test_a_link_to_a_file_elsewhere_stays_one(path, tmp_path):
    path.parent.mkdir()
    path.symlink_to(tmp_path / "elsewhere.ini")
    Settings(path).set(THEME, "dark")
    assert path.is_symlink()
    assert Settings(path).get(THEME) == "dark"
