"""Rows of the shelf, and a file of another program, are dragged with the mouse of a real screen."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from shutil import which

import pytest
from PySide6.QtCore import QPoint

from tests.architecture.source_tree import ROOT
from tests.index.shelf.made_shelf import imported

pytestmark = [
    pytest.mark.display,
    pytest.mark.skipif(not which("xdotool"), reason="there is nothing here that moves the mouse"),
]
STEPS = 8  # of the way, as a hand goes it
PAUSE = "0.1"  # s between two of them, in which the programs on both sides answer each other


@contextmanager
def drag(begin: QPoint, end: QPoint):
    """Have what is at one place of the screen taken hold of and let go at another, while this program goes on."""
    way = [begin + (end - begin) * (step / STEPS) for step in range(1, STEPS + 1)]
    words = ["mousemove", str(begin.x()), str(begin.y()), "sleep", PAUSE, "mousedown", "1"]
    for at in (*way, way[-1] + QPoint(1, 0)):
        words += ["sleep", PAUSE, "mousemove", str(at.x()), str(at.y())]
    with subprocess.Popen(["xdotool", *words, "sleep", PAUSE, "mouseup", "1"]):
        yield


@pytest.fixture
def shown(start, qtbot):
    """Return the program in a window of a real screen with two folders and three documents, and what it does beyond."""
    program, features = start()
    shelf = program.shelf.opened.shelf
    for name in ("Treaties", "Notes"):
        shelf.make_folder(name)
    for name in ("Alpha", "Beta", "Gamma"):
        shelf.add(program.paths.data / f"{name}.pdf", imported(name, "Words.", name))
    features.shelf.refresh()
    program.window.move(0, 0)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return program, features


def place(program, topic: str) -> QPoint:
    """Return where a row of the contents is on the screen, in its upper half."""
    tree = program.window.contents.tree
    row = tree.reveal(program.tree.index_of(topic))
    tree.scrollTo(row)
    rect = tree.visualRect(row)
    return tree.viewport().mapToGlobal(QPoint(rect.center().x(), rect.top() + rect.height() // 3))


def topic_of(program, name: str) -> str:
    return next(f"{each.id}/title" for each in program.shelf.opened.shelf.documents() if each.name == name)


@pytest.mark.parametrize(("names", "folder"), [("Gamma", "Notes"), ("Alpha Beta", "Treaties")])
def test_rows_are_dragged_into_a_folder(shown, qtbot, names, folder):
    program, _features = shown
    shelf, tree, wanted = program.shelf.opened.shelf, program.window.contents.tree, names.split()
    tree.choose([tree.reveal(program.tree.index_of(topic_of(program, name))) for name in wanted])
    with drag(place(program, topic_of(program, wanted[0])), place(program, f"shelf:{folder}")):
        qtbot.waitUntil(lambda: [each.name for each in shelf.documents(folder)] == wanted, timeout=20_000)
    program.window.actions_table["undo"].trigger()
    assert len(shelf.documents("")) == 3


@contextmanager
def other_program(file, at: QPoint):
    """Show a file in another program, and yield where it is taken hold of."""
    command = [sys.executable, "-m", "tests.viewer.shelf.dragged_file", str(file), str(at.x()), str(at.y())]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        try:
            yield QPoint(*map(int, running.stdout.readline().split()))
        finally:
            running.terminate()


def test_a_file_of_another_program_is_dropped_on_the_text(shown, qtbot, tmp_path):
    program, _features = shown
    file = tmp_path / "dropped.md"
    file.write_text("# A treaty that was dropped\n\nIts words.\n")
    shelf, reader = program.shelf.opened.shelf, program.window.reader
    with other_program(file, QPoint(900, 600)) as begin, drag(begin, reader.mapToGlobal(reader.rect().center())):
        qtbot.waitUntil(lambda: len(shelf.documents()) == 4, timeout=30_000)
    assert "A treaty that was dropped" in {each.name for each in shelf.documents()}
