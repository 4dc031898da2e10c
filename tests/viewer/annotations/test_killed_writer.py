"""A program that is killed in the middle of writing has lost nothing that it said was saved."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from viewer.annotations.annotation_store import AnnotationStore
from viewer.settings.setting_specs import RECENT_SEARCHES
from viewer.settings.settings import Settings

ROOT = Path(__file__).resolve().parents[3]
WRITER = [sys.executable, "-m", "tests.viewer.annotations.killed_writer"]
WINDOW = [sys.executable, "-m", "tests.viewer.annotations.killed_window"]


def said_until_killed(command: list[str], enough: int, **variables: str) -> list[str]:
    """Run a program until it has said so many lines, kill it at that point, and return the lines."""
    environment = os.environ | variables
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment) as program:
        said = [program.stdout.readline() for _ in range(enough)]
        program.kill()
        said += program.stdout.readlines()
    return [line.rstrip("\n") for line in said if line.endswith("\n")]


def test_nothing_acknowledged_is_lost(tmp_path, kill):
    file = tmp_path / "annotations.sqlite"
    said = said_until_killed([*WRITER, str(file)], random.Random(kill).randrange(1, 60))
    with closing(AnnotationStore(file)) as store:
        assert store.problem == ""
        assert set(said) <= {each.id for each in store.read()}


def test_nothing_that_the_window_called_saved_is_lost(home, small_built, small_source, window_kill):
    enough = random.Random(window_kill).randrange(3, 60)
    said = said_until_killed([*WINDOW, str(small_built), str(small_source)], enough, GOOD_OFFICES_HOME=str(home))
    notes = dict(line.split(" ", 1) for line in said if not line.startswith("searched "))
    with closing(AnnotationStore(home / "annotations.sqlite")) as store:
        found = {each.id: each.text for each in store.read()}
        assert store.problem == ""
    assert notes.keys() <= found.keys()
    *_, last = notes  # which may have been changed once more before that could be said
    assert [each for each in notes if found[each] != notes[each]] in ([], [last])
    settings = Settings(home / "settings.ini")
    (searched,) = json.loads(settings.get(RECENT_SEARCHES) or "[-1]")
    assert settings.problem == ""
    assert searched >= max((int(line.split()[1]) for line in said if line.startswith("searched ")), default=-1)
