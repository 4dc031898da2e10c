"""What Orca, the screen reader of Linux desktops, says of the program, compared with sentences written down.

A program that leaves a question unanswered for 0.8 seconds Orca takes for dead, and is silent then: the machine has to
be at rest for the proof.
`tasks.py prove-speech` starts this file once more inside a session bus of its own, for Orca and the program.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path

from setup_error import SetupError
from speech_faults import DEEDS, MISSING_PART
from speech_steps import DOCUMENT, STEPS
from virtual_screen import launch, virtual_screen

NEEDED = ("orca", "dbus-run-session", "speech-dispatcher", "openbox", "Xvfb", "xdotool", "gsettings")
_PATIENCE = 30.0  # seconds until something is said, on a machine that has other things to do
_OFTEN = 0.05  # seconds between two looks at what was said
_REST = 0.1  # seconds in which Orca does nothing: keys that come faster than it works leave it further behind with each
_SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: *\{| \[|\n)", re.DOTALL)
_TWICE = re.compile(r"(\b\w.{60,})\s+\1", re.DOTALL)
_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_DUMMY = 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n'  # speaks to nobody
# Orca keeps what it writes about speech until 8 KiB have come together.
_AT_ONCE = """import builtins, functools
_open = builtins.open
@functools.wraps(_open)
def _at_once(file, mode="r", buffering=-1, *rest, **named):
    return _open(file, mode, 1 if str(file).endswith("said.log") and mode == "w" else buffering, *rest, **named)
builtins.open = _at_once
"""


def prove_speech(python: Path) -> int:
    """Drive the program with Orca, say what was heard, and return 0 when it is as written down; 2 without Orca."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing or not Path(_LAUNCHER).exists():
        print("Not tried, because these are not installed:", ", ".join(missing) or "at-spi2-core", file=sys.stderr)
        return 2
    with virtual_screen() as (display, _pixels), tempfile.TemporaryDirectory(prefix="good-offices-speech-") as folder:
        Path(folder).chmod(0o700)
        own = {"HOME": folder, "XDG_RUNTIME_DIR": folder, "XDG_CONFIG_HOME": f"{folder}/config", "LANG": "C.UTF-8"}
        session = ["dbus-run-session", "--", sys.executable, __file__, str(python), folder]
        return subprocess.run(session, env=os.environ | own | {"DISPLAY": display}, check=False).returncode


def _hear(python: str, folder: Path) -> int:
    """Start everything inside the session, go through the steps, and return how the proof ends."""
    settings, document = folder / "config/speech-dispatcher", folder / "treaty.html"
    patch, fault = folder / "patch", folder / "fault"
    for each in (settings, patch, fault):
        each.mkdir(parents=True)
    (settings / "speechd.conf").write_text(_DUMMY, encoding="utf-8")
    (patch / "sitecustomize.py").write_text(_AT_ONCE, encoding="utf-8")
    (fault / "sitecustomize.py").write_text(MISSING_PART, encoding="utf-8")
    document.write_text(DOCUMENT, encoding="utf-8")
    with ExitStack() as stack:
        launch([_LAUNCHER, "--launch-immediately", "--a11y=1", "--screen-reader=1"], stack)
        subprocess.run(["gsettings", "set", "org.gnome.desktop.interface", "toolkit-accessibility", "true"], check=True)
        log = folder / "said.log"
        hearing = _Hearing(log, launch(["orca", f"--debug-file={log}"], stack, PYTHONPATH=str(patch)))
        hearing.starts()
        viewer = [python, "-P", "-m", "viewer", str(document)]
        heard = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(fault)}
        hearing.programs.append(launch(viewer, stack, (), **heard))
        return _go_through(hearing, folder)


def _go_through(hearing: _Hearing, home: Path) -> int:
    """Take each step when what was awaited of the one before has been said; return 1 if one was not as written."""
    wrong = 0
    for done, *expected in STEPS:
        if done:
            hearing.rests()
            _do(done, home)
        fault = "" if hearing.hears(*expected) else f"NOT HEARD, {expected}:"
        if repeated := hearing.repeated() or _said_twice(hearing.last):
            fault = f"SAID TWICE, {repeated!r}:"
        wrong += bool(fault)
        print(fault or "as written:", done or "start", "->", *hearing.last, sep="\n    ", flush=True)
    print(f"{len(STEPS) - wrong} of {len(STEPS)} steps are heard as written.")
    return 1 if wrong else 0


def _said_twice(sentences: list[str]) -> str:
    """Return what a sentence says twice, as of a window whose description says what is read in it, too."""
    twice = (_TWICE.search(each) for each in sentences)
    return next((found.group(1) for found in twice if found), "")


def _do(done: str, home: Path) -> None:
    """Do what a step says: let something happen beside the program, then press or type."""
    deed, _, done = done.rpartition("; ")
    if deed:
        DEEDS[deed](home)
    command, _, what = done.partition(" ")
    keys = [what] if command == "type" else what.split()
    subprocess.run(["xdotool", command, "--delay", "60", *keys], check=True)


class _Hearing:
    """Follows what Orca says, sentence by sentence, as long as it and the program are running."""

    def __init__(self, log: Path, orca: subprocess.Popen[bytes]) -> None:
        self._log, self._heard = log, 0
        self._written, self._size, self._searched = "", 0, 0
        self._said: list[str] = []
        self._awaited = ""
        self.programs = [orca]
        self.last: list[str] = []
        """What was said up to what was awaited last."""
        self._before: list[str] = []

    def hears(self, *expected: str) -> bool:
        """Wait for a sentence that has one of some words in it, and return whether it was said.

        What is said after it is heard with the next one, so that no pause has to be waited for.
        """
        until = time.monotonic() + _PATIENCE
        self._before, self.last = self.last, []
        while time.monotonic() < until:
            sentences = self._sentences()[self._heard :]
            for number, sentence in enumerate(sentences, 1):
                if any(words in sentence for words in expected):
                    self._heard, self.last = self._heard + number, sentences[:number]
                    return True
            if any(each.poll() is not None for each in self.programs):
                raise SetupError("Orca or the program has ended in the middle of the proof.")
            time.sleep(_OFTEN)
        self.last = self._sentences()[self._heard :]
        self._heard += len(self.last)
        return False

    def rests(self) -> None:
        """Wait until Orca has nothing to do."""
        until, since = time.monotonic() + _PATIENCE, time.monotonic()
        while time.monotonic() < min(until, since + _REST):
            if self._read() or self._written.rfind("vvvvv") > self._written.rfind("^^^^^"):  # an event begun, and ended
                since = time.monotonic()
            time.sleep(_OFTEN)

    def starts(self) -> None:
        """Wait until Orca says that it is there; raises SetupError when it ends instead, or says nothing."""
        with suppress(SetupError):
            if self.hears("Screen reader on"):
                return
        raise SetupError("Orca did not start: another one may be running; see what `orca` says by hand.")

    def repeated(self) -> str:
        """Return what was awaited before, if it has been said once more since."""
        return self._before[-1] if self._before and self._before[-1] in self.last[:-1] else ""

    def _sentences(self) -> list[str]:
        self._read()
        for each in _SAID.finditer(self._written, self._searched):
            self._said.append(each.group(1))
            self._searched = each.end()
        return self._said

    def _read(self) -> bool:
        """Read on in what Orca writes, and return whether there was more."""
        if not self._log.exists():
            return False
        with self._log.open("rb") as file:
            file.seek(self._size)
            more = file.read()
        self._size += len(more)
        self._written += more.decode(errors="replace")
        return bool(more)


if __name__ == "__main__":
    try:
        sys.exit(_hear(sys.argv[1], Path(sys.argv[2])))
    except SetupError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)
