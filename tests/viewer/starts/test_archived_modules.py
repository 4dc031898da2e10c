"""Modules of an installed copy are found in its archive, loaded from it, and no others."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from importlib.util import module_from_spec
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT
from viewer.starts.archived_modules import ArchivedModules

SOURCES = {"pack/__init__.py": "place = __name__", "pack/one.py": "said = 'one'", "alone.py": "said = 'alone'"}


@pytest.fixture
def modules(tmp_path, monkeypatch):
    """Return the modules of an archive as packages have it."""
    for name, source in SOURCES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "freeze"))
    files = {name.removesuffix(".py").removesuffix("/__init__").replace("/", "."): tmp_path / name for name in SOURCES}
    importlib.import_module("module_archive").write(files, tmp_path)
    return ArchivedModules(str(tmp_path))


@pytest.mark.parametrize(
    ("name", "origin", "places"),
    [
        ("alone", "/alone.py", None),
        ("pack", "/pack/__init__.py", ["/pack"]),
        ("pack.one", "/pack/one.py", None),
    ],
)
def test_a_module_is_found_and_run(modules, tmp_path, name, origin, places):
    spec = modules.find_spec(name)
    assert spec.origin == f"{tmp_path}{origin.replace('/', os.sep)}"
    lying = [f"{tmp_path}{place.replace('/', os.sep)}" for place in places or ()]
    assert (spec.submodule_search_locations or []) == lying
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    assert vars(module).get("said") == name.split(".")[-1] or module.place == name


def test_a_traceback_names_the_place_among_the_modules(modules):
    assert modules.get_code("pack").co_filename == "pack/__init__.py"


def test_all_others_are_left_to_python(modules):
    assert modules.find_spec("none") is None
    assert modules.find_spec("pack.none") is None


@pytest.mark.parametrize("exchange", [Path.unlink, lambda file: file.write_bytes(file.read_bytes()[::-1] + b"2")])
def test_nothing_is_read_of_a_file_that_took_the_place_of_the_archive(modules, tmp_path, exchange):
    exchange(tmp_path / "modules.bin")
    with pytest.raises(ImportError, match="updated or removed"):
        modules.get_code("alone")


def test_what_finds_modules_needs_none_that_python_does_not_have_at_its_start():
    loaded = "import sys; from viewer.starts import archived_modules; print(*sys.modules)"
    said = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.append({str(ROOT)!r}); {loaded}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert {"typing", "collections", "importlib", "re", "pathlib", "zlib"}.isdisjoint(said.stdout.split())


DOCUMENTED = '''
def call():
    """Says."""

class Kept:
    """Stays."""

    def call(self):
        "Says."
        return 1
'''


def test_functions_come_without_their_documentation_and_classes_with_theirs(tmp_path, modules):
    (tmp_path / "told.py").write_text(DOCUMENTED, encoding="utf-8")
    told = {}
    exec(importlib.import_module("module_archive").compiled(tmp_path / "told.py", "told"), told)
    kept = told["Kept"]
    assert (told["call"].__doc__, kept.__doc__, kept.call.__doc__, kept().call()) == (None, "Stays.", None, 1)
