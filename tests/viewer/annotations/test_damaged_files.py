"""Whatever happens to the reader's file, the program starts, and what was not hit is there."""

from __future__ import annotations

from contextlib import closing

from tests.viewer.annotations.damaged_files import damage
from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation_store import FILE_NAME, AnnotationStore


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


def entries(window):
    """Return the texts of all entries of the menus that a window shows."""
    menus = [each.menu() for each in window.menuBar().actions()]
    return [[action.text() for action in menu.actions() if action.isEnabled()] for menu in menus]


def test_the_whole_window_opens_over_damage(start, edited_paths, window_attack):
    edited_paths.data.mkdir(parents=True, exist_ok=True)
    hurt = damage(edited_paths.data / FILE_NAME, window_attack)
    program, features = start()
    assert [each.id for each in hurt.whole if features.annotations.get(each.id) is None] == [], hurt.done
    assert len(entries(program.window)) == 7, hurt.done
    assert all(entries(program.window)), hurt.done
    program.window.actions_table["quit"].trigger()
    assert not program.window.isVisible(), hurt.done
