"""Modules of a frozen copy are found and read in its archive as PyInstaller would, and no others."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
import zlib
from importlib.util import module_from_spec
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.architecture.source_tree import ROOT
from viewer.starts.archived_modules import ArchivedModules

SOURCES = {
    "pack": (1, "place = __name__"),
    "pack.one": (0, "said = 'one'"),
    "alone": (0, "said = 'alone'"),
    "spread": (3, ""),
}


class Loader:
    """As PyInstaller's, what is asked of it."""

    def __init__(self, name, pyz_archive, pyz_entry_name, is_package):
        last = ".__init__" if is_package else ""
        self.path = f"/copy.{pyz_entry_name}{last}".replace(".", "/").replace("/", os.sep) + ".py"
        self._archive, self._entry = pyz_archive, pyz_entry_name

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self._archive.extract(self._entry), vars(module))


@pytest.fixture
def modules(tmp_path):
    """Return the modules of an archive that begins somewhere in a file."""
    content, toc, begun = b"program", {}, 7
    for name, (kind, source) in SOURCES.items():
        packed = zlib.compress(marshal.dumps(compile(source, name, "exec")), 0)
        toc[name] = (kind, len(content) - begun, len(packed))
        content += packed
    (tmp_path / "program").write_bytes(content)
    archive = SimpleNamespace(toc=toc, _filename=str(tmp_path / "program"), _start_offset=begun)
    return ArchivedModules(archive, Loader, f"{os.sep}copy")


@pytest.mark.parametrize(
    ("name", "path", "origin", "places"),
    [
        ("alone", None, "/copy/alone.py", None),
        ("pack", None, "/copy/pack/__init__.py", ["/copy/pack"]),
        ("pack.one", ["/elsewhere", "/copy/pack"], "/copy/pack/one.py", None),
    ],
)
def test_a_module_is_found_and_run(modules, name, path, origin, places):
    spec = modules.find_spec(name, path and [place.replace("/", os.sep) for place in path])
    assert spec.origin.replace(os.sep, "/") == origin
    assert (spec.submodule_search_locations or None) == (places and [place.replace("/", os.sep) for place in places])
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    assert "said" in vars(module) or module.place == name


@pytest.mark.parametrize(
    ("name", "path"), [("none", None), ("pack.one", ["/elsewhere"]), ("pack.one", None), ("spread", None)]
)
def test_all_others_are_left_to_pyinstaller(modules, name, path):
    assert modules.find_spec(name, path) is None


@pytest.mark.parametrize("exchange", [Path.unlink, lambda file: file.write_bytes(file.read_bytes()[::-1] + b"2")])
def test_nothing_is_read_of_a_file_that_took_the_place_of_the_archive(modules, tmp_path, exchange):
    exchange(tmp_path / "program")
    with pytest.raises(ImportError, match="updated or removed"):
        modules.extract("alone")


def test_the_bytes_of_an_entry_can_be_had(modules):
    assert marshal.loads(modules.extract("alone", raw=True)).co_filename == "alone"


def test_what_finds_modules_needs_none_that_python_does_not_have_at_its_start():
    loaded = "import sys; from viewer.starts import archived_modules; print(*sys.modules)"
    said = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.append({str(ROOT)!r}); {loaded}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert {"typing", "collections", "re", "pathlib"}.isdisjoint(said.stdout.split())
