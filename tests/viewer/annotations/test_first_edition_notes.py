"""A notes file of version 0.1.0 opens: every mark moves with its words, or is flagged and shows them."""

from __future__ import annotations

import pytest

from tests.first_edition import published, texts, write_annotations
from viewer.annotations.annotation import Standing
from viewer.annotations.annotation_places import AnnotationPlaces
from viewer.annotations.annotation_service import AnnotationService
from viewer.annotations.annotation_store import AnnotationStore
from viewer.annotations.reanchoring import Reanchoring
from viewer.kit.annotation_kinds import Kind
from viewer.settings.settings import Settings


@pytest.fixture
def opened(qtbot, tmp_path, whole_library):
    """Return the annotations before and after the words of all were looked for in today's library, by id."""
    store = AnnotationStore(write_annotations(tmp_path / "annotations.sqlite"))
    service = AnnotationService(store)
    before = {each.id: each for each in service.all}
    settings = Settings(tmp_path / "settings.ini", service)
    looked_up = Reanchoring(whole_library, service, AnnotationPlaces(whole_library), settings, service)
    with qtbot.waitSignal(looked_up.done, timeout=60_000):
        looked_up.start()
    yield before, {each.id: each for each in service.all}
    store.close()


def test_every_mark_of_the_first_edition_is_on_its_words_or_shows_them(opened, whole_library):
    before, after = opened
    assert before.keys() == after.keys()
    assert {each.kind for each in after.values()} == set(Kind)
    for identifier, mark in after.items():
        anchor = mark.anchor
        assert (mark.text, mark.tint, mark.tags) == tuple(
            getattr(before[identifier], fact) for fact in ("text", "tint", "tags")
        )
        assert anchor.quote == before[identifier].anchor.quote, mark.id  # the old words, wherever they are now
        block = whole_library.block(anchor.block)
        if mark.standing is not Standing.CHANGED:
            assert block.text[anchor.start : anchor.end] == anchor.quote, mark.id


def test_marks_on_words_that_did_not_change_are_in_place(opened, whole_library, tmp_path):
    _, after = opened
    same = {block for block, text in texts(tmp_path).items() if getattr(whole_library.block(block), "text", "") == text}
    assert len(same) > 100
    moved = [mark.id for mark in after.values() if mark.anchor.block in same and mark.standing is not Standing.IN_PLACE]
    assert moved == []


def test_marks_were_made_on_every_published_block(opened):
    blocks = {block for numbers in published().numbers.values() for block in numbers}
    assert blocks <= {mark.anchor.block for mark in opened[0].values()}
