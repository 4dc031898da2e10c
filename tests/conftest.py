"""What every test stands on: no display unless asked for, a home of its own, and a small built library."""

from __future__ import annotations

import os
import sys
from dataclasses import replace

import pytest
from hypothesis import settings

from tests.small_library import write_small_library

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


def pytest_addoption(parser):
    parser.addoption("--headed", action="store_true", help="show real windows instead of painting off-screen")


def pytest_configure(config):
    if not config.getoption("--headed"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--headed"):
        for item in items:
            if "display" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="needs a real window: --headed"))


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    """Return the empty folder that stands for the reader's home during one test."""
    folder = tmp_path_factory.mktemp("home")
    for variable, name in _HOMES.items():
        monkeypatch.setenv(variable, str(folder / name))
    monkeypatch.delenv("GOOD_OFFICES_HOME", raising=False)
    return folder


@pytest.fixture(autouse=True)
def nothing_is_left_on_screen():
    """Destroy the windows that a test leaves, when all else is gone.

    Tests that look at every window must not come upon them, and each start would lay out and polish them again.
    """
    before = _windows()
    yield
    left = [window for window in _windows() if window not in before]
    for window in left:
        window.hide()
        if window.parent() is None:
            window.deleteLater()
    if left:
        from PySide6.QtCore import QCoreApplication, QEvent

        # Outside an event loop nothing else would send what `deleteLater` posted, here and in pytest-qt.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _windows():
    """Return the windows there are, shown or not; none before a test has loaded Qt's widgets."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    return QApplication.topLevelWidgets()


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
