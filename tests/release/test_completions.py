"""The shells understand their completions: each is asked what it makes of a line when Tab is pressed."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

ASK_ZSH = Path(__file__).with_name("ask.zsh")

needs_zsh = pytest.mark.skipif(not shutil.which("zsh"), reason="needs zsh, which is not on this machine")
needs_fish = pytest.mark.skipif(not shutil.which("fish"), reason="needs fish, which is not on this machine")


@pytest.fixture
def completion(monkeypatch, tmp_path):
    """Return a function that writes the completion of one shell into a file of a name, and returns the file."""
    for folder in ("packaging", "packaging/linux"):
        monkeypatch.syspath_prepend(str(ROOT / folder))
    texts = importlib.import_module("parser_texts")

    def written(shell, name):
        text = texts.completion(texts.command_line(), shell)
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return written


def said(*command):
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120, env=environment).stdout


def test_bash_understands_its_completion(completion):
    ask = 'source "$0"; COMP_WORDS=(good-offices arr); COMP_CWORD=1; _shtab_good_offices; echo "${COMPREPLY[@]}"'
    assert said("bash", "-c", ask, completion("bash", "completion")).split() == ["arrangements"]


@needs_zsh
@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("arr", "arrangements "),
        ("--theme se", "--theme sepia "),
        ("arrangements --format c", "arrangements --format csv "),
    ],
)
def test_zsh_understands_its_completion(completion, typed, completed):
    folder = completion("zsh", "_good-offices").parent
    told = said("zsh", "-f", ASK_ZSH, folder, f"good-offices {typed}")
    assert re.findall("<<(.*)>>", told) == [f"good-offices {completed}"]


@needs_fish
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", {"add", "arrangements", "changes", "look-up", "search", "shelf", "verify"}),
        ("--scr", {"--screenshot"}),
        ("--theme ", {"system", "light", "dark", "sepia", "high-contrast"}),
        ("search --js", {"--json"}),
        ("arrangements --format ", {"table", "csv", "json"}),
    ],
)
def test_fish_understands_its_completion(completion, typed, offered):
    ask = "source $argv[1]; complete -C $argv[2]"
    told = said("fish", "--private", "-c", ask, completion("fish", "good-offices.fish"), f"good-offices {typed}")
    assert {line.split("\t")[0] for line in told.splitlines()} == offered
