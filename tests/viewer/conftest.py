"""What the viewer's tests share: the small library with all that editors add, and attacks by seed."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from index.values import replace
from tests.edited_library import write_edited_library
from tests.measuring_fonts import POINTS, TALL, WIDE
from tests.viewer.every_window import without_file_dialogs
from tests.viewer.starting import started
from tests.windows import destroy

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_LEAST = {
    "attack": 24,
    "window_attack": 2,
    "import_attack": 3,
    "kill": 6,
    "window_kill": 1,
    "library_attack": 8,
}
"""How many seeds each kind of attack takes where `--attacks` does not say."""


def pytest_generate_tests(metafunc):
    for kind in _LEAST.keys() & set(metafunc.fixturenames):
        first = metafunc.config.getoption("--first-attack")
        metafunc.parametrize(kind, range(first, first + (metafunc.config.getoption("--attacks") or _LEAST[kind])))


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
def edited_paths(home, edited_source, edited_built):
    """Return the paths of a start of the program with the edited library, in a home of its own."""
    from viewer.starts.paths import Paths

    return replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), source=edited_source, built=edited_built)


@pytest.fixture
def start(qapp, edited_paths, monkeypatch):
    """Return a function that starts the program on the edited library and returns it, shown, and what it does beyond.

    The system's own file dialogs are cancelled at once.
    """
    without_file_dialogs(monkeypatch)
    with ExitStack() as stack:
        yield lambda language="": stack.enter_context(started(edited_paths, language))


@pytest.fixture
def program(qapp, edited_paths):
    """Return the program over the edited library, shown."""
    with started(edited_paths) as (shown, _features):
        yield shown


@pytest.fixture(scope="module")
def looked_at(qapp, tmp_path_factory, edited_source, edited_built):
    """Return the program over the edited library, shown, which all tests of a file share: they only look at it."""
    from viewer.starts.paths import Paths

    home = tmp_path_factory.mktemp("looked-at")
    paths = replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), source=edited_source, built=edited_built)
    with started(paths) as (shown, _features):
        shown.painter.paint_icons()
        yield shown
    destroy([shown.window])


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

    return load_theme(RESOURCES / "themes" / "light.json")


@pytest.fixture
def typography(qapp):
    """Return a reading typography in the font that tests measure with."""
    from viewer.kit.look.typography import Typography

    return Typography(qapp.font().family(), 12)
