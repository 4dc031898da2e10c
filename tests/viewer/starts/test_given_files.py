"""Files given to the program: which arguments are files, and how they reach the window that is open."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from viewer import cli
from viewer.starts.given_files import file_of
from viewer.starts.options import StartRequest
from viewer.starts.start_channel import LARGEST, decoded, encoded, portions


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "no ending").touch()
    return tmp_path


@pytest.mark.parametrize(
    ("argument", "path"),
    [
        ("a.pdf", "a.pdf"),
        ("A B.DOCX", "A B.DOCX"),
        ("no ending", "no ending"),
        ("./x/y.txt", "x/y.txt"),
        ("gone", ""),
        ("4.2", ""),
        ("--reset-settings", ""),
        ("", ""),
        ("file://elsewhere/a.pdf", ""),
    ],
)
def test_an_argument_is_a_file_if_it_looks_like_one_or_is_there(here, argument, path):
    assert file_of(argument) == (str(here / path) if path else "")


def test_the_address_of_a_file_is_that_file():
    assert file_of("file:///srv/a%20b%FF.pdf") == os.fsdecode(b"/srv/a b\xff.pdf")
    assert file_of("file://localhost/srv/a.pdf") == "/srv/a.pdf"


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (["a.pdf"], ["a.pdf"]),
        (["--theme", "dark", "a.pdf", "b.md"], ["a.pdf", "b.md"]),
        (["--file", "a.pdf"], ["a.pdf"]),
        (["--file=a.pdf", "b.md"], ["a.pdf", "b.md"]),
        (["--screenshot", "a.pdf"], []),
        (["--screenshot", "a.pdf", "b.pdf"], ["b.pdf"]),
        (["--search", "a.pdf"], []),
        (["add", "a.pdf"], None),
        (["search", "a.pdf"], None),
    ],
)
def test_files_stand_where_a_command_does(here, arguments, files):
    options = cli._parsed(arguments)
    if files is None:
        assert options.files == ([Path("a.pdf")] if options.command == "add" else [])
    else:
        assert cli._wanted(options).files == tuple(str(here / file) for file in files)


def test_any_number_of_files_is_handed_over_in_order_each_once():
    files = tuple(f"/srv/{'long ' * 30}{number}.pdf" for number in range(60))
    parts = portions(StartRequest(theme="dark", activation="token", files=files))
    assert len(parts) > 1
    assert [file for part in parts for file in part.files] == list(files)
    assert [part.theme for part in parts] == ["dark", *[""] * (len(parts) - 1)]
    assert all(len(encoded(part)) <= LARGEST and decoded(encoded(part)) == part for part in parts)


def test_a_request_without_files_stays_one():
    assert portions(StartRequest(open="4.2")) == [StartRequest(open="4.2")]


@pytest.mark.parametrize("files", ['"/a"', "[1]", '["relative.pdf"]', '["/a\\nb"]', '[["/a"]]', f'["/{"a" * 2000}"]'])
def test_what_nobody_hands_over_is_dropped(files):
    assert decoded(f'{{"files": {files}}}'.encode()) is None
