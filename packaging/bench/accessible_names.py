"""What a screen reader sees of a program, from outside: its controls that have no name, over the accessibility bus."""

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
WALKER_PYTHON = "/usr/bin/python3"  # the bindings of AT-SPI belong to the system's own Python
INTERACTIVE = (
    "check box", "check menu item", "combo box", "document frame", "entry", "list", "menu", "menu item", "page tab",
    "push button", "radio button", "radio menu item", "slider", "spin button", "table", "text", "toggle button",
    "tree", "tree table",
)  # fmt: skip
_PATIENCE = 30.0  # seconds
_QUIET = 2.0  # seconds after which a window counts as furnished


def unnamed_controls(command: list[str]) -> list[str] | None:
    """Return each interactive control of a program that has no name, as "role in parent"; None where nobody can ask."""
    if not (LAUNCHER.exists() and shutil.which("dbus-run-session") and _can_walk()):
        return None
    with virtual_screen() as (display, _pixels), tempfile.TemporaryDirectory(prefix="good-offices-names-") as home:
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        environment = kept | {"HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": display}
        environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        inside = [sys.executable, "-P", __file__, json.dumps(command)]
        environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
        finished = subprocess.run(
            ["dbus-run-session", "--", *inside], env=environment, capture_output=True, text=True, check=False
        )
    if finished.returncode:
        raise RuntimeError(f"The accessibility bus could not be walked: {finished.stderr}")
    # Services that the bus starts speak on the same stream, before the answer.
    return [str(one) for one in json.loads(finished.stdout.strip().splitlines()[-1])]


def _can_walk() -> bool:
    asked = [WALKER_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def _inside(command: list[str]) -> str:
    """Start the bus and the program, and return what the walker says, as JSON."""
    bus = subprocess.Popen([str(LAUNCHER), "--launch-immediately"], stderr=subprocess.DEVNULL)
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        walk = [WALKER_PYTHON, "-c", _WALKER, json.dumps(INTERACTIVE), str(_PATIENCE), str(_QUIET)]
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return subprocess.run(walk, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
    finally:
        for one in (program, bus):
            one.terminate()
            one.wait()


# Runs in the system's own Python. Rows of tables and trees are read, not operated: their parts are not gone into.
_WALKER = """
import json, sys, time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

interactive, patience, quiet = set(json.loads(sys.argv[1])), float(sys.argv[2]), float(sys.argv[3])
Atspi.init()
desktop = Atspi.get_desktop(0)
end = time.monotonic() + patience
while not desktop.get_child_count() and time.monotonic() < end:
    time.sleep(0.1)
time.sleep(quiet)
found, seen = [], 0

def walk(node, parents):
    global seen
    role, name = node.get_role_name(), (node.get_name() or "").strip()
    seen += 1
    shown = node.get_state_set().contains(Atspi.StateType.SHOWING)
    if role in interactive and not name and shown:
        found.append(f"{role} in {' / '.join(parents[-3:])}")
    if role in ("table cell", "tree item", "list item"):
        return
    for number in range(min(node.get_child_count(), 300)):
        child = node.get_child_at_index(number)
        if child:
            walk(child, [*parents, f"{role} {name}".strip()])

for number in range(desktop.get_child_count()):
    walk(desktop.get_child_at_index(number), [])
assert seen > 20, f"only {seen} objects are on the accessibility bus"
print(json.dumps(found))
"""

if __name__ == "__main__":
    print(_inside(json.loads(sys.argv[1])))
