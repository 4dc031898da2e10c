"""What the program writes goes where the system wants it."""

from __future__ import annotations

import itertools
import sys

import pytest
from platformdirs import PlatformDirs

from tests.architecture.test_loading import loaded_by
from viewer.starts.reader_folders import ReaderFolders, reader_folders

VARIABLES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
VALUES = (None, "", "/else/where/", "relative", "~/tilde", " /blank")


def said_by_platformdirs() -> ReaderFolders:
    folders, roaming = PlatformDirs("name", appauthor=False), PlatformDirs("name", appauthor=False, roaming=True)
    return ReaderFolders(
        settings=roaming.user_config_path,
        data=folders.user_data_path,
        cache=folders.user_cache_path,
        logs=folders.user_log_path,
    )


@pytest.mark.parametrize("home", ["/people/reader", "/people/reader/", "/", "//two", "relative", "", None])
def test_folders_are_those_that_platformdirs_finds(monkeypatch, home):
    cases = itertools.product(VARIABLES, VALUES)
    for variable, value in [("HOME", home), *cases]:
        with monkeypatch.context() as patched:
            for name, given in {"HOME": home, variable: value}.items():
                patched.setenv(name, given) if given is not None else patched.delenv(name, raising=False)
            assert reader_folders("name") == said_by_platformdirs(), (variable, value)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are asked by platformdirs")
def test_a_start_on_linux_waits_for_none_of_it():
    home = "import os; os.environ['HOME'] = '/people/reader'"
    loaded = loaded_by(f"{home}; from viewer.starts.paths import Paths; Paths.default()")
    assert not loaded & {"platformdirs", "tempfile", "shutil"}
