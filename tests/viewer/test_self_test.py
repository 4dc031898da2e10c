"""The program tries itself out off-screen and says what works; in a process of its own, as packagers do."""

import os
import subprocess
import sys

from tests.architecture.source_tree import ROOT
from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation_store import FILE_NAME, AnnotationStore


def test_the_program_tries_itself_out_and_touches_nothing_of_the_readers(home):
    store = AnnotationStore(home / FILE_NAME)
    store.write((annotation(quote="words that stand nowhere any more"),))
    store.close()
    kept = (home / FILE_NAME).read_bytes()
    command = [sys.executable, "-P", "-m", "viewer", "--self-test"]
    environment = os.environ | {"GOOD_OFFICES_HOME": str(home)}
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.splitlines()[-1] == "10 passed, 0 failed"
    assert list(home.iterdir()) == [home / FILE_NAME]
    assert (home / FILE_NAME).read_bytes() == kept


def test_the_option_is_not_told_to_readers():
    command = [sys.executable, "-P", "-m", "viewer", "--help"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "self-test" not in told.stdout
