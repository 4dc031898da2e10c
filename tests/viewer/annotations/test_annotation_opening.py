"""Whatever stands where the reader's file should be: the store opens, says what is the matter, and hurts nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation_schema import APPLICATION_ID
from viewer.annotations.annotation_store import AnnotationStore, StoreError

posix = pytest.mark.skipif(os.name != "posix", reason="files of POSIX systems")


@pytest.fixture
def file(tmp_path):
    """Return a file with one annotation."""
    path = tmp_path / "annotations.sqlite"
    with closing(AnnotationStore(path)) as store:
        store.write((annotation(),))
    return path


def _link(target):
    return lambda file: file.symlink_to(target)


@posix
@pytest.mark.parametrize(
    "make",
    [lambda file: file.mkdir(), os.mkfifo, _link(os.devnull), _link("/dev/zero"), _link("annotations.sqlite")],
    ids=["folder", "fifo", "null device", "endless device", "link to itself"],
)
def test_what_is_no_file_is_told_and_left(tmp_path, make):
    file = tmp_path / "annotations.sqlite"
    make(file)
    before = file.lstat()
    with closing(AnnotationStore(file)) as store:
        assert "cannot be opened" in store.problem
        for attempt in (store.open, lambda: store.write((annotation(),))):
            with pytest.raises(StoreError):
                attempt()
    assert file.lstat().st_mode == before.st_mode


@posix
def test_a_link_to_a_file_elsewhere_stays_one_even_when_that_is_damaged(file, tmp_path):
    link = tmp_path / "link" / "annotations.sqlite"
    link.parent.mkdir()
    link.symlink_to(file)
    file.write_bytes(b"damaged")
    with closing(AnnotationStore(link)) as store:
        store.write((annotation("new"),))
    assert link.is_symlink()
    with closing(AnnotationStore(file)) as store:
        assert store.read() == (annotation("new"),)


def test_a_log_that_another_program_left_is_worked_in(file, tmp_path):
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL").fetchall()
        other.execute("UPDATE annotation SET text = 'from the log'")
        for ending in ("", "-wal", "-shm"):  # as they are when that program is killed now
            shutil.copy(f"{file}{ending}", tmp_path / f"killed.sqlite{ending}")
    killed = tmp_path / "killed.sqlite"
    with closing(AnnotationStore(killed)) as store:
        assert [each.text for each in store.read()] == ["from the log"]
    assert sorted(each.name for each in tmp_path.glob("killed*")) == ["killed.sqlite"]


@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
@pytest.mark.parametrize("content", [b"", b"\0" * 9000, b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\xff" * 9000])
def test_rubbish_beside_the_file_does_not_get_into_it(file, ending, content):
    file.with_name(file.name + ending).write_bytes(content)
    with closing(AnnotationStore(file)) as store:
        store.write((annotation("b"),))
    with closing(AnnotationStore(file)) as store:
        assert (store.read(), store.problem) == ((annotation(), annotation("b")), "")


@pytest.mark.parametrize("number", [-3, 0, 7])
def test_a_wrong_number_of_its_version_does_not_hide_a_file(file, number):
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute(f"PRAGMA user_version = {number}")
        other.execute("PRAGMA application_id = 1")
    with closing(AnnotationStore(file)) as store:
        assert (store.read(), store.problem) == ((annotation(),), "")
    with closing(sqlite3.connect(file)) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (1,)
        assert other.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_the_database_of_another_program_is_set_aside(tmp_path):
    file = tmp_path / "annotations.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE photo (name)")
        other.commit()
    before = file.read_bytes()
    with closing(AnnotationStore(file)) as store:
        assert "damaged-1" in store.problem
        store.write((annotation(),))
    assert file.with_stem("annotations.damaged-1").read_bytes() == before
