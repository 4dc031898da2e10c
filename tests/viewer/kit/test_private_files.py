"""What the reader made is private from its first moment on, with any umask."""

from __future__ import annotations

import os
import stat

import pytest

from viewer.kit.private_files import make_file, make_folder, tighten

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes of POSIX systems")


@pytest.fixture(params=[0, 0o022, 0o777], ids=oct)
def umask(request):
    """Set a umask for one test."""
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_and_all_that_are_missing_above_it_are_private(tmp_path, umask):
    make_folder(tmp_path / "a" / "b")
    assert [mode(tmp_path / name) for name in ("a", "a/b")] == [0o700, 0o700]


def test_a_folder_that_is_there_stays_as_it_is(tmp_path, umask):
    tmp_path.chmod(0o750)
    make_folder(tmp_path)
    assert mode(tmp_path) == 0o750


def test_a_file_is_private_and_what_it_holds_already_is_kept(tmp_path, umask):
    file = tmp_path / "a" / "notes"
    make_file(file)
    assert (mode(file), mode(file.parent)) == (0o600, 0o700)
    file.write_text("mine")
    make_file(file)
    assert file.read_text() == "mine"


def test_a_file_behind_a_link_is_private_too(tmp_path, umask):
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    make_file(tmp_path / "link")
    assert mode(tmp_path / "elsewhere") == 0o600


def test_what_was_left_open_is_closed_and_other_things_stay(tmp_path):
    own, other = tmp_path / "notes.sqlite", tmp_path / "other.txt"
    for file in (own, other):
        file.touch()
        file.chmod(0o644)
    tmp_path.chmod(0o755)
    tighten(tmp_path, ["notes*"])
    assert [mode(each) for each in (own, other, tmp_path)] == [0o600, 0o644, 0o755]
    other.unlink()
    tighten(tmp_path, ["notes*"])
    assert mode(tmp_path) == 0o700


def test_a_file_system_without_modes_is_no_reason_to_fail(tmp_path, monkeypatch):
    def refuse(*_arguments, **_options):
        raise PermissionError

    (tmp_path / "notes").touch()
    (tmp_path / "notes").chmod(0o777)
    monkeypatch.setattr(os, "fchmod", refuse)
    monkeypatch.setattr("pathlib.Path.chmod", refuse)
    tighten(tmp_path, ["notes"])
    make_file(tmp_path / "more")
    tighten(tmp_path / "not there", ["notes"])
