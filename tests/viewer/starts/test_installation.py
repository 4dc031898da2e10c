"""An installed copy is checked against the list that came with it."""

import sys

import pytest

from viewer.starts import installation
from viewer.starts.installation import LIST_NAME, PARTS, file_faults, fingerprint, installed_folder, list_files


@pytest.fixture
def copy(tmp_path):
    """The folder of an installed copy with two files, and something of the reader's beside it."""
    (tmp_path / PARTS).mkdir()
    (tmp_path / "good-offices").write_bytes(b"program")
    (tmp_path / PARTS / "library").write_bytes(b"library")
    (tmp_path / LIST_NAME).write_text(list_files(tmp_path), encoding="utf-8")
    (tmp_path / "READ ME FIRST.txt").write_text("mine", encoding="utf-8")
    return tmp_path


def test_a_copy_as_it_was_shipped_has_no_faults(copy):
    assert list(file_faults(copy)) == []
    assert installation.count_files(copy) == 2


def test_every_file_that_changed_went_or_came_is_named(copy):
    (copy / "good-offices").write_bytes(b"another")
    (copy / PARTS / "library").unlink()
    (copy / PARTS / "planted").write_bytes(b"code")
    told = " ".join(file_faults(copy))
    assert "good-offices is not as it was installed" in told
    assert f"{PARTS}/library is missing" in told
    assert f"{PARTS}/planted did not come with the program" in told


@pytest.mark.parametrize("spoiled", ["", "[]", "{}", '{"files": 1, "seal": 2}'])
def test_a_damaged_list_is_told_and_has_no_fingerprint(copy, spoiled):
    (copy / LIST_NAME).write_text(spoiled, encoding="utf-8")
    assert list(file_faults(copy)) == ["The list of installed files is damaged; install the program again."]
    assert fingerprint(copy) in ("", "2")


def test_a_list_in_which_a_line_was_changed_is_not_believed(copy):
    file = copy / LIST_NAME
    file.write_text(file.read_text(encoding="utf-8").replace("good-offices", "good-officer"), encoding="utf-8")
    assert "damaged" in next(file_faults(copy))


def test_one_fingerprint_stands_for_all_files(copy):
    before = fingerprint(copy)
    (copy / PARTS / "library").write_bytes(b"another")
    (copy / LIST_NAME).write_text(list_files(copy), encoding="utf-8")
    assert len(before) == 64
    assert fingerprint(copy) != before


def test_only_a_frozen_program_is_an_installed_copy(copy, monkeypatch):
    assert installed_folder() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(copy / "good-offices"))
    assert installed_folder() == copy
