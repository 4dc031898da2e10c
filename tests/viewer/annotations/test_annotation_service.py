from datetime import UTC, datetime

import pytest

from index.values import replace
from viewer.annotations.annotation import Anchor, Standing
from viewer.annotations.annotation_service import AnnotationService
from viewer.annotations.annotation_store import AnnotationStore, StoreError
from viewer.kit.annotation_kinds import Kind, Tint

ANCHOR = Anchor(block="p", start=0, end=4, quote="some")


class FullDisk(AnnotationStore):
    """A store that can be made to fail."""

    full = False

    def write(self, put=(), remove=()):
        if self.full:
            raise StoreError("database or disk is full")
        super().write(put, remove)


@pytest.fixture
def store(tmp_path):
    opened = FullDisk(tmp_path / "annotations.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def service(store):
    return AnnotationService(store, now=lambda: datetime(2026, 11, 24, 8, tzinfo=UTC))


def test_what_is_made_is_on_disk_and_told(qtbot, service, store):
    with qtbot.waitSignals([service.added, service.altered]):
        made = service.make(Kind.BOOKMARK, ANCHOR)
    assert store.read() == service.all == service.on_block("p") == (made,)


def test_removing_is_undone_and_done_again(service, store):
    made = service.make(Kind.BOOKMARK, ANCHOR)
    service.remove([made.id])
    assert store.read() == ()
    service.undo()
    assert store.read() == (made,)
    service.redo()
    assert store.read() == ()


def test_the_letters_of_a_note_are_undone_as_one(service):
    made = service.make(Kind.NOTE, ANCHOR, "t")
    for text in ("th", "the"):
        service.update(replace(made, text=text))
    service.update(replace(service.get(made.id), tags=("x",)))
    service.undo()
    assert (service.get(made.id).text, service.get(made.id).tags) == ("the", ())
    service.undo()
    assert service.all == ()


def test_after_undo_a_new_change_forgets_what_was_undone(service):
    service.make(Kind.BOOKMARK, ANCHOR)
    service.undo()
    service.make(Kind.HIGHLIGHT, ANCHOR)
    assert not service.can_redo


def test_words_over_several_passages_are_highlighted_and_undone_in_one_step(service):
    service.highlight([ANCHOR, replace(ANCHOR, block="q")], Tint.BLUE)
    service.highlight([ANCHOR], Tint.PINK)
    assert sorted(each.tint for each in service.all) == [Tint.BLUE, Tint.PINK]
    service.undo()
    assert {each.tint for each in service.all} == {Tint.BLUE}
    service.undo()
    assert service.all == ()


def test_a_full_disk_is_told_once_and_everything_is_kept_when_there_is_room(qtbot, service, store):
    store.full = True
    with qtbot.waitSignal(service.unsaved) as told:
        service.make(Kind.BOOKMARK, ANCHOR)
    with qtbot.assertNotEmitted(service.unsaved):
        service.make(Kind.HIGHLIGHT, ANCHOR)
    assert "full" in told.args[0]
    assert (len(service.all), service.all_saved) == (2, False)
    store.full = False
    service.make(Kind.NOTE, ANCHOR, "third")
    assert (len(store.read()), service.all_saved) == (3, True)


def test_anchoring_anew_is_no_step_of_the_readers(service):
    made = service.make(Kind.BOOKMARK, ANCHOR)
    service.stand([replace(made, standing=Standing.CHANGED)])
    service.undo()
    assert service.all == ()
