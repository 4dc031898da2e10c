"""Nothing is reported as saved unless it is on disk, and nothing so reported is lost, for any fault of the disk."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import ExitStack, closing

import pytest

from tests.viewer.annotations.damaged_files import spoil
from tests.viewer.annotations.failing_disk import failing_disk
from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation import Anchor
from viewer.annotations.annotation_service import AnnotationService
from viewer.annotations.annotation_store import AnnotationStore, StoreError
from viewer.kit.annotation_kinds import Kind

ANCHOR = Anchor(block="p", start=0, end=4, quote="some")
FAULTS = {
    "full": "the disk is full",
    "read-only": "access to it is denied",
    "broken": "the disk reports a fault",
}


@pytest.fixture
def disk(monkeypatch):
    with failing_disk(monkeypatch) as failing:
        yield failing


@pytest.fixture
def file(tmp_path):
    return tmp_path / "home" / "data" / "annotations.sqlite"


@pytest.fixture
def opened(file, disk, qtbot):
    """Return a function that opens the store of the file, which is closed at the end of the test."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(closing(AnnotationStore(file)))


@pytest.fixture
def store(opened):
    return opened()


@pytest.fixture
def service(store):
    return AnnotationService(store)


def on_disk(file):
    """Return the ids in the file, as another program reads them."""
    with closing(sqlite3.connect(file)) as connection:
        return {name for (name,) in connection.execute("SELECT id FROM annotation")}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("before", [0, 1], ids=["new file", "old file"])
def test_what_cannot_be_written_is_said_to_be_unsaved_and_is_saved_later(service, disk, file, qtbot, fault, before):
    made = [service.make(Kind.NOTE, ANCHOR, "x" * 9000) for _ in range(before)]
    disk.break_down(fault)
    with qtbot.waitSignal(service.unsaved) as told:
        made.append(service.make(Kind.NOTE, ANCHOR, "y" * 9000))
    assert FAULTS[fault] in told.args[0]
    assert (service.all_saved, service.at_risk, service.try_again()) == (False, True, False)
    disk.mend()
    with qtbot.waitSignal(service.saved):
        assert service.try_again()
    assert on_disk(file) == {each.id for each in made}


def test_a_file_that_another_program_holds_is_waited_for_and_told(service, file):
    first = service.make(Kind.BOOKMARK, ANCHOR)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        second = service.make(Kind.BOOKMARK, ANCHOR)
        assert "another program is using it" in service.trouble
    assert service.try_again()
    assert on_disk(file) == {first.id, second.id}


def test_a_file_that_was_held_at_the_start_is_read_as_soon_as_it_can_be(file, opened, qtbot):
    with closing(AnnotationStore(file)) as store:
        store.write((annotation("old"),))
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        service = AnnotationService(opened())
        new = service.make(Kind.BOOKMARK, ANCHOR)
        assert "cannot be opened (another program is using it)" in service.trouble
    with qtbot.waitSignal(service.added):
        assert service.try_again()
    assert on_disk(file) == {"old", new.id} == {each.id for each in service.all}


@pytest.mark.parametrize("gone", ["", "..", "../.."], ids=["file", "folder", "home"])
def test_what_was_deleted_is_made_again_with_everything(service, file, gone):
    first, second = (service.make(Kind.BOOKMARK, ANCHOR) for _ in range(2))
    service.remove([second.id])
    victim = (file / gone).resolve()
    shutil.rmtree(victim) if victim.is_dir() else victim.unlink()
    third = service.make(Kind.NOTE, ANCHOR, "x")
    assert service.trouble == ""
    assert on_disk(file) == {first.id, third.id}


def test_closing_after_everything_was_deleted_makes_it_again_without_another_change(service, file):
    made = service.make(Kind.BOOKMARK, ANCHOR)
    shutil.rmtree(file.parent)
    assert service.try_again()
    assert on_disk(file) == {made.id}


def test_rows_that_were_set_aside_are_made_again_too(file, opened):
    with closing(AnnotationStore(file)) as store:
        store.write((annotation("bad"),))
    spoil(file, "kind = 'poem'", ["bad"])
    service = AnnotationService(opened())
    shutil.rmtree(file.parent)
    assert service.try_again()
    with closing(AnnotationStore(file)) as store:
        assert store.set_aside == service.set_aside != ()


def test_nothing_is_made_on_disk_for_those_who_mark_nothing(service, file):
    assert service.try_again()
    assert not file.parent.exists()


def test_a_copy_that_is_put_in_the_place_of_the_file_and_what_is_in_memory_come_together(service, file, tmp_path):
    kept = service.make(Kind.BOOKMARK, ANCHOR)
    shutil.copy(file, tmp_path / "copy")
    new = service.make(Kind.BOOKMARK, ANCHOR)
    with closing(AnnotationStore(tmp_path / "copy")) as store:
        store.write((annotation("elsewhere"),))
    (tmp_path / "copy").replace(file)
    last = service.make(Kind.BOOKMARK, ANCHOR)
    assert on_disk(file) == {kept.id, new.id, last.id, "elsewhere"} == {each.id for each in service.all}


def test_a_file_that_is_damaged_meanwhile_is_mended_and_told(service, file, qtbot):
    made = [service.make(Kind.NOTE, ANCHOR, "x" * 3000) for _ in range(5)]
    file.write_bytes(b"\0" * file.stat().st_size)
    with qtbot.waitSignal(service.reported) as told:
        made.append(service.make(Kind.NOTE, ANCHOR, "y"))
    assert "damaged-1" in told.args[0]
    assert on_disk(file) == {each.id for each in made}


def test_what_is_read_of_a_damaged_file_is_shown_and_at_risk_while_it_cannot_be_mended(file, disk, opened):
    with closing(AnnotationStore(file)) as store:
        store.write(tuple(annotation(str(number), text="x" * 300) for number in range(40)))
    damaged = bytearray(file.read_bytes())
    damaged[:100] = b"?" * 100
    file.write_bytes(damaged)
    disk.break_down("full")
    service = AnnotationService(opened())
    assert (len(service.all), service.at_risk, file.read_bytes()) == (40, True, bytes(damaged))
    assert "could not be saved" in service.trouble
    disk.mend()
    assert service.try_again()
    assert len(on_disk(file)) == 40


@pytest.mark.parametrize("fault", FAULTS)
def test_an_import_is_kept_whole_or_not_at_all(service, disk, file, fault):
    mine = service.make(Kind.BOOKMARK, ANCHOR)
    disk.break_down(fault)
    with pytest.raises(StoreError):
        service.take([annotation(str(number), text="z" * 5000) for number in range(3)])
    assert (service.all, service.all_saved, on_disk(file)) == ((mine,), True, {mine.id})
    disk.mend()
    service.take([annotation("a")])
    assert on_disk(file) == {mine.id, "a"}
    service.undo()
    assert on_disk(file) == {mine.id}


def test_what_no_file_can_hold_is_refused_and_hurts_nothing(service, file):
    mine = service.make(Kind.BOOKMARK, ANCHOR)
    with pytest.raises(StoreError):
        service.take(
            [annotation("a"), annotation("b", anchor=Anchor(block="p", start=2**63, end=2**63 + 4, quote="some"))]
        )
    assert (service.all, service.all_saved, on_disk(file)) == ((mine,), True, {mine.id})
