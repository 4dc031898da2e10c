"""What the viewer's tests share: the small library with all that editors add."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.values import replace
from tests.edited_library import write_edited_library
from tests.measuring_fonts import POINTS, TALL, WIDE
from tests.viewer.every_window import without_file_dialogs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


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
    from viewer.kit.look.fonts import Fonts

    return Fonts(RESOURCES / "fonts")


@pytest.fixture
def start(qtbot, home, edited_source, edited_built, monkeypatch):
    """Return a function that starts the program on the edited library and returns it, shown, and what it does beyond.

    The system's own file dialogs are cancelled at once.
    """
    from index.built.opening import open_library
    from viewer.app import add_features, build
    from viewer.starts.paths import Paths

    without_file_dialogs(monkeypatch)
    paths = replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), source=edited_source, built=edited_built)
    started = []

    def shown():
        program = build(open_library(paths.places), paths)
        qtbot.addWidget(program.window)
        program.window.resize(1280, 800)
        program.window.show()
        started.append((program, add_features(program)))
        return started[-1]

    yield shown
    for program, features in started:
        features.close()
        program.close()


@pytest.fixture(params=[WIDE, TALL], ids=["wide letters", "tall letters"])
def letters(request, qapp):
    """Let a test run twice, with letters wider and higher than those of most machines."""
    from PySide6.QtGui import QFont

    usual = qapp.font()
    qapp.setFont(QFont(list(request.param), POINTS))
    yield
    qapp.setFont(usual)


@pytest.fixture
def theme(qapp):
    """Return the light theme."""
    from viewer.kit.look.theme import load_theme

    return load_theme(RESOURCES / "themes" / "light.toml")


@pytest.fixture
def typography(qapp):
    """Return a reading typography in the font that tests measure with."""
    from viewer.kit.look.typography import Typography

    return Typography(qapp.font().family(), 12)


@pytest.fixture
def program(qtbot, home, edited_source, edited_built):
    """Return the program over the edited library, shown."""
    from index.built.opening import open_library
    from viewer.app import add_features, build
    from viewer.starts.paths import Paths

    paths = replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), source=edited_source, built=edited_built)
    built = build(open_library(paths.places), paths)
    qtbot.addWidget(built.window)
    built.window.show()
    features = add_features(built)
    yield built
    features.close()
    built.close()
