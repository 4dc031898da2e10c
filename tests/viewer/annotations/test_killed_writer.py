"""A program that is killed in the middle of writing has lost nothing that it said was kept."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from viewer.annotations.annotation_store import AnnotationStore

ROOT = Path(__file__).resolve().parents[3]
WRITER = [sys.executable, "-m", "tests.viewer.annotations.killed_writer"]


@pytest.mark.parametrize("seed", range(6))
def test_nothing_acknowledged_is_lost(tmp_path, seed):
    file = tmp_path / "annotations.sqlite"
    enough = random.Random(seed).randrange(1, 60)
    with subprocess.Popen([*WRITER, str(file)], cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        said = [writer.stdout.readline().strip() for _ in range(enough)]
        writer.kill()  # at whatever it is doing by now
        said += writer.stdout.read().split()
    with closing(AnnotationStore(file)) as store:
        assert store.problem == ""
        assert set(said) <= {each.id for each in store.read()}
