"""Start-up and memory of the program against a bare window with the same empty widgets, in turns on the same screen."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from kept_figures import tell
from virtual_screen import virtual_screen
from window_watch import Sighting, screen_pixels, watch

RUNS = 15
# What is measured, its unit, how many of those are in the measured one, and what may not be exceeded.
FIGURES = (
    ("painted", "ms", 1000, ", budget 1.75 x"),
    ("complete", "ms", 1000, ""),
    ("memory", "MiB", 1, ""),
)
# What a reader does, for xdotool, as soon as there is a window or when it is complete: the caret leaves the search box,
# or a word is typed into it.
HABITS = (("reading", "at_once", "key Tab", ", budget 1.55 x"), ("searched", "later", "type mediation", ""))
HABIT_RUNS = 5
BARE = [sys.executable, "-P", str(Path(__file__).with_name("bare_window.py"))]
PROGRAM = [sys.executable, "-P", "-m", "viewer"]


def main() -> int:
    """Measure, print medians and ratios, and return 0; without a virtual screen say so and return 0 as well."""
    if not (shutil.which("Xvfb") and shutil.which("openbox")):
        print("Start-up and memory: not measured, because Xvfb and openbox are missing.")
        return 0
    bare, program, habits = measure()
    print(f"Start-up and memory, medians of {RUNS} starts in turns (bare window = the same widgets, empty)")
    for name, unit, scale, budget in FIGURES:
        ours, theirs = (scale * median(name, sightings) for sightings in (program, bare))
        meaning = f"{name:8} Good Offices {ours:6.1f} {unit}, bare window {theirs:6.1f} {unit}{budget}, times"
        tell(f"start_{name}", ours / theirs, meaning)
    for (name, _, _, budget), sightings in zip(HABITS, habits, strict=True):
        ours, theirs = median("memory", sightings), median("memory", bare)
        meaning = f"memory, {name:8} Good Offices {ours:6.1f} MiB, bare window {theirs:6.1f} MiB{budget}, times"
        tell(f"start_memory_{name}", ours / theirs, meaning)
    return 0


def measure() -> tuple[list[Sighting], list[Sighting], list[list[Sighting]]]:
    """Return RUNS starts of the bare window and of the program, and starts for each of HABITS.

    One more of each, before, fills the caches.
    """
    with virtual_screen() as (display, pixels), tempfile.TemporaryDirectory(prefix="good-offices-bench-") as home:
        environment = reader_environment(Path(home), display)
        live = screen_pixels(pixels)
        pairs = [(watch(BARE, environment, live), watch(PROGRAM, environment, live)) for _ in range(RUNS + 1)]
        habits = []
        for _, when, keys, _ in HABITS:
            press = {when: partial(subprocess.run, ["xdotool", *keys.split()], env=environment, check=True)}
            habits.append([watch(PROGRAM, environment, live, **press) for _ in range(HABIT_RUNS)])
    bare, program = zip(*pairs[1:], strict=True)
    return list(bare), list(program), habits


def median(name: str, sightings: list[Sighting]) -> float:
    """Return the median of one measured value."""
    return statistics.median(float(getattr(sighting, name)) for sighting in sightings)


def reader_environment(home: Path, display: str) -> dict[str, str]:
    """Return what a reader's desktop gives a program, with an empty home folder of its own."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


if __name__ == "__main__":
    sys.exit(main())
