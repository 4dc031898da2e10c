"""The library is exchanged while the program is open: search says so, and never answers from the later one."""

from __future__ import annotations

import shutil

import pytest

from index.built.build import build
from index.built.opening import open_library
from index.values import replace
from viewer.app import add_features
from viewer.app import build as build_program


@pytest.fixture
def upgraded(qtbot, paths, tmp_path):
    """Return the program and its features, open on a library that a later one has taken the place of."""
    source, built = (shutil.copytree(each, tmp_path / each.name) for each in (paths.source, paths.built))
    paths = replace(paths, source=source, built=built)
    program = build_program(open_library(paths.places), paths)
    qtbot.addWidget(program.window)
    features = add_features(program)
    (source / "states.toml").write_bytes((source / "states.toml").read_bytes() + b"\n")
    build(source, built)
    yield program, features
    features.close()
    program.close()


def test_search_never_answers_from_a_later_library(upgraded, qtbot):
    program, features = upgraded
    with qtbot.assertNotEmitted(features.search.results_ready), qtbot.waitSignal(features.search.failed) as told:
        program.window.search_box.setText("prisoners")
    assert told.args[0].startswith("The program was updated or removed while it was open. Close it and start it again")
    assert program.library.page(1).blocks  # what is open can be read on


def test_a_part_that_cannot_be_loaded_says_the_same(upgraded, qtbot, monkeypatch):
    _, features = upgraded
    monkeypatch.setattr(features.search._worker, "_make_searcher", lambda: __import__("no_such_part"))
    with qtbot.waitSignal(features.search.failed) as told:
        features.search.relate("p1")
    assert told.args[0].startswith("The program was updated or removed")
