"""How the proof with a screen reader is arranged; what is heard in it, only Orca itself can say."""

from __future__ import annotations

import signal
import sys
from contextlib import ExitStack

import pytest

from tests.architecture.source_tree import ROOT

_STUBBORN = """import pathlib, signal, sys
signal.signal(signal.SIGTERM, signal.SIG_IGN)
pathlib.Path(sys.argv[1]).touch()
signal.pause()
"""
_UNSAID = {"Home", "Up", "Down", "Left", "Right"}  # keys that move are not said by Orca, so what they lead to may be

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the proof is for desktops of Linux")


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


def test_a_program_that_does_not_end_when_it_is_asked_to_is_killed(monkeypatch, tmp_path):
    import virtual_screen

    ready = tmp_path / "ready"
    with ExitStack() as stack:
        program = virtual_screen.launch([sys.executable, "-c", _STUBBORN, str(ready)], stack)
        virtual_screen.wait_for(ready, program, "python")
        monkeypatch.setattr(virtual_screen, "PATIENCE", 0.1)
    assert program.returncode == -signal.SIGKILL


def test_an_orca_that_ends_at_once_is_told_as_that(tmp_path):
    import speech_proof
    from setup_error import SetupError
    from virtual_screen import launch

    with ExitStack() as stack:
        hearing = speech_proof._Hearing(tmp_path / "said.log", launch([sys.executable, "-c", ""], stack))
        with pytest.raises(SetupError, match="another one may be running"):
            hearing.starts()


def test_a_step_awaits_what_its_own_keys_are_not_called():
    """Orca says the letters that are typed: a step that awaits one of them would be heard in a silent program."""
    from speech_steps import STEPS

    for done, *expected in STEPS:
        command, _, what = done.partition(" ")
        echoed = {*what, what} if command == "type" else {each for chord in what.split() for each in chord.split("+")}
        assert not [words for words in expected if any(words in each for each in echoed - _UNSAID)], done
