import os
import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.values import replace
from tests.viewer.made_annotations import annotation, any_annotation
from viewer.annotations.annotation_schema import MIGRATIONS
from viewer.annotations.annotation_store import AnnotationStore, StoreError
from viewer.kit.annotation_kinds import Kind

NEXT = (*MIGRATIONS, "ALTER TABLE annotation ADD COLUMN shade TEXT")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "data" / "annotations.sqlite"


def kept(file, **options):
    with closing(AnnotationStore(file, **options)) as store:
        return store.read()


def write(file, *values):
    with closing(AnnotationStore(file)) as store:
        store.write(values)


def test_nothing_is_made_on_disk_before_something_is_kept(file):
    assert kept(file) == ()
    assert not file.parent.exists()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(any_annotation, unique_by=lambda each: each.id, max_size=5))
def test_what_was_written_is_read_again(tmp_path_factory, values):
    file = tmp_path_factory.mktemp("store") / "annotations.sqlite"
    write(file, *values)
    assert sorted(kept(file), key=lambda each: each.id) == sorted(values, key=lambda each: each.id)


def test_changing_and_removing(file):
    write(file, annotation("a"), annotation("b"))
    with closing(AnnotationStore(file)) as store:
        store.write((annotation("a", text="new"),), remove=("b",))
    assert kept(file) == (annotation("a", text="new"),)


def test_a_change_is_made_whole_or_not_at_all(file):
    write(file, annotation("a"))
    with closing(AnnotationStore(file)) as store, pytest.raises(StoreError):
        store.write((annotation("b"), replace(annotation("c"), created=None)))
    assert kept(file) == (annotation("a"),)


def test_the_file_alone_holds_everything(file):
    write(file, annotation())
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_file_is_copied_before_it_is_migrated(file):
    write(file, annotation())
    with closing(AnnotationStore(file, NEXT)) as store:
        assert store.read() == (annotation(),)
    with closing(sqlite3.connect(file)) as migrated:
        assert migrated.execute("PRAGMA user_version").fetchone() == (2,)
    assert kept(file.with_name("annotations.before-2.sqlite")) == (annotation(),)


def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(file):
    write(file, annotation())
    with closing(AnnotationStore(file, (*NEXT, "NO SUCH COMMAND"))) as store:
        assert "left as it is" in store.problem
    assert kept(file) == (annotation(),)


def test_half_a_character_does_not_keep_a_note_from_being_saved(file):
    write(file, annotation(text="half: \ud83d"))
    assert kept(file)[0].text == "half: ?"


def test_a_damaged_file_is_set_aside_and_told(file):
    file.parent.mkdir()
    file.write_bytes(b"this is no database, but it is 16+ bytes long")
    with closing(AnnotationStore(file)) as store:
        assert "annotations.damaged-1.sqlite" in store.problem
        store.write((annotation(),))
    assert kept(file) == (annotation(),)
    assert file.with_name("annotations.damaged-1.sqlite").read_bytes().startswith(b"this is no")


def test_what_can_be_read_of_a_damaged_file_is_taken_over(file):
    write(file, *(annotation(f"{number:04}", text="x" * 200) for number in range(200)))
    with file.open("r+b") as damaged:
        damaged.seek(-4096 * 3, os.SEEK_END)
        damaged.write(b"\xff" * 4096)
    with closing(AnnotationStore(file)) as store:
        assert 0 < len(store.read()) <= 200
        assert "damaged" in store.problem


def test_a_file_of_a_later_version_is_left_as_it_is(file):
    write(file, annotation("old"))
    kept(file, migrations=NEXT)
    before = file.read_bytes()
    with closing(AnnotationStore(file)) as store:
        assert "later version" in store.problem
        store.write((annotation("new"),))
    assert file.read_bytes() == before
    assert kept(file) == (annotation("new"),)


def test_a_file_that_cannot_be_opened_is_told_and_left(file):
    file.mkdir(parents=True)
    store = AnnotationStore(file)
    assert "cannot be opened" in store.problem
    with pytest.raises(StoreError):
        store.write((annotation(),))


def test_two_starts_of_the_program_keep_what_both_wrote(file):
    with closing(AnnotationStore(file)) as one, closing(AnnotationStore(file)) as other:
        one.write((annotation("a", Kind.BOOKMARK),))
        other.write((annotation("b", Kind.HIGHLIGHT),))
    assert {each.id for each in kept(file)} == {"a", "b"}
