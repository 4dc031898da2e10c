"""The real program with a home it cannot write, on a full disk, with a vanished library: one plain message each."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stories.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX systems")
READER = """
import resource, shutil, sys
from index.values import replace
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from viewer import app, cli
from viewer.starts.paths import Paths
from viewer.faults.error_dialog import ErrorDialog
from viewer.faults.unsaved_controller import ClosingQuestion
moment, built, source = sys.argv[1], *map(Path, sys.argv[2:])
after = app._after_first_paint

def look(program, furnished):
    window = program.window
    bar = furnished.unsaved.bar
    if moment == "full":
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    if moment == "vanished":
        shutil.rmtree(built)
    for theme in ("dark", "light", "dark"):
        window.actions_table["theme-" + theme].trigger()
    waiting = QEventLoop()
    furnished.search.results_ready.connect(lambda *_: (print("found"), waiting.quit()))
    furnished.search.failed.connect(lambda text: (print("told:", text), waiting.quit()))
    window.search_box.setText("prisoners")
    waiting.exec()
    window.actions_table["next-topic"].trigger()
    print("reads", program.navigation.place.block)
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, ErrorDialog)]
    print("dialogs", len(dialogs))
    for text in filter(None, bar.text.splitlines()):
        print("told:", text)

    def answer():
        for question in QApplication.topLevelWidgets():
            if isinstance(question, ClosingQuestion) and question.isVisible():
                print("asked")
                question.close_button.click()

    QTimer.singleShot(0, answer)
    window.close()

def then_look(program, options):
    program.window.statusBar().messageChanged.connect(lambda text: text and print("told:", text))
    furnished = after(program, options)
    look(program, furnished)
    return furnished

app._after_first_paint = then_look
sys.exit(cli.main([], replace(Paths.default(), built=built, source=source)))
"""


@pytest.fixture
def survive(tmp_path, small_built, small_source):
    """Return a function that runs the program through a bad moment and returns what it said."""
    built = shutil.copytree(small_built, tmp_path / "built")

    def run(moment: str, home: Path) -> list[str]:
        environment = {**os.environ, "GOOD_OFFICES_HOME": str(home), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", READER, moment, str(built), str(small_source)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout.splitlines()

    return run


def messages(said: list[str]) -> list[str]:
    return [line.removeprefix("told: ") for line in said if line.startswith("told:")]


def test_a_home_that_cannot_be_written_is_told_once(survive, tmp_path):
    (tmp_path / "file").write_text("")
    said = survive("closed", tmp_path / "file" / "home")
    assert [text.split(" in ")[0] for text in messages(said)] == ["Your settings cannot be saved"]
    assert {"found", "dialogs 0", "asked"} <= set(said)


def test_a_full_disk_is_told_once(survive, tmp_path):
    said = survive("full", tmp_path / "home")
    assert [text.split(" in ")[0] for text in messages(said)] == ["Your settings cannot be saved"]
    assert {"found", "dialogs 0", "asked"} <= set(said)


def test_a_library_that_vanishes_is_told_and_what_is_open_can_be_read_on(survive, tmp_path):
    said = survive("vanished", tmp_path / "home")
    assert len(messages(said)) == 1
    assert "updated or removed while it was open. Close it and start it again" in messages(said)[0]
    assert "dialogs 0" in said
