"""Two starts of the real program, each a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stories.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX systems")
# The window says on standard output what it was asked for, and when it is ready to be asked.
TELLING = """
import sys
from viewer import app, cli
listen, obey = app._listen, app.obey

def telling(program, furnished, options):
    obey(program, furnished, options)
    asked = options.open or options.search or options.look_up or "-"
    print("request", asked, program.window.reader.place[0], flush=True)

def ready(program, furnished, channel):
    listener = listen(program, furnished, channel)
    print("ready", flush=True)
    return listener

app._listen, app.obey = ready, telling
sys.exit(cli.main(sys.argv[1:]))
"""
# A second start says what it had to load.
SECOND = """
import sys
from viewer import cli
code = cli.main(sys.argv[1:])
print("loaded", *sorted({"PySide6", "socket", "ssl", "whoosh"} & {name.split(".")[0] for name in sys.modules}))
sys.exit(code)
"""


class Starts:
    """Starts the program over one home, and ends what it started."""

    def __init__(self, home: Path) -> None:
        self._environment = {**os.environ, "GOOD_OFFICES_HOME": str(home), "PYTHONPATH": str(ROOT)}
        self._running: list[subprocess.Popen] = []

    def __call__(self, *arguments: str, code: str = TELLING) -> subprocess.Popen:
        command = [sys.executable, "-c", code, *arguments]
        running = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._running.append(running)
        return running

    def end(self) -> None:
        for running in self._running:
            running.kill()
            running.communicate()


@pytest.fixture
def start(home):
    starts = Starts(home)
    yield starts
    starts.end()


def said(running: subprocess.Popen, word: str) -> str:
    """Return the next line that begins with a word."""
    return next(line.strip() for line in running.stdout if line.startswith(word))


def test_a_second_start_hands_over_without_qt_and_ends(start):
    first = start()
    said(first, "ready")
    second = start("--open", "4.2", code=SECOND)
    assert said(second, "loaded") == "loaded"
    assert second.wait() == 0
    assert said(first, "request").startswith("request 4.2 ")
    assert start("--search", "falklands").wait() == 0
    assert said(first, "request").startswith("request falklands ")
    assert start("look-up").wait() == 0
    assert said(first, "request").startswith("request selection ")


def test_a_start_in_one_language_is_a_first_and_a_second_one_like_any_other(start):
    first = start("--language", "fr")
    said(first, "ready")
    assert start("--open", "4.2").wait() == 0
    assert said(first, "request").startswith("request 4.2 ")
    assert start("--language", "de", "--open", "2.1").wait() == 0
    assert said(first, "request").startswith("request 2.1 ")


def test_the_first_may_have_been_killed(start):
    first = start()
    said(first, "ready")
    first.send_signal(signal.SIGKILL)
    first.wait()
    next_first = start()
    said(next_first, "ready")
    assert start("--open", "4.2").wait() == 0
    assert said(next_first, "request").startswith("request 4.2 ")


def test_of_two_starts_at_once_one_opens_a_window_with_both_requests(start):
    both = [start("--open", "4.2"), start("--search", "falklands")]
    code = next(running.wait() for running in _ended(both))
    window = next(running for running in both if running.poll() is None)
    requests = {said(window, "request").split()[1] for _ in both}
    assert (code, requests) == (0, {"4.2", "falklands"})


def _ended(running: list[subprocess.Popen]):
    """Yield those that have ended, as soon as one has."""
    while not any(each.poll() is not None for each in running):
        os.sched_yield()
    yield from (each for each in running if each.poll() is not None)
