"""What every test stands on: no display unless asked for, a home of its own, and a small built library."""

from __future__ import annotations

import os
import sqlite3
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

from index.search.arrays.chosen import np as _counted_with  # noqa: F401  tests in one process search, and build, with NumPy
from index.values import replace
from tests.measuring_fonts import only_these
from tests.small_library import write_small_library
from tests.windows import destroy, windows

# Tests measure no time: how long an example takes says more about the machine than about the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

_HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
}
_NUMBERS = count(1)
_PATIENCE = 60_000  # ms


def pytest_addoption(parser):
    parser.addoption("--headed", action="store_true", help="show real windows instead of painting off-screen")
    parser.addoption(
        "--attacks", type=int, help="how many seeds each test of damage and kills takes (thousands: at leisure)"
    )
    parser.addoption("--first-attack", type=int, default=0, help="the first of those seeds; the next ones follow")


def pytest_configure(config):
    if not config.getoption("--headed"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _speak_english()
    folder = TemporaryDirectory(prefix="good-offices-fonts-")
    config.add_cleanup(folder.cleanup)
    os.environ["FONTCONFIG_FILE"] = str(only_these(Path(folder.name)))


def pytest_ignore_collect(collection_path, config):
    """Import no file without a test for a real window where only those are wanted."""
    if config.option.markexpr == "display" and collection_path.suffix == ".py":
        return "mark.display" not in collection_path.read_text(encoding="utf-8") or None
    return None


def _speak_english():
    """Let the desktop have no language, so that the program is in English on any machine."""
    for variable in [name for name in os.environ if name.startswith(("LC_", "LANG"))]:
        del os.environ[variable]
    os.environ["LC_ALL"] = "C.UTF-8"


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--headed"):
        for item in items:
            if "display" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="needs a real window: --headed"))


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    """Return the empty folder that stands for the reader's home during one test."""
    # Numbered here: pytest would look through the homes of all earlier tests for the next number.
    folder = tmp_path_factory.mktemp(f"home-{next(_NUMBERS)}", numbered=False)
    for variable, name in _HOMES.items():
        monkeypatch.setenv(variable, str(folder / name))
    monkeypatch.delenv("GOOD_OFFICES_HOME", raising=False)
    return folder


@pytest.fixture(autouse=True)
def nothing_is_left_on_screen():
    """Destroy the windows that a test leaves, when all else is gone.

    Tests that look at every window must not come upon them, and each start would lay out and polish them again.
    """
    before = windows()
    yield
    destroy([window for window in windows() if window not in before])


@pytest.fixture(autouse=True)
def no_database_is_left_open(monkeypatch):
    """Fail the test that leaves a database open.

    Python warns only when the connection is collected, which is in another test, and before 3.13 not at all.
    """
    connect, opened = sqlite3.connect, []

    def remember(path, *arguments, **options):
        connection = connect(path, *arguments, **options)
        opened.append((path, connection))
        return connection

    monkeypatch.setattr(sqlite3, "connect", remember)
    yield
    left = [(path, connection) for path, connection in opened if _is_open(connection)]
    for _, connection in left:
        connection.close()
    assert not left


@pytest.fixture
def qtbot(qtbot):
    """Return pytest-qt's robot, which waits a minute before it gives up: nothing is late because a machine is busy."""
    for name in ("waitSignal", "waitSignals", "waitUntil", "waitActive", "waitExposed", "waitCallback"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=_PATIENCE))
    return qtbot


def _is_open(connection):
    try:
        return connection.total_changes >= 0
    except sqlite3.ProgrammingError:
        return False


@pytest.fixture(scope="session")
def small_source(tmp_path_factory):
    """Return the folder of the small library's source files; not to be changed."""
    return write_small_library(tmp_path_factory.mktemp("small") / "source")


@pytest.fixture(scope="session")
def small_built(small_source):
    """Return the folder of the small library, built; not to be changed."""
    from index.built.build import build

    target = small_source.parent / "built"
    build(small_source, target)
    return target


@pytest.fixture(scope="session")
def whole_built(tmp_path_factory):
    """Return the folder of the library that the program is shipped with, built; not to be changed."""
    from index.built.build import build
    from viewer.starts.paths import Paths

    target = tmp_path_factory.mktemp("whole") / "built"
    build(Paths.default().source, target)  # in an installed copy, where there are no sources, that of the copy
    return target


@pytest.fixture(scope="session")
def whole_library(whole_built):
    """Return the library that the program is shipped with, open."""
    from index.built.library import Library

    with Library(whole_built) as opened:
        yield opened


@pytest.fixture
def paths(small_source, small_built, home):
    """Return the paths of a start of the program with the small library, in a home of its own."""
    from viewer.starts.paths import Paths

    return replace(Paths.default(), source=small_source, built=small_built)


@pytest.fixture(scope="session")
def library(small_built):
    """Return the small library, open."""
    from index.built.library import Library

    opened = Library(small_built)
    yield opened
    opened.close()
