"""Enumerations of PySide6 that are made quickly are those that Python makes."""

from __future__ import annotations

import enum
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from viewer.starts import quick_enums

PROGRAM = [sys.executable, "-W", "ignore", "-m", "tests.viewer.starts.enums_program"]
PROVEN = sys.version_info[:3] in quick_enums.PROVEN[0] and PySide6.__version__ in quick_enums.PROVEN[1]
ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(not PROVEN, reason="other versions use Python's own way")
def test_every_enumeration_of_pyside_is_what_python_makes_of_it():
    said = subprocess.run(PROGRAM, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert said.split() == ["635"]


@pytest.mark.parametrize(
    "names",
    [
        [("A", 1), ("name", 2)],  # what members have themselves
        [("A", 1), ("_B", 2)],
        [("A", 1), ("B", "b")],
        "A B",
        [],
    ],
)
@pytest.mark.parametrize("kind", [enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag, enum.StrEnum])
def test_what_pyside_has_not_is_made_in_the_same_way(kind, names):
    given = {"boundary": enum.KEEP, "module": __name__}

    def made(how):
        try:
            return [(key, repr(value)) for key, value in how(kind, "Kind", names, **given).__members__.items()]
        except (ValueError, TypeError) as error:
            return repr(error)

    assert made(quick_enums.create) == made(quick_enums._standard)


@pytest.mark.parametrize(("python", "version"), [((3, 10, 0), "6.11.3"), (sys.version_info[:3], "6.12.0")])
def test_other_versions_keep_to_the_way_of_python(monkeypatch, python, version):
    monkeypatch.setattr(quick_enums, "PROVEN", ({python}, {"6.11.3"}))
    monkeypatch.setattr(enum.EnumType, "_create_", quick_enums._standard)
    quick_enums.install(version)
    assert enum.EnumType._create_ is quick_enums._standard
