"""A file that a reader saves is on disk, whole, or said not to be; the one before stays until then."""

from __future__ import annotations

import errno
import os

import pytest

from viewer.kit.safe_file import SaveError, save


@pytest.fixture
def answer(monkeypatch):
    """Return a function that makes the disk answer with an error when it is asked whether it has kept the data."""

    def make(number):
        def fsync(_descriptor):
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", fsync)

    return make


def test_a_file_takes_the_place_of_the_one_before(tmp_path):
    file = tmp_path / "notes.md"
    for content in (b"before", b"after"):
        save(file, content)
    assert file.read_bytes() == b"after"
    assert [each.name for each in tmp_path.iterdir()] == ["notes.md"]


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_what_the_disk_has_not_kept_is_not_saved(tmp_path, answer, number):
    file = tmp_path / "notes.md"
    file.write_bytes(b"before")
    answer(number)
    with pytest.raises(SaveError, match=r"notes.md could not be written \(the disk"):
        save(file, b"after")
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"before"]


def test_a_file_system_that_cannot_be_asked_is_no_reason_to_fail(tmp_path, answer):
    answer(errno.EINVAL)
    save(tmp_path / "notes.md", b"after")
    assert (tmp_path / "notes.md").read_bytes() == b"after"


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SaveError, match="Choose another folder"):
        save(tmp_path / "none" / "notes.md", b"")
