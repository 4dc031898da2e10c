"""After an upgrade or a removal no further module is loaded; before, every one is."""

from __future__ import annotations

import importlib
import sys

import pytest

from viewer.starts.this_copy import ThisCopyOnly


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """Return the program's file; a module can be imported as long as it stays the same."""
    (tmp_path / "program").write_text("this version")
    (tmp_path / "late_part.py").write_text("word = 1")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "meta_path", [ThisCopyOnly(tmp_path / "program"), *sys.meta_path])
    yield tmp_path / "program"
    sys.modules.pop("late_part", None)


def test_parts_of_this_copy_are_loaded(copy):
    assert importlib.import_module("late_part").word == 1


def exchange(program):
    program.with_name("new").write_text("this version")  # even with the same words
    program.with_name("new").replace(program)


@pytest.mark.parametrize("change", [exchange, lambda program: program.unlink(), lambda program: program.write_text("")])
def test_no_part_is_loaded_after_a_change(copy, change):
    change(copy)
    with pytest.raises(ImportError, match="updated or removed while it was open"):
        importlib.import_module("late_part")
