"""Modules that are left for later are whole for whoever asks for something of them."""

from __future__ import annotations

import importlib
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from index.later_module import LaterModule, part_of
from viewer.starts.later_modules import NAMES

ROOT = Path(__file__).parents[3]
START = """
import sys
from viewer import cli
from viewer.starts import plain_imports
plain_imports.restore()
import viewer.app
from index.later_module import LaterModule
from viewer.starts.later_modules import NAMES
"""


def said_after_start(asked):
    program = [sys.executable, "-c", START + asked]
    return subprocess.run(program, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def test_a_start_loads_none_of_them():
    assert said_after_start("print(*(n for n in NAMES if type(sys.modules[n]) is LaterModule))").split() == [*NAMES]


def test_each_of_them_is_what_it_would_have_been():
    compared = """
import importlib, types
for name in NAMES:
    later = sys.modules[name]
    assert not hasattr(later, "no such thing")
    for part in [each for each in sys.modules if each == name or each.startswith(name + ".")]:
        del sys.modules[part]
    whole = importlib.import_module(name)
    public = [each for each in dir(whole) if not each.startswith("_")]
    kinds = [[type(getattr(module, each)).__qualname__ for each in public] for module in (later, whole)]
    assert kinds[0] == kinds[1], name
    assert type(later) is types.ModuleType and later.__file__ == whole.__file__ and later.__spec__.name == name
"""
    said_after_start(compared)


@pytest.fixture
def made(tmp_path, monkeypatch):
    """Return a module that is left for later, of this source."""

    def make(source):
        (tmp_path / "late_one.py").write_text(source, encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.setitem(sys.modules, "late_one", LaterModule("late_one"))
        return sys.modules["late_one"]

    return make


def test_what_it_has_not_is_missed_as_of_every_module(made):
    module = made("here = 1")
    with pytest.raises(AttributeError, match="module 'late_one' has no attribute 'there'"):
        _ = module.there
    assert module.here == 1


def test_a_package_finds_its_own_parts(tmp_path, monkeypatch):
    (tmp_path / "late_package").mkdir()
    (tmp_path / "late_package" / "__init__.py").write_text("from ._part import here", encoding="utf-8")
    (tmp_path / "late_package" / "_part.py").write_text("here = 1", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(sys.modules, "late_package", LaterModule("late_package"))
    assert sys.modules["late_package"].here == 1


def test_a_part_of_a_package_is_found_before_anything_else_of_it(tmp_path, monkeypatch):
    (tmp_path / "late_package").mkdir()
    (tmp_path / "late_package" / "__init__.py").write_text("", encoding="utf-8")
    (tmp_path / "late_package" / "part.py").write_text("here = 1", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(sys.modules, "late_package", LaterModule("late_package"))
    monkeypatch.delitem(sys.modules, "late_package.part", raising=False)
    assert importlib.import_module("late_package.part").here == 1


def test_parts_of_a_package_can_be_had_without_it(tmp_path, monkeypatch):
    (tmp_path / "part_package").mkdir()
    (tmp_path / "part_package" / "__init__.py").write_text("whole = True", encoding="utf-8")
    (tmp_path / "part_package" / "_one.py").write_text(
        "import part_package._two as two\nhere = two.here", encoding="utf-8"
    )
    (tmp_path / "part_package" / "_two.py").write_text("import part_package._one as one\nhere = 1", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    package = LaterModule("part_package")
    monkeypatch.setitem(sys.modules, "part_package", package)
    with package.left_alone():
        from part_package import _one

        assert not hasattr(package, "whole")
    assert (_one.here, type(package)) == (1, LaterModule)
    assert package.whole
    assert package._one is _one


def test_one_that_asks_for_itself_while_it_loads_is_loaded_once(made):
    module = made("import late_one\ntimes = getattr(late_one, 'times', 0) + 1")
    assert module.times == 1


def test_another_thread_waits_until_all_of_it_is_there(made):
    module = made("import late_gate\nlate_gate.begun.set()\nlate_gate.go_on.wait(30)\nwhole = True")
    gate = type(sys)("late_gate")
    gate.begun, gate.go_on, found = threading.Event(), threading.Event(), []
    sys.modules["late_gate"] = gate
    threads = [threading.Thread(target=lambda: found.append(module.whole)) for _ in range(2)]
    try:
        threads[0].start()
        assert gate.begun.wait(30)
        threads[1].start()
    finally:
        gate.go_on.set()
        for thread in threads:
            thread.join()
        del sys.modules["late_gate"]
    assert found == [True, True]


def test_one_that_cannot_be_loaded_says_so_each_time(made):
    module = made("1 / 0")
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            _ = module.here


def test_a_part_of_a_part_can_be_had_without_all_others(tmp_path, monkeypatch):
    inner = tmp_path / "outer_package" / "inner"
    inner.mkdir(parents=True)
    for folder, source in ((inner.parent, ""), (inner, "whole = True")):
        (folder / "__init__.py").write_text(source, encoding="utf-8")
    (inner / "one.py").write_text("here = 1", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for _ in range(2):  # the second finds what the first left
        with part_of("outer_package.inner"):
            one = importlib.import_module("outer_package.inner.one")
    package = sys.modules["outer_package.inner"]
    assert (one.here, type(package)) == (1, LaterModule)
    assert package.whole
    with part_of("outer_package.inner"):
        assert sys.modules["outer_package.inner"] is package


@pytest.mark.parametrize("copy", [True, False])
def test_an_installed_copy_loads_what_keeps_notes_before_its_files_may_be_exchanged(copy):
    asked = f"""
from viewer.starts.later_modules import OF_KEEPING, load_what_keeps
sys.frozen = {copy}
load_what_keeps()
print(*(type(sys.modules[name]) is LaterModule for name in OF_KEEPING))
"""
    assert said_after_start(asked).split() == [str(not copy)] * 3
