"""What Orca, the screen reader of Linux desktops, says of the program, compared with sentences written down.

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
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from virtual_screen import launch, virtual_screen

NEEDED = ("orca", "dbus-run-session", "speech-dispatcher", "openbox", "Xvfb", "xdotool", "gsettings")
STEPS = (
    ("", "Search the reference"),
    ("type who represents the US in Iran", "Results page tab", "The best 50 of"),
    ("key Down", "4.4, Switzerland’s Role"),
    ("key F6", "Results tree", "4.4, Switzerland’s Role"),
    ("key Down", "4.8, Pakistan represents Iran’s"),
    ("key Up", "4.4, Switzerland’s Role"),
    ("key Return F6", "Switzerland has been acting as the protecting power"),
    ("key Down", "U.S. interests in Iran since 1980"),
    ("key Tab", "protecting power, link", "tab"),  # 43 has no handler for what is announced
    ("key F6", "table with"),
    ("key Right", "For: United States"),
    ("key F10", "File"),
    ("key Escape ctrl+j", "Go to passage or state"),
    ("type 99.9", "There is no passage “99.9”"),
    ("key Escape F1", "Chapter read only text"),
    ("key Down", "reference on protecting powers"),
    ("key Escape ctrl+comma", "Preferences — Good Offices dialog"),
    ("key Escape ctrl+d", "Good Offices", "Bookmark added"),
    ("key ctrl+shift+b", "Bookmark at 4."),
    ("key alt+a", "Table"),
    ("key p F6 F6", "Switzerland represents the United States in Iran"),
    ("key Left", "For the United States in Iran expanded"),
    ("key Left Down", "Iraq – United Kingdom, 2 arrangements"),
)
"""What is typed or pressed, and a part of what is said then: by Orca 43, and by 48 where it chooses other words."""
_PATIENCE = 20.0  # seconds until something is said
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
    settings, patch, log = folder / "config/speech-dispatcher", folder / "patch", folder / "said.log"
    for each in (settings, patch):
        each.mkdir(parents=True)
    (settings / "speechd.conf").write_text(_DUMMY, encoding="utf-8")
    (patch / "sitecustomize.py").write_text(_AT_ONCE, encoding="utf-8")
    with ExitStack() as stack:
        launch([_LAUNCHER, "--launch-immediately", "--a11y=1", "--screen-reader=1"], stack)
        subprocess.run(["gsettings", "set", "org.gnome.desktop.interface", "toolkit-accessibility", "true"], check=True)
        launch(["orca", "--replace", f"--debug-file={log}"], stack, PYTHONPATH=str(patch))
        _heard(log, 0, "Screen reader on")
        viewer = [python, "-P", "-m", "viewer"]
        launch(viewer, stack, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        return _go_through(log)


def _go_through(log: Path) -> int:
    at, wrong = 0, 0
    for done, *expected in STEPS:
        if done:
            command, _, what = done.partition(" ")
            subprocess.run(
                ["xdotool", command, "--delay", "60", *([what] if command == "type" else what.split())], check=True
            )
        said, at = _heard(log, at, *expected)
        right = _is_among(expected, said)
        wrong += not right
        print("as written:" if right else f"NOT HEARD, {expected}:", done or "start", "->", *said, sep="\n    ")
    print(f"{len(STEPS) - wrong} of {len(STEPS)} steps are heard as written.")
    return 1 if wrong else 0


def _heard(log: Path, start: int, *expected: str) -> tuple[list[str], int]:
    """Return what is said from a place of the log until the expected words, or patience ends; and where that is."""
    until = time.monotonic() + _PATIENCE
    while True:
        text = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        said = re.findall(r"SPEECH OUTPUT: '(.*?)'\{?", text[start:], re.DOTALL)
        if _is_among(expected, said) or time.monotonic() > until:
            time.sleep(1.0)  # what is said with it
            return said, len(text)
        time.sleep(0.2)


def _is_among(expected: Sequence[str], said: list[str]) -> bool:
    return any(words in sentence for words in expected for sentence in said)


if __name__ == "__main__":
    sys.exit(_hear(sys.argv[1], Path(sys.argv[2])))
