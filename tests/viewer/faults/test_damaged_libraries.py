"""Whatever happened to a built library, every start works, or says in one sentence why it cannot."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stories.conftest import ROOT
from tests.viewer.faults.damaged_libraries import Hurt, damage

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and kinds of files of POSIX systems")
PROGRAM = Path(__file__).with_name("starts_program.py")
DAMAGED = 3
NAME = "good-offices: "


@pytest.fixture(scope="module")
def starts():
    """Return a process that starts the program in children of its own."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": ""}
    with subprocess.Popen(
        [sys.executable, PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        yield process
        process.stdin.close()


@pytest.fixture
def begin(starts, tmp_path):
    """Return a function that starts the program with some arguments, and returns its exit code and what it wrote."""

    def begin(*arguments: str) -> tuple[int, str, str]:
        places = {name: str(tmp_path / name) for name in ("built", "source", "home")}
        starts.stdin.write(json.dumps({"arguments": arguments, "output": str(tmp_path), **places}) + "\n")
        starts.stdin.flush()
        code = int(starts.stdout.readline())
        return code, (tmp_path / "out").read_text(), (tmp_path / "err").read_text()

    return begin


@pytest.fixture
def hurt(tmp_path, small_built, small_source, library_attack) -> Hurt:
    """Return what was done to a library, on a computer where it is the only one."""
    for name, folder in (("built", small_built), ("source", small_source)):
        shutil.copytree(folder, tmp_path / name)
    return damage(tmp_path / "built", tmp_path / "source", tmp_path / "home" / "cache", library_attack)


def sentences(text: str) -> list[str]:
    """Return what the program said on its error stream, but for what the off-screen platform says."""
    return [line for line in text.splitlines() if "This plugin does not support" not in line]


def test_a_search_in_the_terminal_finds_or_says_why_not(begin, hurt):
    code, out, err = begin("search", "prisoners")
    assert code == 0 if hurt.mendable else code in (0, DAMAGED), (hurt, err)
    assert ("Prisoners" in out or "prisoners" in out) == (code == 0), (hurt, out)
    assert len(sentences(err)) <= 1, (hurt, err)
    assert all(line.startswith(NAME) for line in sentences(err)), (hurt, err)
    assert bool(err) or code == 0, hurt


def test_the_window_opens_whole_or_not_at_all(begin, hurt):
    code, out, err = begin()
    assert code == 0 if hurt.mendable else code in (0, DAMAGED), (hurt, err)
    assert len(sentences(err)) == (code == DAMAGED), (hurt, err)
    assert all(line.startswith(NAME) for line in sentences(err)), (hurt, err)
    if code == 0:
        seen = json.loads(out)
        assert (seen["title"], seen["menus"], bool(seen["place"])) == ("Small Library", 7, True), hurt
        assert seen["hits"] > 0, hurt
