"""Whatever happens to the reader's file, the program starts, and what was not hit is there."""

from __future__ import annotations

from contextlib import closing

from tests.viewer.annotations.damaged_files import damage
from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation_store import AnnotationStore


def test_what_the_damage_did_not_hit_is_there_and_can_be_gone_on_with(tmp_path, attack):
    file = tmp_path / "annotations.sqlite"
    hurt = damage(file, attack)
    with closing(AnnotationStore(file)) as store:
        found = store.read()
        assert [each.id for each in hurt.whole if each not in found] == [], hurt.done
        store.write((annotation("new"),))
    with closing(AnnotationStore(file)) as store:
        assert store.problem == "", hurt.done
        assert set(store.read()) == {*found, annotation("new")}, hurt.done
