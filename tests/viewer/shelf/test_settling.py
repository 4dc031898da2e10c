"""The indexes of the shelf are made into one while nobody does anything, and whatever is wanted comes first."""

from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest

from index.errors import BuildCancelledError
from index.shelf.files_to_add import FileToAdd
from index.shelf.opened_shelf import open_shelf
from tests.index.shelf.made_shelf import TREATY, imported
from viewer.shelf import adding_worker
from viewer.shelf.adding_service import AddingService


class SlowShelf:
    """A shelf that catches up step by step until it is stopped or told that it is done, and counts its steps."""

    def __init__(self, folder):
        self.shelf, self.finding = open_shelf(folder / "shelf", folder / "cache").shelf, self
        self.steps, self.done, self.ends = 0, threading.Event(), []

    def catch_up(self, step):
        try:
            while not self.done.is_set():
                self.steps += 1
                step(self.steps, 0)
        except BuildCancelledError:
            self.ends.append("stopped")
            raise
        self.ends.append("settled")

    def refresh(self, step):
        self.ends.append("refreshed")


@pytest.fixture
def slow(tmp_path):
    return SlowShelf(tmp_path)


@pytest.fixture
def service(qtbot, tmp_path, slow):
    made = AddingService(lambda: slow, lambda: lambda path, *_: imported(path.name, *TREATY), tmp_path / "kept.json")
    yield made
    slow.done.set()
    made.close()


def test_a_file_that_is_added_meanwhile_is_not_kept_waiting(qtbot, service, slow, tmp_path):
    service.settle()
    qtbot.waitUntil(lambda: slow.steps > 10)
    with qtbot.waitSignal(service.indexed):
        service.add([FileToAdd(tmp_path / "a")])
    assert slow.ends == ["stopped", "refreshed"]


def test_settling_waits_while_the_reader_types_and_goes_on_then(qtbot, service, slow, monkeypatch):
    clock = SimpleNamespace(now=100.0)
    monkeypatch.setattr(adding_worker, "monotonic", lambda: clock.now)
    service.give_way()
    service.settle()
    qtbot.waitUntil(lambda: slow.steps == 1)
    clock.now += adding_worker._QUIET
    qtbot.waitUntil(lambda: slow.steps > 10)
    slow.done.set()
    qtbot.waitUntil(lambda: slow.ends == ["settled"])


def test_closing_the_program_stops_settling(qtbot, service, slow):
    service.settle()
    qtbot.waitUntil(lambda: slow.steps > 10)
    service.close()
    assert slow.ends == ["stopped"]


def test_nothing_is_settled_while_files_are_read(service, slow, tmp_path):
    service.add([FileToAdd(tmp_path / "a")])
    service.settle()
    service.close()
    assert not slow.steps
