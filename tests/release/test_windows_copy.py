"""The Windows copy holds everything that the program can reach, and nothing that it must not.

`package prove windows` runs these tests. They look at the folder that GOOD_OFFICES_WINDOWS_COPY names, and are skipped
without it.
"""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path

import pytest

from tests.architecture.source_tree import PRODUCT, ROOT, source_files

COPY = Path(os.environ.get("GOOD_OFFICES_WINDOWS_COPY", ""))
PARTS = COPY / "_internal"
MOST_BYTES = 100_000_000

pytestmark = pytest.mark.skipif(Path() == COPY, reason="needs a Windows copy: GOOD_OFFICES_WINDOWS_COPY")


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch):
    for folder in ("packaging", "packaging/freeze", "packaging/windows"):
        monkeypatch.syspath_prepend(str(ROOT / folder))


@pytest.fixture
def modules():
    """The names of all modules in the copy."""
    files = [file.relative_to(PARTS) for kind in ("pyc", "pyd") for file in PARTS.rglob(f"*.{kind}")]
    loose = {".".join((*file.parent.parts, file.name.split(".")[0])).removesuffix(".__init__") for file in files}
    return loose | importlib.import_module("module_archive").names(PARTS)


def test_every_module_of_ours_is_there(modules):
    ours = {file.module for file in source_files(*PRODUCT)}
    assert ours - modules == set()


def test_no_module_can_reach_a_network(modules):
    assert importlib.import_module("contents").forbidden(modules) == []
    assert [file.name for file in PARTS.rglob("*") if "Qt6Network" in file.name or "ssl" in file.name] == []


def test_no_part_of_qt_is_there_that_nobody_needs():
    unneeded = ("Qml", "Quick", "Designer", "opengl32sw", "assistant", "linguist")
    assert [file.name for file in PARTS.rglob("*") if any(part in file.name for part in unneeded)] == []


def test_every_plugin_is_there():
    there = {"/".join(file.parts[-2:]) for file in (PARTS / "PySide6/plugins").rglob("*.dll")}
    assert there == importlib.import_module("contents").QT_PLUGINS["win32"]


def test_every_resource_is_there_byte_for_byte():
    files = importlib.import_module("contents").resource_files(ROOT / "resources")
    assert [f.name for f in files if (PARTS / f.relative_to(ROOT)).read_bytes() != f.read_bytes()] == []


def test_the_copy_is_within_its_size_and_its_list_names_every_file():
    files = [file for file in COPY.rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) <= MOST_BYTES
    listed = json.loads((PARTS / "installed-files.json").read_text(encoding="utf-8"))["files"]
    assert listed.keys() == {file.relative_to(COPY).as_posix() for file in files} - {"_internal/installed-files.json"}


def test_no_file_names_a_folder_of_the_machine_that_built_it():
    places = [str(ROOT).encode(), str(Path.home()).encode() + b"/", b"/pyenv/"]
    files = [file for file in COPY.rglob("*") if file.is_file()]
    assert [file.name for file in files for one in places if one in file.read_bytes()] == []
