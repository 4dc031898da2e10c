"""Enumerations of PySide6 that are made quickly are those that Python makes."""

from __future__ import annotations

import enum
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import PySide6
import pytest

from viewer.starts import quick_enums

PROGRAM = [sys.executable, "-W", "ignore", "-m", "tests.viewer.starts.enums_program"]
PROVEN = sys.version_info[:3] in quick_enums.COMPARED and PySide6.__version__ in quick_enums.PROVEN[1]
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


@pytest.mark.parametrize(
    "ask",
    [
        lambda made: made.B.value,
        lambda made: repr(made(2)),
        lambda made: repr(made["B"]),
        lambda made: [member.name for member in made],
        lambda made: [member.name for member in reversed(made)],
        lambda made: [*made.__members__],
        lambda made: sorted(set(dir(made))),
        lambda made: made(1) in made,
        len,
        lambda made: pickle.loads(pickle.dumps(made(1))) is made(1),
        lambda made: getattr(made, "C", None),
        lambda made: getattr(made, "__wrapped__", None),
        repr,
    ],
)
@pytest.mark.parametrize("kind", [enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag])
def test_whatever_is_asked_first_is_answered_as_python_does(monkeypatch, kind, ask):
    def asked(how):
        made = how(kind, "Kind", [("A", 1), ("B", 2)], boundary=enum.KEEP, module=__name__)
        made.__module__ = __name__
        monkeypatch.setattr(sys.modules[__name__], "Kind", made, raising=False)
        return ask(made)

    assert asked(quick_enums.create) == asked(quick_enums._standard)


def test_what_is_asked_while_members_are_made_is_answered(monkeypatch):
    """Python 3.11.2 has not all that others note of flags, which is found out then."""
    asked = []
    monkeypatch.setattr(quick_enums, "_count_bits", lambda made: asked.append(hasattr(made, "_none_of_this_name_")))
    made = quick_enums.create(enum.Flag, "Kind", [("A", 1), ("B", 2)], boundary=enum.KEEP)
    assert (made.A.value, asked) == (1, [False])


def test_members_that_two_threads_want_at_once_are_made_once():
    made = quick_enums.create(enum.Enum, "Kind", [(f"A{number}", number) for number in range(2000)], boundary=enum.KEEP)
    with ThreadPoolExecutor(8) as pool:
        found = {id(member) for member in pool.map(lambda _: made.A1999, range(8))}
    assert found == {id(made.A1999)}


@pytest.fixture
def installed(monkeypatch):
    """Return whether enumerations are made quickly once that was asked for under a version of PySide6."""

    def ask(version=PySide6.__version__):
        monkeypatch.setattr(enum.EnumType, "_create_", quick_enums._standard)
        quick_enums.install(version)
        return enum.EnumType._create_ is quick_enums.create

    return ask


@pytest.mark.skipif(not PROVEN, reason="other versions use Python's own way")
def test_a_proven_version_makes_them_quickly(installed):
    assert installed()


@pytest.mark.parametrize(("python", "version"), [((3, 10), "6.11.3"), (sys.version_info[:2], "6.12.0")])
def test_other_versions_keep_to_the_way_of_python(monkeypatch, installed, python, version):
    monkeypatch.setattr(quick_enums, "PROVEN", ({python}, {"6.11.3"}))
    assert not installed(version)


def test_a_python_that_notes_something_else_of_flags_keeps_to_its_way(monkeypatch, installed):
    count = quick_enums._count_bits
    monkeypatch.setattr(quick_enums, "COMPARED", set())
    monkeypatch.setattr(quick_enums, "_count_bits", lambda made: [count(made), setattr(made, "_flag_mask_", 0)])
    assert not installed()
