"""Asks a program from outside what a screen reader is given: over the accessibility bus, on a screen of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from virtual_screen import virtual_screen

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
ASKING_PYTHON = "/usr/bin/python3"  # the bindings of AT-SPI belong to the system's own Python
_NEEDED = ("Xvfb", "openbox", "dbus-run-session")
_PATIENCE = 30.0  # seconds
_QUIET = 2.0  # seconds after which a window counts as complete


def missing() -> str:
    """Return what this machine lacks to ask a program, or ""."""
    programs = [name for name in _NEEDED if not shutil.which(name)]
    if programs:
        return f"{', '.join(programs)} not found"
    if not LAUNCHER.exists():
        return "at-spi2-core is not installed"
    asked = [ASKING_PYTHON, "-c", _OPENING]
    possible = Path(ASKING_PYTHON).exists() and not subprocess.run(asked, capture_output=True, check=False).returncode
    return "" if possible else "python3-gi or gir1.2-atspi-2.0 is not installed"


def ask(command: list[str], question: str, **extra: str) -> str:
    """Return the last line that `question` prints, a script for the system's Python, while a program is running.

    The script finds the program's window as `program` and what is below a node by `below(node)`. `extra` is added to
    the program's environment. Raises RuntimeError when there is no answer.
    """
    with virtual_screen() as (display, _pixels), tempfile.TemporaryDirectory(prefix="good-offices-names-") as home:
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        environment = kept | {"HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": display}
        environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"} | extra
        environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
        inside = [sys.executable, "-P", __file__, json.dumps(command), question]
        finished = subprocess.run(
            ["dbus-run-session", "--", *inside], env=environment, capture_output=True, text=True, check=False
        )
    if finished.returncode:
        raise RuntimeError(f"The accessibility bus gave no answer: {finished.stderr}")
    # Services that the bus starts speak on the same stream, before the answer.
    return finished.stdout.strip().splitlines()[-1]


def _inside(command: list[str], question: str) -> str:
    """Start the bus and the program, and return what the question prints."""
    silent = subprocess.DEVNULL
    bus = subprocess.Popen([str(LAUNCHER), "--launch-immediately"], stderr=silent)
    program = subprocess.Popen(command, stdout=silent, stderr=silent)
    try:
        asking = [ASKING_PYTHON, "-c", _OPENING + _FINDING + question, str(_PATIENCE), str(_QUIET)]
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return subprocess.run(asking, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
    finally:
        for one in (program, bus):
            one.terminate()
            one.wait()


_OPENING = """
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
"""
# Rows of tables and trees are read, not operated: their parts are not gone into.
_FINDING = """
import json, sys, time
patience, quiet = map(float, sys.argv[1:3])
Atspi.init()
desktop = Atspi.get_desktop(0)
end = time.monotonic() + patience
while not desktop.get_child_count() and time.monotonic() < end:
    time.sleep(0.1)
time.sleep(quiet)
assert desktop.get_child_count(), "no program is on the accessibility bus"
program = desktop.get_child_at_index(0)

def below(node, parents=()):
    role = node.get_role_name()
    yield node, parents
    if role in ("table cell", "tree item", "list item"):
        return
    for number in range(min(node.get_child_count(), 300)):
        child = node.get_child_at_index(number)
        if child:
            yield from below(child, (*parents, f"{role} {node.get_name() or ''}".strip()))
"""

if __name__ == "__main__":
    print(_inside(json.loads(sys.argv[1]), sys.argv[2]))
