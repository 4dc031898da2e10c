"""What the viewer's tests share: the small library with all that editors add."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.edited_library import write_edited_library
from tests.viewer.every_window import without_file_dialogs


@pytest.fixture(scope="session")
def edited_source(tmp_path_factory):
    """Return the folder of the edited library's source files; not to be changed."""
    return write_edited_library(tmp_path_factory.mktemp("edited") / "source")


@pytest.fixture(scope="session")
def edited_built(edited_source):
    """Return the folder of the edited library, built; not to be changed."""
    from index.built.build import build

    target = edited_source.parent / "built"
    build(edited_source, target)
    return target


@pytest.fixture(scope="session")
def edited(edited_built):
    """Return the edited library, open."""
    from index.built.library import Library

    opened = Library(edited_built)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def fonts(qapp):
    """Return the fonts that come with the program."""
    from viewer.fonts import Fonts

    return Fonts(Path(__file__).resolve().parents[2] / "resources" / "fonts")


@pytest.fixture
def start(qtbot, home, edited_source, edited_built, monkeypatch):
    """Return a function that starts the program on the edited library and returns it, shown, and what it does beyond.

    The system's own file dialogs are cancelled at once.
    """
    from index.built.opening import open_library
    from viewer.app import build, furnish
    from viewer.paths import Paths

    without_file_dialogs(monkeypatch)
    paths = replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), source=edited_source, built=edited_built)
    started = []

    def shown():
        program = build(open_library(paths.places), paths)
        qtbot.addWidget(program.window)
        program.window.resize(1280, 800)
        program.window.show()
        started.append((program, furnish(program)))
        return started[-1]

    yield shown
    for program, furnished in started:
        furnished.close()
        program.close()
