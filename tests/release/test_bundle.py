"""A frozen copy holds everything that the program can reach, and nothing that it must not; see `package --check`.

The tests look at the folder that GOOD_OFFICES_BUNDLE names, and are skipped without it: nothing is frozen here.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from index.importing import isolating
from tests.architecture.source_tree import PRODUCT, ROOT, source_files
from tests.index.importing.readers import damaged_files

BUNDLE = Path(os.environ.get("GOOD_OFFICES_BUNDLE", ""))
PARTS = BUNDLE / "_internal"
MOST_BYTES = 115_000_000  # 110 MB, and of the 12 for what reads the reader's own files what their pictures need

pytestmark = pytest.mark.skipif(Path() == BUNDLE, reason="needs a frozen copy: GOOD_OFFICES_BUNDLE")


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch):
    for folder in ("packaging", "packaging/freeze", "packaging/linux"):
        monkeypatch.syspath_prepend(str(ROOT / folder))


@pytest.fixture
def modules():
    """The names of all modules in the copy."""
    extensions = {file.name.split(".")[0] for file in PARTS.rglob("*.so")}
    return importlib.import_module("module_archive").names(PARTS) | extensions


def linked(file: Path) -> set[str]:
    told = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"NEEDED.*\[(.+)\]", told))


def binaries() -> list[Path]:
    return [BUNDLE / "good-offices", *(file for file in PARTS.rglob("*") if ".so" in file.name)]


def test_every_module_of_ours_is_there(modules):
    ours = {file.module for file in source_files(*PRODUCT) if file.path.name != "__main__.py"}
    assert ours - modules == set()


def test_every_module_that_ours_import_is_there(modules):
    reached = {name for file in source_files(*PRODUCT) for name in file.imports()}
    wanted = {name for name in reached if name.split(".")[0] in importlib.import_module("contents").OTHERS}
    tops = {name for name in wanted if "." not in name} | {name for name in wanted if name.startswith("PySide6.Qt")}
    assert {name for name in tops if name.count(".") < 2 and name.split(".")[-1] not in modules | {"PySide6"}} == set()


def test_no_module_can_reach_a_network(modules):
    assert importlib.import_module("contents").forbidden(modules) == []
    assert [file.name for file in PARTS.rglob("*") if "Qt6Network" in file.name or "ssl" in file.name] == []


def test_every_resource_is_there_byte_for_byte():
    files = importlib.import_module("contents").resource_files(ROOT / "resources")
    assert files
    assert [f.name for f in files if (PARTS / f.relative_to(ROOT)).read_bytes() != f.read_bytes()] == []


def test_every_plugin_is_there_but_for_those_of_parts_of_qt_that_nobody_imports():
    contents = importlib.import_module("contents")
    there = {"/".join(file.parts[-2:]) for file in (PARTS / "PySide6/Qt/plugins").rglob("*.so")}
    imported = {name for file in source_files("viewer") for name in file.imports()}
    printing = any(name.startswith("PySide6.QtPrintSupport") for name in imported)
    wanted = {name for name in contents.QT_PLUGINS["linux"] if printing or not name.startswith("printsupport")}
    assert there == wanted


def test_qts_words_are_there_in_every_language_of_the_program():
    spoken = importlib.import_module("contents").languages(ROOT / "resources")
    there = {file.stem.removeprefix("qtbase_") for file in (PARTS / "PySide6/Qt/translations").glob("*.qm")}
    assert there == spoken


def test_every_library_is_in_the_copy_or_asked_for_by_the_packages():
    identity = importlib.import_module("identity")
    own = {file.name for file in binaries()}
    needed = {name for file in binaries() for name in linked(file)} - own - identity.OF_GLIBC
    needed = {name for name in needed if not name.startswith("ld-linux")}
    assert needed - {"libcups.so.2"} == {name for name, package in identity.SYSTEM_LIBRARIES.items() if package}


@pytest.mark.parametrize(("interface", "most"), [("GLIBC", (2, 35)), ("GLIBCXX", (3, 4, 29))])
def test_nothing_needs_a_newer_system_than_the_packages_ask_for(interface, most):
    for file in binaries():
        told = subprocess.run(["objdump", "-T", str(file)], capture_output=True, text=True, check=True).stdout
        versions = re.findall(rf"\({interface}_([\d.]+)\)", told)
        assert all(tuple(map(int, version.split("."))) <= most for version in versions), file


def test_no_file_names_a_folder_of_the_machine_that_built_it():
    places = [str(ROOT).encode(), str(Path.home()).encode() + b"/", b"/pyenv/"]
    assert [
        file.name for file in BUNDLE.rglob("*") if file.is_file() for one in places if one in file.read_bytes()
    ] == []
    for file in binaries():
        told = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
        assert all("$ORIGIN" in path for path in re.findall(r"(?:RPATH|RUNPATH).*\[(.*)\]", told)), file


def test_the_copy_is_a_folder_of_plain_files_within_its_size():
    files = [file for file in BUNDLE.rglob("*") if not file.is_dir()]
    assert not [file for file in files if file.is_symlink()]
    assert sum(file.stat().st_size for file in files) <= MOST_BYTES


def test_the_list_names_every_file():
    listed = json.loads((PARTS / "installed-files.json").read_text(encoding="utf-8"))["files"]
    there = {file.relative_to(BUNDLE).as_posix() for file in BUNDLE.rglob("*") if file.is_file()}
    assert listed.keys() == there - {"_internal/installed-files.json"}


def test_terminal_commands_load_no_qt():
    command = [str(BUNDLE / "good-offices"), "--version"]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True, env={"LD_DEBUG": "files"}).stderr
    assert "libexpat" in loaded  # which Python links
    assert "libQt6" not in loaded


def test_a_copy_started_through_a_link_knows_its_own_files(tmp_path):
    (tmp_path / "link").symlink_to(BUNDLE / "good-offices")
    environment = {"PATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "GOOD_OFFICES_HOME": str(tmp_path / "home")}
    told = subprocess.run(["link", "--self-test"], capture_output=True, text=True, check=True, env=environment).stdout
    assert "installed files are as they were shipped" in told


def test_the_modules_of_pyside_are_compiled_already():
    assert (PARTS / "shiboken6" / "files.dir" / "shibokensupport" / "signature" / "loader.pyc").is_file()


@pytest.mark.parametrize("name", [*damaged_files.FILES, "japanese.txt"])
def test_the_copy_reads_readers_files_in_its_cage(name, tmp_path, monkeypatch):
    monkeypatch.setattr(isolating, "worker_command", lambda: [str(BUNDLE / "good-offices"), "--import-worker"])
    (tmp_path / name).write_bytes(damaged_files.FILES.get(name) or "会談は続いた。交渉は成功した。".encode("shift_jis"))
    assert isolating.import_file(tmp_path / name).blocks
