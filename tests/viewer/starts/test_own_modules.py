"""The program's own modules are found and loaded as Python would have found and loaded them."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from pathlib import Path

import pytest

from viewer.starts import own_modules
from viewer.starts.own_modules import OwnModules

ROOT = Path(__file__).parents[3]
NAMES = sorted(
    ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for package in ("viewer", "index")
    for file in (ROOT / package).rglob("*.py")
)


def test_every_module_is_found_where_python_finds_it():
    told = ("name", "origin", "cached", "parent", "has_location")
    for name in NAMES:
        if "." in name:
            path = [str(ROOT.joinpath(*name.split(".")[:-1]))]
            found, pythons = OwnModules().find_spec(name, path), PathFinder.find_spec(name, path)
            assert [getattr(found, each) for each in told] == [getattr(pythons, each) for each in told], name
            assert found.submodule_search_locations == pythons.submodule_search_locations


@pytest.mark.parametrize("name", ["numpy.linalg", "viewer.nothing", "viewer", "viewers.app"])
def test_no_other_module_is_found(name):
    assert OwnModules().find_spec(name, [str(ROOT / "viewer")]) is None


@pytest.fixture
def loaded(tmp_path, monkeypatch):
    """Return what a module of this source says, after what was compiled before was damaged in some way."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    folder = tmp_path / "viewer"
    folder.mkdir()
    file = folder / "said.py"

    def load(source, spoil=lambda _compiled: None):
        file.write_text(source, encoding="utf-8")
        os.utime(file, (1_000_000_000, 1_000_000_000))
        spec = OwnModules().find_spec("viewer.said", [str(folder)])
        spoil(Path(spec.cached))
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        return module.said

    return load


def test_a_module_is_loaded_from_what_was_compiled_and_anew_when_it_has_changed(loaded):
    assert [loaded("said = 1"), loaded("said = 1"), loaded("said = 22")] == [1, 1, 22]


def test_only_code_for_the_source_as_it_is_counts(loaded, monkeypatch):
    loaded("said = 1")
    asked = []
    monkeypatch.setattr(own_modules.SourceFileLoader, "get_code", lambda *_given: asked.append(1))
    with pytest.raises(ImportError):
        loaded("said = 1", lambda compiled: compiled.write_bytes(b"\0" + compiled.read_bytes()[1:]))
    with pytest.raises(ImportError):
        loaded("said = 1", lambda compiled: compiled.unlink())
    assert asked == [1, 1]


def test_a_start_finds_its_modules_so():
    program = "import sys; from viewer import cli; print(type(sys.modules['index.model'].__spec__.loader).__name__)"
    said = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert said.split() == ["OwnModule"]


def test_where_compiled_modules_lie_elsewhere_python_finds_them(monkeypatch):
    monkeypatch.setattr(sys, "meta_path", [])
    monkeypatch.setattr(sys, "pycache_prefix", "/elsewhere")
    own_modules.find_own_modules()
    assert sys.meta_path == []


def test_the_names_are_those_of_modules():
    assert len(NAMES) > 500
    assert importlib.util.find_spec("viewer.starts.own_modules").name in NAMES
