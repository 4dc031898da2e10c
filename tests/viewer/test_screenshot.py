"""A picture of the window, taken by a process of its own, changes nothing that the reader keeps."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from tests.architecture.source_tree import ROOT
from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation_store import FILE_NAME, AnnotationStore

# As on a machine so busy that everything that waits for a pause is done before the search has an answer.
BUSY = """
import sys
from viewer import cli
from viewer.shell import window_state

window_state._SAVE_AFTER = 0
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.fixture
def take(home, tmp_path):
    """Return a function that takes a picture of a search, and returns it, its process, and the files in the home."""
    environment = {**os.environ, "GOOD_OFFICES_HOME": str(home), "PYTHONPATH": str(ROOT)}

    def taken(search="Iran", *more, name="window.png"):
        picture = tmp_path / name
        command = [sys.executable, "-c", BUSY, "--screenshot", str(picture), "--search", search, *more]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
        return picture.read_bytes(), done, files(home)

    return taken


def files(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


@pytest.mark.parametrize("search", ["Iran", " "])
def test_a_reader_who_has_kept_nothing_keeps_nothing_after_it(take, search):
    picture, done, kept = take(search, "--theme", "dark")
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.startswith(b"\x89PNG")
    assert kept == {}


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file systems whose names are letters")
def test_a_name_that_is_no_utf_8_is_written_as_it_is(take, tmp_path):
    picture, done, _kept = take(name=os.fsdecode(b"p\xff.png"))
    assert (done.returncode, done.stderr, picture[:4]) == (0, "", b"\x89PNG")
    assert [os.fsencode(each.name) for each in tmp_path.iterdir()] == [b"p\xff.png"]


@pytest.mark.parametrize(
    ("settings", "more"),
    [(b"\xff\x00 damaged", ()), (b"[General]\nversion=1\ntheme=dark\n", ("--reset-settings",))],
)
def test_settings_and_notes_stay_as_they_are_even_where_a_start_would_mend_them(take, home, settings, more):
    store = AnnotationStore(home / FILE_NAME)
    store.write((annotation(quote="words that stand nowhere any more"),))
    store.close()
    (home / "settings.ini").write_bytes(settings)
    before = files(home)
    assert take("Iran", *more)[2] == before


def test_it_shows_what_the_reader_has_set(take, home):
    (home / "settings.ini").write_bytes(b"[General]\nversion=1\ntheme=dark\n")
    picture = take()[0]
    assert QImage.fromData(picture).pixelColor(5, 5).lightness() < 64
    assert picture == take("Iran", "--theme", "dark")[0]
