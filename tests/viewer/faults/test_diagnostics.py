"""Reports of faults say where and what, and nothing of the reader's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.faults import diagnostics


def caught(action) -> BaseException:
    try:
        action()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def fail_with(error: BaseException):
    raise error


@pytest.mark.parametrize("kind", [ValueError, KeyError, RuntimeError, LookupError, AssertionError])
@given(words=st.text("abcdefg ", min_size=8))
def test_words_that_may_be_the_readers_are_left_out(kind, words):
    assert words not in diagnostics.described(caught(lambda: fail_with(kind(words))))


def test_what_python_says_of_the_program_itself_is_told():
    told = diagnostics.described(caught(lambda: None.missing))
    assert told.startswith("AttributeError: 'NoneType' object has no attribute 'missing'")
    assert "test_diagnostics.py:" in told


def test_quoted_words_are_left_out_of_what_is_told():
    told = diagnostics.described(caught(lambda: fail_with(TypeError("bad “secret words” and 'more secret words'"))))
    assert "secret" not in told


def test_a_file_that_cannot_be_opened_is_told_without_its_name():
    told = diagnostics.described(caught(lambda: Path("of-a-reader").read_text(encoding="utf-8")))
    assert "FileNotFoundError: No such file or directory" in told
    assert "of-a-reader" not in told


def test_causes_are_told_and_paths_begin_at_the_package():
    def broken():
        try:
            json.loads("{")
        except ValueError as error:
            raise RuntimeError from error

    told = diagnostics.described(caught(broken))
    assert "caused by JSONDecodeError" in told
    assert "json/decoder.py:" in told
    assert str(Path.home()) not in told
    assert "\n  /" not in told


@pytest.mark.parametrize("name", ["viewer/app.py", "<string>"])
def test_a_path_in_the_archive_of_a_copy_is_told_whole(name, monkeypatch):
    monkeypatch.delattr("os.__file__")  # as where it is built into Python
    told = diagnostics.described(caught(lambda: exec(compile("1 / 0", name, "exec"))))
    assert f"  {name}:1 <module>" in told


def test_a_loop_of_causes_ends():
    one, two = ValueError(), ValueError()
    one.__cause__, two.__cause__ = two, one
    assert diagnostics.described(one).count("ValueError") <= 4


def test_the_home_folder_is_written_short():
    assert diagnostics.shortened(f"{Path.home()}/x") == "~/x"


def test_the_system_is_told_with_qt_once_it_is_there(qapp):
    assert any(line.startswith("Qt 6.") for line in diagnostics.system())
    assert any(line.startswith("Display: ") for line in diagnostics.system())
